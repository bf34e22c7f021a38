/**
 * At which places among the entities do the ends of each relation stand?
 *
 * The gate asks whether every end is there, and the index where; both go by what is found here, once for each list of
 * relations. Whoever made the lists may know the places already and say so: what is said is believed only as
 * far as each place is that of an entity with the very id.
 */
import { makeIdTable, placeAmong } from './id-table.ts';

type Listed = { readonly id: string };
type Linked = { readonly source: string; readonly target: string };

export interface Ends {
  /** Relation by relation; −1 where no entity has the id. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

interface Known extends Ends {
  readonly entities: readonly Listed[];
  isProven: boolean;
}

const known = new WeakMap<readonly Linked[], Known>();

/** For `endsOf` of the very same lists, neither of which changes any more. */
export function sayEnds(
  entities: readonly Listed[],
  relations: readonly Linked[],
  { sources, targets }: Ends,
): void {
  known.set(relations, { entities, sources, targets, isProven: false });
}

function areAt(
  entities: readonly Listed[],
  relations: readonly Linked[],
  sources: Int32Array,
  targets: Int32Array,
): boolean {
  if (sources.length !== relations.length || targets.length !== relations.length) return false;
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) return false;
    if (entities[sources[at] ?? -1]?.id !== relation.source) return false;
    if (entities[targets[at] ?? -1]?.id !== relation.target) return false;
  }
  return true;
}

function seekEnds(
  entities: readonly Listed[],
  relations: readonly Linked[],
  slots: Int32Array,
  seed: number,
): Ends {
  const sources = new Int32Array(relations.length);
  const targets = new Int32Array(relations.length);
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    sources[at] = placeAmong(slots, seed, entities, relation.source);
    targets[at] = placeAmong(slots, seed, entities, relation.target);
  }
  return { sources, targets };
}

/** Found when first asked for; of two entities with one id the first counts. */
export function endsOf(entities: readonly Listed[], relations: readonly Linked[]): Ends {
  const said = known.get(relations);
  if (said?.entities === entities) {
    said.isProven ||= areAt(entities, relations, said.sources, said.targets);
    if (said.isProven) return said;
  }
  const { slots, seed } = makeIdTable(entities);
  const found = seekEnds(entities, relations, slots, seed);
  known.set(relations, { ...found, entities, isProven: true });
  return found;
}
