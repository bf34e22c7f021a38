/**
 * Which relations of two readings of one text are the same assertion?
 *
 * Those with the same ends up to aligned or merged entities, that rest on overlapping words, and whose types
 * are the same or of one family. Turned ends count where the claim is the same either way: a mutual relation,
 * inverse types, or influence that runs the same way (“A depends on B” is “B decides A”). One to one, best
 * pair first: greedy, so that each match is told by itself, does not hinge on all the others, and ties break
 * alike whichever reading comes first. What agrees only in ends and words is told apart.
 */
import { byNumber, byText, groupBy, inTurn } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/vocabulary.ts';
import type { EntityAlignment, EntityGroup } from './align-entities.ts';
import { homeOf, placeOf, sharedWords, statingSpans } from './stating-spans.ts';

/** `ends`: the same ends and words, but a type of another family; not the same assertion. */
export type MatchLevel = 'type' | 'family' | 'ends';

export interface RelationPair {
  readonly a: Relation;
  readonly b: Relation;
  readonly level: MatchLevel;
  /** The source of one is the target of the other. */
  readonly isTurned: boolean;
}

export interface RelationAlignment {
  /** The same assertion; in the order of the text. */
  readonly shared: readonly RelationPair[];
  readonly onlyA: readonly Relation[];
  readonly onlyB: readonly Relation[];
  /** Of those only in A or B: pairs that agree in ends and words but not in the family of the type. */
  readonly contested: readonly RelationPair[];
}

interface Candidate extends RelationPair {
  /** Both readers state it first by the same words, not only again. */
  readonly isAtHome: boolean;
  readonly words: number;
  readonly place: number;
}

interface Ends {
  readonly relation: Relation;
  readonly from: EntityGroup;
  readonly to: EntityGroup;
}

/** What the influence is when the relation is read from its other end. */
export const TURNED = {
  forward: 'backward',
  backward: 'forward',
  both: 'both',
  none: 'none',
} as const;

const isOneWay = ({ influence }: Relation): boolean =>
  influence === 'forward' || influence === 'backward';

function areInverse(a: RelationType | undefined, b: RelationType | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.label === b.inverseLabel && b.label === a.inverseLabel
  );
}

/** May these be read from opposite ends and still say the same? */
function mayTurn(a: Relation, b: Relation, readings: Readings): boolean {
  if (a.direction === 'mutual' || b.direction === 'mutual') return true;
  if (areInverse(readings.a.typeOf.get(a.type), readings.b.typeOf.get(b.type))) return true;
  return isOneWay(a) && TURNED[a.influence] === b.influence;
}

interface Readings {
  readonly a: Dataset;
  readonly b: Dataset;
}

function levelOf(a: Relation, b: Relation, readings: Readings): MatchLevel {
  if (a.type === b.type) return 'type';
  const family = readings.a.typeOf.get(a.type)?.family;
  return family !== undefined && family === readings.b.typeOf.get(b.type)?.family
    ? 'family'
    : 'ends';
}

function toCandidate(first: Ends, second: Ends, readings: Readings): readonly Candidate[] {
  const [a, b] = [first.relation, second.relation];
  const isStraight = first.from === second.from && first.to === second.to;
  const isTurned = !isStraight && first.from === second.to && first.to === second.from;
  if (!isStraight && !(isTurned && mayTurn(a, b, readings))) return [];
  const words = sharedWords(statingSpans(readings.a, a), statingSpans(readings.b, b));
  if (words === 0) return [];
  const place = Math.min(placeOf(readings.a, a), placeOf(readings.b, b));
  const [homeOfA, homeOfB] = [homeOf(readings.a, a), homeOf(readings.b, b)];
  const isAtHome = homeOfA !== null && homeOfB !== null && sharedWords([homeOfA], [homeOfB]) > 0;
  return [{ a, b, level: levelOf(a, b, readings), isTurned, isAtHome, words, place }];
}

const LEVELS: readonly MatchLevel[] = ['type', 'family', 'ends'];
const differs = (isDifferent: boolean): number => (isDifferent ? 1 : 0);

/** The order in which the last tie breaks knows two ids, but not which of them is A's. */
const inTextOrder = inTurn<Candidate>(
  byNumber(({ place }) => place),
  byText(({ a, b }) => (a.id < b.id ? a.id : b.id)),
  byText(({ a, b }) => (a.id < b.id ? b.id : a.id)),
);

const bestFirst = inTurn<Candidate>(
  byNumber(({ level }) => LEVELS.indexOf(level)),
  byNumber(({ isTurned }) => differs(isTurned)),
  byNumber(({ a, b }) => differs(a.stance.negated !== b.stance.negated)),
  byNumber(({ isAtHome }) => differs(!isAtHome)),
  byNumber(({ words }) => -words),
  byNumber(({ a, b }) => differs(a.stance.certainty !== b.stance.certainty)),
  inTextOrder,
);

function toEnds(
  relations: readonly Relation[],
  groupOf: EntityAlignment['groupOfA'],
): readonly Ends[] {
  return relations.flatMap((relation) => {
    const from = groupOf.get(relation.source);
    const to = groupOf.get(relation.target);
    return from === undefined || to === undefined ? [] : [{ relation, from, to }];
  });
}

function findCandidates(readings: Readings, { groups, groupOfA, groupOfB }: EntityAlignment) {
  const numberOf = new Map(groups.map((group, index) => [group, index]));
  const keyOf = ({ from, to }: Ends): string =>
    [numberOf.get(from) ?? -1, numberOf.get(to) ?? -1].toSorted((a, b) => a - b).join(' ');
  const ofB = groupBy(toEnds(readings.b.relations, groupOfB), keyOf);
  return toEnds(readings.a.relations, groupOfA).flatMap((first) =>
    (ofB.get(keyOf(first)) ?? []).flatMap((second) => toCandidate(first, second, readings)),
  );
}

function takeBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = { a: new Set<Relation>(), b: new Set<Relation>() };
  const pairs: Candidate[] = [];
  for (const candidate of candidates.toSorted(bestFirst)) {
    if (taken.a.has(candidate.a) || taken.b.has(candidate.b)) continue;
    taken.a.add(candidate.a);
    taken.b.add(candidate.b);
    pairs.push(candidate);
  }
  return pairs.toSorted(inTextOrder);
}

const toPair = ({ a, b, level, isTurned }: Candidate): RelationPair => ({ a, b, level, isTurned });

/** In the order of the text. */
function leftOver(dataset: Dataset, found: ReadonlySet<Relation>): readonly Relation[] {
  const left = dataset.relations.filter((relation) => !found.has(relation));
  return left
    .map((relation) => ({ relation, place: placeOf(dataset, relation) }))
    .toSorted(byNumber(({ place }) => place))
    .map(({ relation }) => relation);
}

export function alignRelations(
  a: Dataset,
  b: Dataset,
  entities: EntityAlignment,
): RelationAlignment {
  const best = takeBest(findCandidates({ a, b }, entities));
  const shared = best.filter(({ level }) => level !== 'ends').map(toPair);
  return {
    shared,
    onlyA: leftOver(a, new Set(shared.map((pair) => pair.a))),
    onlyB: leftOver(b, new Set(shared.map((pair) => pair.b))),
    contested: best.filter(({ level }) => level === 'ends').map(toPair),
  };
}
