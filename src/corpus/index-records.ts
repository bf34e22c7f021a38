/**
 * Which look-ups does a Dataset answer?
 *
 * Builds the maps over the records once, linear in their number. Where two records share an id the
 * first one counts, so that the laws can go on and name the second; the gate refuses the corpus then.
 */
import type { Dataset, PassageCheck, Records } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import { makeIdTable, recordsById, type LookUp } from '../model/id-table.ts';
import type { EntityId, PassageId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

function indexById<Id, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  const index = new Map<Id, Item>();
  for (const item of items) index.set(item.id, item);
  // Ids are seldom given twice; the first of them counts.
  if (index.size < items.length) for (const item of items.toReversed()) index.set(item.id, item);
  return index;
}

/** The same of what there are many of, by a function that meets nothing else and so stays fast. */
function indexEntities(entities: readonly Entity[]): ReadonlyMap<EntityId, Entity> {
  const index = new Map<EntityId, Entity>();
  for (const entity of entities) index.set(entity.id, entity);
  return index.size < entities.length ? indexById(entities) : index;
}

/**
 * The same, made when something is first looked up: of most graphs no relation ever points to another. Two of the same
 * records are alike, whatever was asked of them.
 */
class LookUpById<Id extends string, Item extends { readonly id: Id }> {
  readonly items: readonly Item[];
  #found: LookUp<Item['id'], Item> | undefined;

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  #all(): LookUp<Item['id'], Item> {
    return (this.#found ??= recordsById(makeIdTable(this.items), this.items));
  }

  get(id: Item['id']): Item | undefined {
    return this.#all().get(id);
  }

  has(id: Item['id']): boolean {
    return this.#all().has(id);
  }
}

function indexByPassage(
  relations: readonly Relation[],
): ReadonlyMap<PassageId, readonly Relation[]> {
  const index = new Map<PassageId, Relation[]>();
  for (const relation of relations) {
    if (relation.evidence.length === 0) continue;
    for (const passage of new Set(relation.evidence.map((piece) => piece.passage))) {
      const resting = index.get(passage);
      if (resting) resting.push(relation);
      else index.set(passage, [relation]);
    }
  }
  return index;
}

function indexContent(
  relations: readonly Relation[],
): ReadonlyMap<RelationId, readonly Relation[]> {
  const content = new Map<RelationId, Relation[]>();
  for (const relation of relations) {
    if (relation.within === undefined) continue;
    const inside = content.get(relation.within);
    if (inside) inside.push(relation);
    else content.set(relation.within, [relation]);
  }
  return content;
}

export function indexRecords(
  records: Records,
  checkOf: ReadonlyMap<PassageId, PassageCheck>,
): Dataset {
  return {
    ...records,
    sourceOf: indexById(records.sources),
    entityOf: indexEntities(records.entities),
    passageOf: indexById(records.passages),
    relationOf: new LookUpById(records.relations),
    typeOf: indexById(records.vocabulary.relationTypes),
    familyOf: indexById(records.vocabulary.families),
    themeOf: indexById(records.vocabulary.themes),
    checkOf,
    relationsOn: indexByPassage(records.relations),
    contentOf: indexContent(records.relations),
  };
}

const UNCHECKED: PassageCheck = { status: 'unchecked' };

/** Calls for the value when it is first wanted, and never again. */
function onceAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What came along with records that the gate let through, so that it need not be made again. */
export interface ReadyLookUps extends Pick<Dataset, 'entityOf' | 'relationOf'> {
  /** In the order of the passages. */
  readonly checks: readonly PassageCheck[];
}

/** The same, each map over a list that may be long made when it is first asked for. */
export function indexWhenAsked(
  records: Records,
  { entityOf, relationOf, checks }: ReadyLookUps,
): Dataset {
  const { passages, relations } = records;
  const passageOf = onceAsked((): Dataset['passageOf'] => indexById(passages));
  const checkOf = onceAsked(
    (): Dataset['checkOf'] =>
      new Map(passages.map(({ id }, at) => [id, checks[at] ?? UNCHECKED] as const)),
  );
  const relationsOn = onceAsked(() => indexByPassage(relations));
  const contentOf = onceAsked(() => indexContent(relations));
  return {
    ...records,
    sourceOf: indexById(records.sources),
    entityOf,
    get passageOf() {
      return passageOf();
    },
    relationOf,
    typeOf: indexById(records.vocabulary.relationTypes),
    familyOf: indexById(records.vocabulary.families),
    themeOf: indexById(records.vocabulary.themes),
    get checkOf() {
      return checkOf();
    },
    get relationsOn() {
      return relationsOn();
    },
    get contentOf() {
      return contentOf();
    },
  };
}
