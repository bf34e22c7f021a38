/**
 * With which questions could a reader begin?
 *
 * Five at most, found in the data and never empty: a pair of actors that gets on and does not (or else the
 * pair with most between them), the actor that affects most, how one much-named actor affects another
 * without a word that says so directly, a chain that the text itself tells, and a claim that somebody
 * denies or reports. Each comes with what answers it. Ties go to the order of the corpus.
 */
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { isActor, type Entity } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { questionsWords } from '../words/questions.ts';
import { findAssertedChain } from './asserted-chain.ts';
import { readSides } from './attitudes.ts';
import { otherEnd, standsAt } from './influence.ts';
import { statingPassages } from './stating-passages.ts';

/** What opens when the question is asked: a selection, or the trace between two sets. */
export type Answer =
  | { readonly kind: 'entities'; readonly ids: readonly EntityId[] }
  | { readonly kind: 'relations'; readonly ids: readonly RelationId[] }
  | {
      readonly kind: 'trace';
      readonly from: readonly EntityId[];
      readonly to: readonly EntityId[];
    };

export interface Question {
  readonly question: string;
  readonly answer: Answer;
}

interface Pair {
  readonly ends: readonly [EntityId, EntityId];
  readonly relations: readonly Relation[];
}

/** How many hops an answer by trace may need. */
const TRACE_HOPS = 4;

const labelOf = (dataset: Dataset, id: EntityId): string => dataset.entityOf.get(id)?.label ?? id;

const idsOf = (relations: readonly Relation[]): readonly RelationId[] =>
  relations.map(({ id }) => id);

const most = <Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );

/** Pairs of actors that any relation joins; the first named stands first. */
function pairsOf(dataset: Dataset, relations: readonly Relation[]): readonly Pair[] {
  const isActorId = (id: EntityId): boolean =>
    isActor(dataset.entityOf.get(id) ?? { kind: 'place' });
  const found = new Map<EntityId, Map<EntityId, Relation[]>>();
  const pairs: Pair[] = [];
  for (const relation of relations) {
    const { source, target } = relation;
    if (source === target || !isActorId(source) || !isActorId(target)) continue;
    const known = found.get(source)?.get(target) ?? found.get(target)?.get(source);
    if (known) known.push(relation);
    else {
      const begun = [relation];
      found.set(source, (found.get(source) ?? new Map<EntityId, Relation[]>()).set(target, begun));
      pairs.push({ ends: [source, target], relations: begun });
    }
  }
  return pairs;
}

/** The signed relations of the pair that has most of both signs. */
function findAmbivalent(dataset: Dataset, relations: readonly Relation[]): Pair | undefined {
  const { sides } = readSides(dataset, relations, 'direct');
  const pairs = [...sides.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ sign }) => sign === 'ambivalent')
    .map(({ ends, attitudes }) => ({ ends, relations: attitudes.map(({ relation }) => relation) }));
  const passagesOf = (pair: Pair, valence: number): number =>
    statingPassages(pair.relations.filter((relation) => relation.valence === valence)).size;
  return most(
    pairs,
    (pair) => Math.min(passagesOf(pair, 1), passagesOf(pair, -1)) * 1000 + pair.relations.length,
  );
}

/** Relations both ways make the better question, so the thinner direction counts first. */
function weightOf({ ends, relations }: Pair): number {
  const there = relations.filter((relation) => relation.source === ends[0]).length;
  const thinner = Math.min(there, relations.length - there);
  return Math.min(thinner, 2) * 1000 + relations.length;
}

function askOfPair(dataset: Dataset, relations: readonly Relation[]) {
  const ambivalent = findAmbivalent(dataset, relations);
  const pair = ambivalent ?? most(pairsOf(dataset, relations), weightOf);
  if (pair === undefined || pair.relations.length < 2) return { ends: [], questions: [] };
  const [a = '', b = ''] = pair.ends.map((id) => labelOf(dataset, id));
  const { between, getOn } = questionsWords();
  const question = ambivalent === undefined ? between(a, b) : getOn(a, b);
  const answer = { kind: 'relations', ids: idsOf(pair.relations) } as const;
  return { ends: pair.ends, questions: [{ question, answer }] };
}

/** The relations along which an entity affects others or itself; a denied one affects nobody. */
function toAffecting(relations: readonly Relation[]): ReadonlyMap<EntityId, readonly Relation[]> {
  const affecting = new Map<EntityId, Relation[]>();
  for (const relation of relations.filter(({ stance }) => !stance.negated)) {
    for (const id of new Set([relation.source, relation.target])) {
      if (!standsAt(relation, id, 'out')) continue;
      const own = affecting.get(id);
      if (own) own.push(relation);
      else affecting.set(id, [relation]);
    }
  }
  return affecting;
}

