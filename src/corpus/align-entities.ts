/**
 * Which entities of two readings of one text are the same thing?
 *
 * First those with the same id, unless the text names them in quite different places. Then, best likeness
 * first, one to one: at least half alike, or a quarter where the kind is the same too (one reader marks
 * “Seoul’s dilemma”, another the whole clause); an actor is never a thing. Last, *merged*: where one reader
 * has two entities for what the other took as one, the one left over joins it, if half its mentions stand
 * where the other's do and neither is a participant of the other. One side of a group is always single.
 */
import { byNumber, byText, inTurn, type Comparison } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { isActor, type Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { likenessesOf, type Likeness } from './entity-likeness.ts';

export const ALIKE = 0.5;
export const ALIKE_WITHIN_KIND = 0.25;
/** Share of the mentions of the entity left over that must stand where its match's stand. */
export const MERGED = 0.5;

/** What is one thing to one reader is one entity here; at most one of the lists is longer than one. */
export interface EntityGroup {
  readonly a: readonly EntityId[];
  readonly b: readonly EntityId[];
}

export interface EntityAlignment {
  /** In the order of the first reading's file. */
  readonly groups: readonly EntityGroup[];
  readonly onlyA: readonly EntityId[];
  readonly onlyB: readonly EntityId[];
  readonly groupOfA: ReadonlyMap<EntityId, EntityGroup>;
  readonly groupOfB: ReadonlyMap<EntityId, EntityGroup>;
}

interface Candidate {
  readonly a: Entity;
  readonly b: Entity;
  readonly likeness: Likeness;
}

/** Grows while entities are matched; a group is found from either side. */
interface Matching {
  readonly ofA: Map<EntityId, { a: EntityId[]; b: EntityId[] }>;
  readonly ofB: Map<EntityId, { a: EntityId[]; b: EntityId[] }>;
}

const smaller = (a: string, b: string): string => (a < b ? a : b);
const larger = (a: string, b: string): string => (a < b ? b : a);

/** Best first; ties by place and then by the two ids, in an order that does not ask which reading is A. */
const bestFirst = (score: (candidate: Candidate) => number): Comparison<Candidate> =>
  inTurn(
    byNumber((candidate) => -score(candidate)),
    byNumber(({ likeness }) => likeness.place),
    byText(({ a, b }) => smaller(a.id, b.id)),
    byText(({ a, b }) => larger(a.id, b.id)),
  );

function join({ ofA, ofB }: Matching, a: EntityId, b: EntityId): void {
  const group = ofA.get(a) ?? ofB.get(b) ?? { a: [], b: [] };
  if (!group.a.includes(a)) group.a.push(a);
  if (!group.b.includes(b)) group.b.push(b);
  ofA.set(a, group);
  ofB.set(b, group);
}

function matchById(a: Dataset, b: Dataset, candidates: readonly Candidate[], matching: Matching) {
  const touching = new Set(
    candidates.filter((one) => one.a.id === one.b.id).map((one) => one.a.id),
  );
  const isNamed = ({ mentions }: Dataset) => new Set(mentions.map(({ entity }) => entity));
  const [namedInA, namedInB] = [isNamed(a), isNamed(b)];
  for (const { id } of a.entities) {
    if (!b.entityOf.has(id)) continue;
    const areFarApart = namedInA.has(id) && namedInB.has(id) && !touching.has(id);
    if (!areFarApart) join(matching, id, id);
  }
}

function matchByPlace(candidates: readonly Candidate[], matching: Matching): void {
  const isAlike = ({ a, b, likeness }: Candidate): boolean =>
    likeness.score >= (a.kind === b.kind ? ALIKE_WITHIN_KIND : ALIKE);
  for (const { a, b } of candidates
    .filter(isAlike)
    .toSorted(bestFirst((one) => one.likeness.score)))
    if (!matching.ofA.has(a.id) && !matching.ofB.has(b.id)) join(matching, a.id, b.id);
}

/** Share of the mentions of the one left over, or −1 where not exactly one of the two is left over. */
function leftOverShare({ a, b, likeness }: Candidate, { ofA, ofB }: Matching): number {
  if (ofA.has(a.id) === ofB.has(b.id)) return -1;
  return ofA.has(a.id) ? likeness.shareOfB : likeness.shareOfA;
}

function mergeLeftOvers(candidates: readonly Candidate[], matching: Matching): void {
  const shares = new Map(candidates.map((one) => [one, leftOverShare(one, matching)]));
  const share = (candidate: Candidate): number => shares.get(candidate) ?? -1;
  const isPart = ({ a, b }: Candidate): boolean =>
    a.participants.includes(b.id) || b.participants.includes(a.id);
  const order = inTurn(
    byNumber((one: Candidate) => -share(one)),
    bestFirst((one) => one.likeness.score),
  );
  for (const one of candidates.toSorted(order)) {
    if (share(one) < MERGED || isPart(one)) continue;
    const [groupOfA, groupOfB] = [matching.ofA.get(one.a.id), matching.ofB.get(one.b.id)];
    // Joined meanwhile, or its match is already one of two on this side's other hand.
    if ((groupOfA === undefined) === (groupOfB === undefined)) continue;
    if (groupOfA !== undefined && groupOfA.a.length > 1) continue;
    if (groupOfB !== undefined && groupOfB.b.length > 1) continue;
    join(matching, one.a.id, one.b.id);
  }
}

function toCandidates(a: Dataset, b: Dataset): readonly Candidate[] {
  return likenessesOf(a, b).flatMap((likeness) => {
    const first = a.entityOf.get(likeness.a);
    const second = b.entityOf.get(likeness.b);
    return first === undefined || second === undefined ? [] : [{ a: first, b: second, likeness }];
  });
}

export function alignEntities(a: Dataset, b: Dataset): EntityAlignment {
  const matching: Matching = { ofA: new Map(), ofB: new Map() };
  const candidates = toCandidates(a, b);
  const ofOneSort = candidates.filter((one) => isActor(one.a) === isActor(one.b));
  matchById(a, b, candidates, matching);
  matchByPlace(ofOneSort, matching);
  mergeLeftOvers(ofOneSort, matching);
  const { ofA, ofB } = matching;
  return {
    groups: [...new Set(a.entities.flatMap(({ id }) => ofA.get(id) ?? []))],
    onlyA: a.entities.map(({ id }) => id).filter((id) => !ofA.has(id)),
    onlyB: b.entities.map(({ id }) => id).filter((id) => !ofB.has(id)),
    groupOfA: ofA,
    groupOfB: ofB,
  };
}
