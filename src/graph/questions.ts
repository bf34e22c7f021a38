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
import { findActorPair, sortByEnds, type ActorPair } from './actor-pair.ts';
import { affectingIn, type Affecting } from './affecting.ts';
import { findAssertedChain } from './asserted-chain.ts';
import { readSides } from './attitudes.ts';
import type { Bits } from './bit-set.ts';
import { bitsOf, indexOfDataset, type DatasetIndex } from './dataset-index.ts';
import { AGAINST, FOR } from './signed-pairs.ts';
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

/** The signed relations of the pair that has most of both signs. */
function findAmbivalent(index: DatasetIndex, admitted: Bits): ActorPair | undefined {
  const { dataset, valences } = index;
  // Without both signs nobody is ambivalent; a graph of another program has none.
  if (!valences.includes(1) || !valences.includes(-1)) return undefined;
  const { signed, sideBetween } = readSides(dataset, admitted, 'direct');
  const pairs = Array.from(signed.signs.keys())
    .filter((pair) => signed.signs[pair] === (FOR | AGAINST))
    .map((pair) => sideBetween(signed.lower[pair] ?? -1, signed.upper[pair] ?? -1))
    .map(({ ends, attitudes }) => ({ ends, relations: attitudes.map(({ relation }) => relation) }));
  const passagesOf = (pair: ActorPair, valence: number): number =>
    statingPassages(pair.relations.filter((relation) => relation.valence === valence)).size;
  return most(
    pairs,
    (pair) => Math.min(passagesOf(pair, 1), passagesOf(pair, -1)) * 1000 + pair.relations.length,
  );
}

/** Pauses on the way. */
function* askOfPair(index: DatasetIndex, admitted: Bits) {
  const { dataset } = index;
  const ambivalent = findAmbivalent(index, admitted);
  yield [];
  const sorted = ambivalent === undefined ? sortByEnds(index, admitted) : null;
  yield [];
  const pair = sorted === null ? ambivalent : findActorPair(index, sorted);
  if (pair === undefined || pair.relations.length < 2) return { ends: [], questions: [] };
  const [a = '', b = ''] = pair.ends.map((id) => labelOf(dataset, id));
  const { between, getOn } = questionsWords();
  const question = ambivalent === undefined ? between(a, b) : getOn(a, b);
  const answer = { kind: 'relations', ids: idsOf(pair.relations) } as const;
  return { ends: pair.ends, questions: [{ question, answer }] };
}

function whomDoes(
  { dataset, numberOf }: DatasetIndex,
  { counts }: Affecting,
  asked: readonly EntityId[],
): readonly Question[] {
  const askedNumbers = asked.map((id) => numberOf.get(id));
  let busiest: Entity | undefined;
  let affects = 0;
  for (const [at, entity] of dataset.entities.entries()) {
    const count = (counts[at] ?? 0) - (askedNumbers.includes(at) ? 0.5 : 0);
    if (count <= affects || !isActor(entity)) continue;
    busiest = entity;
    affects = count;
  }
  if (busiest === undefined) return [];
  return [
    {
      question: questionsWords().whom(busiest.label),
      answer: { kind: 'entities', ids: [busiest.id] },
    },
  ];
}

/** Whether influence gets from one to another in at most `hops` steps. */
function reaches({ each }: Affecting, from: number, to: number, hops: number): boolean {
  const reached = new Set([from]);
  let edge: readonly number[] = [from];
  for (let hop = 0; hop < hops && !reached.has(to); hop += 1) {
    const next: number[] = [];
    for (const node of edge)
      each(node, (other) => {
        if (reached.has(other)) return;
        reached.add(other);
        next.push(other);
      });
    edge = next;
  }
  return reached.has(to);
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
  { dataset, numberOf }: DatasetIndex,
  affecting: Affecting,
  asked: readonly EntityId[],
): readonly Question[] {
  const named = mostNamed(dataset);
  const placeOf = (id: EntityId): number => numberOf.get(id) ?? -1;
  const isSaid = (from: EntityId, to: EntityId): boolean => {
    let found = false;
    affecting.each(placeOf(from), (other, relation) => {
      const certainty = dataset.relations[relation]?.stance.certainty;
      if (other === placeOf(to) && certainty === 'asserted') found = true;
    });
    return found;
  };
  // Those already asked about come last; else the two best known come first.
  const rankOf = (from: EntityId, to: EntityId): number =>
    named.indexOf(from) +
    named.indexOf(to) +
    [from, to].filter((id) => asked.includes(id)).length * named.length;
  const pairs = named
    .flatMap((from) => named.map((to) => ({ from, to })))
    .filter(({ from, to }) => from !== to && !isSaid(from, to))
    .toSorted(byNumber(({ from, to }) => rankOf(from, to)));
  const found = pairs.find(({ from, to }) =>
    reaches(affecting, placeOf(from), placeOf(to), TRACE_HOPS),
  );
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
  // Its hops are said in one sentence: where no words came along there is none.
  if (dataset.passages.length === 0) return [];
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

/** The same one after another: of a large graph each takes a while. */
export function* questionsInTurn(
  dataset: Dataset,
  relations: readonly Relation[] = dataset.relations,
): Generator<readonly Question[], void, undefined> {
  const index = indexOfDataset(dataset);
  const admitted = bitsOf(dataset, relations);
  const { ends, questions } = yield* askOfPair(index, admitted);
  yield questions;
  const affecting = affectingIn(index, admitted);
  yield [];
  yield whomDoes(index, affecting, ends);
  yield howDoes(index, affecting, ends);
  yield whatLeads(dataset, relations);
  yield whoHolds(dataset, relations);
}

/** `relations` are those that the reader's filters admit. */
export const questionsFor = (
  dataset: Dataset,
  relations: readonly Relation[] = dataset.relations,
): readonly Question[] => [...questionsInTurn(dataset, relations)].flat();