function whomDoes(
  dataset: Dataset,
  affecting: ReadonlyMap<EntityId, readonly Relation[]>,
  asked: readonly EntityId[],
): readonly Question[] {
  const measure = ({ id }: Entity): number =>
    (affecting.get(id)?.length ?? 0) - (asked.includes(id) ? 0.5 : 0);
  const busiest = most(dataset.entities.filter(isActor), measure);
  if (busiest === undefined || measure(busiest) <= 0) return [];
  return [
    {
      question: questionsWords().whom(busiest.label),
      answer: { kind: 'entities', ids: [busiest.id] },
    },
  ];
}

/** The entities that influence gets to from one, in at most `hops` steps. */
function reachOf(
  affecting: ReadonlyMap<EntityId, readonly Relation[]>,
  from: EntityId,
  hops: number,
): ReadonlySet<EntityId> {
  const reached = new Set([from]);
  let edge: readonly EntityId[] = [from];
  for (let hop = 0; hop < hops; hop += 1) {
    const next = edge.flatMap((id) =>
      (affecting.get(id) ?? []).map((relation) => otherEnd(relation, id)),
    );
    edge = [...new Set(next)].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}

/** States, most spoken of first; where a text has fewer than two, any actors. */
function mostNamed(dataset: Dataset): readonly EntityId[] {
  const mentions = new Map<EntityId, number>();
  for (const { entity } of dataset.mentions) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  const states = dataset.entities.filter(({ kind }) => kind === 'state');
  return (states.length < 2 ? dataset.entities.filter(isActor) : states)
    .map(({ id }) => id)
    .toSorted(byNumber((id) => -(mentions.get(id) ?? 0)))
    .slice(0, 8);
}

function howDoes(
  dataset: Dataset,
  affecting: ReadonlyMap<EntityId, readonly Relation[]>,
  asked: readonly EntityId[],
): readonly Question[] {
  const named = mostNamed(dataset);
  const isSaid = (from: EntityId, to: EntityId): boolean =>
    (affecting.get(from) ?? []).some(
      (relation) => relation.stance.certainty === 'asserted' && otherEnd(relation, from) === to,
    );
  // Those already asked about come last; else the two best known come first.
  const rankOf = (from: EntityId, to: EntityId): number =>
    named.indexOf(from) +
    named.indexOf(to) +
    [from, to].filter((id) => asked.includes(id)).length * named.length;
  const pairs = named
    .flatMap((from) => named.map((to) => ({ from, to })))
    .filter(({ from, to }) => from !== to && !isSaid(from, to))
    .toSorted(byNumber(({ from, to }) => rankOf(from, to)));
  const found = pairs.find(({ from, to }) => reachOf(affecting, from, TRACE_HOPS).has(to));
  if (found === undefined) return [];
  const { from, to } = found;
  return [
    {
      question: questionsWords().how(labelOf(dataset, from), labelOf(dataset, to)),
      answer: { kind: 'trace', from: [from], to: [to] },
    },
  ];
}

function whatLeads(dataset: Dataset, relations: readonly Relation[]): readonly Question[] {
  const chain = findAssertedChain(dataset, relations);
  if (chain === null) return [];
  const [from, to] = [labelOf(dataset, chain.from), labelOf(dataset, chain.to)];
  return [
    {
      question: questionsWords().leads(from, to),
      answer: { kind: 'relations', ids: idsOf(chain.relations) },
    },
  ];
}

/** Somebody other than the author denies it, or else holds it; at best the others who hold it are there too. */
function whoHolds(dataset: Dataset, relations: readonly Relation[]): readonly Question[] {
  const others = relations.filter(
    ({ stance, within }) =>
      (stance.certainty === 'reported' || within !== undefined) &&
      stance.holders.some((holder) => holder.kind !== 'author'),
  );
  const affirming = (denied: Relation): readonly Relation[] =>
    relations.filter(
      ({ stance, type, source, target }) =>
        !stance.negated &&
        type === denied.type &&
        source === denied.source &&
        target === denied.target,
    );
  const denied = others.filter(({ stance }) => stance.negated);
  const relation = denied.find((one) => affirming(one).length > 0) ?? denied[0] ?? others[0];
  if (relation === undefined) return [];
  const verb = dataset.typeOf.get(relation.type)?.label ?? relation.type;
  const claim = `${labelOf(dataset, relation.source)} ${verb} ${labelOf(dataset, relation.target)}`;
  const holding = relation.stance.negated ? affirming(relation) : [];
  const { says, denies, deniesOrSays } = questionsWords();
  const ask = relation.stance.negated ? (holding.length > 0 ? deniesOrSays : denies) : says;
  return [
    {
      question: ask(claim),
      answer: { kind: 'relations', ids: idsOf([relation, ...holding]) },
    },
  ];
}

/** `relations` are those that the reader's filters admit. */
export function questionsFor(
  dataset: Dataset,
  relations: readonly Relation[] = dataset.relations,
): readonly Question[] {
  const affecting = toAffecting(relations);
  const { ends, questions } = askOfPair(dataset, relations);
  return [
    ...questions,
    ...whomDoes(dataset, affecting, ends),
    ...howDoes(dataset, affecting, ends),
    ...whatLeads(dataset, relations),
    ...whoHolds(dataset, relations),
  ];
}
