/**
 * How does one actor stand toward another: for, against, or both?
 *
 * Read from `valence`, either in a relation between the two (`direct`) or, besides, in a relation of one
 * toward a thing of the other's (`through`, owners.ts): China is wary of Tokyo's policy, and the policy is
 * Japan's. Never by way of a thing that is the first one's own too. No sign without a relation that has
 * one; denied, unrealised and neutral relations give none and are told apart. Both signs together are
 * *ambivalent*, shown and never averaged.
 */
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS, isActor } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { CERTAINTIES, type Certainty } from '../model/stance.ts';
import { hasBit, type Bits } from './bit-set.ts';
import { placeByKey, toOffsets } from './compact-graph.ts';
import { indexOfDataset, relationsIn, type DatasetIndex } from './dataset-index.ts';
import { atOnce, STEPS_A_TURN } from './in-turns.ts';
import { readOwnersInTurns, type Owners } from './owners.ts';
import {
  AGAINST,
  FOR,
  toSignedPairs,
  type MetAttitudes,
  type SignedPairs,
} from './signed-pairs.ts';

export type BalanceMode = 'direct' | 'through';
export type Sign = -1 | 1;
export type SideSign = 'positive' | 'negative' | 'ambivalent' | 'none';

export interface Attitude {
  /** The relation whose valence is the sign; its stance says whether it is asserted, reported or hedged. */
  readonly relation: Relation;
  readonly sign: Sign;
  readonly from: EntityId;
  readonly toward: EntityId;
  /** The thing by way of which it is meant; null for a relation between the two. */
  readonly via: EntityId | null;
  /** The relation that says whose the thing is; null where its participants do, and without a thing. */
  readonly link: RelationId | null;
}

/** What the words say of two actors, whichever way round. */
export interface Side {
  /** In the order of the corpus. */
  readonly ends: readonly [EntityId, EntityId];
  readonly sign: SideSign;
  /** Direct ones first, each group in the order of the corpus. */
  readonly attitudes: readonly Attitude[];
  /** Signed, but hypothetical or prospective: no part of the sign. */
  readonly notRealised: readonly Attitude[];
  /** Relations between the two that are denied. */
  readonly denied: readonly Relation[];
  /** Relations between the two without valence. */
  readonly neutral: readonly Relation[];
}

/** What can be said of every pair of actors that a relation or a thing joins. */
export interface SideBook {
  /** The actors of the corpus in its order. */
  readonly actors: readonly EntityId[];
  /** By their places in `actors`. */
  readonly signed: SignedPairs;
  /** An empty side where nothing joins the two; made when looked at, and the same for the same two. */
  readonly sideBetween: (a: number, b: number) => Side;
}

interface OpenSide {
  readonly attitudes: Attitude[];
  readonly notRealised: Attitude[];
  readonly denied: Relation[];
  readonly neutral: Relation[];
}

const openSide = (): OpenSide => ({ attitudes: [], notRealised: [], denied: [], neutral: [] });

const isUnrealised = (certainty: Certainty): boolean =>
  certainty === 'hypothetical' || certainty === 'prospective';

function placeAttitude(attitude: Attitude, side: OpenSide): void {
  (isUnrealised(attitude.relation.stance.certainty) ? side.notRealised : side.attitudes).push(
    attitude,
  );
}

function placeDirect(relation: Relation, side: OpenSide): void {
  const { source: from, target: toward, valence: sign, stance } = relation;
  if (stance.negated) side.denied.push(relation);
  else if (sign === 0) side.neutral.push(relation);
  else placeAttitude({ relation, sign, from, toward, via: null, link: null }, side);
}

/** The attitudes of an actor toward others by way of a thing that is theirs and not its own. */
function attitudesThrough(relation: Relation, owners: Owners): readonly Attitude[] {
  const { source: from, target: via, valence: sign, stance } = relation;
  if (sign === 0 || stance.negated || owners.isConcerned(from, via)) return [];
  return Array.from(owners.ownersOf(via), ([toward, link]) => ({
    relation,
    sign,
    from,
    toward,
    via,
    link,
  }));
}

function closeSide(ends: readonly [EntityId, EntityId], open: OpenSide): Side {
  const isFor = open.attitudes.some(({ sign }) => sign === 1);
  const isAgainst = open.attitudes.some(({ sign }) => sign === -1);
  const sign =
    isFor && isAgainst ? 'ambivalent' : isFor ? 'positive' : isAgainst ? 'negative' : 'none';
  const direct = open.attitudes.filter(({ via }) => via === null);
  const through = open.attitudes.filter(({ via }) => via !== null);
  return { ...open, ends, sign, attitudes: [...direct, ...through] };
}

/** Of the admitted relations, those that have a sign, are not denied, and are real; by their numbers. */
function findSigned(index: DatasetIndex, admitted: Bits): Int32Array {
  const { valences, certainties, denied, graph } = index;
  const found = new Int32Array(graph.edgeCount);
  const isReal = Uint8Array.from(CERTAINTIES, (certainty) => (isUnrealised(certainty) ? 0 : 1));
  let count = 0;
  for (let at = 0; at < graph.edgeCount; at += 1)
    if (valences[at] !== 0 && isReal[certainties[at] ?? 0] === 1)
      if (hasBit(admitted, at) && !hasBit(denied, at)) found[count++] = at;
  return found.slice(0, count);
}

interface Actors {
  readonly ids: readonly EntityId[];
  /** Actor by actor, its number among the entities. */
  readonly entityAt: Int32Array;
  /** Entity by entity, its place among the actors; −1 for a thing. */
  readonly placeOf: Int32Array;
}

function findActors({ dataset, kinds }: DatasetIndex): Actors {
  const isOfActor = Uint8Array.from(ENTITY_KINDS, (kind) => (isActor({ kind }) ? 1 : 0));
  const placeOf = new Int32Array(kinds.length).fill(-1);
  const entityAt = new Int32Array(kinds.length);
  const ids: EntityId[] = [];
  for (let at = 0; at < kinds.length; at += 1) {
    const entity = dataset.entities[at];
    if (entity === undefined || isOfActor[kinds[at] ?? 0] === 0) continue;
    placeOf[at] = ids.length;
    entityAt[ids.length] = at;
    ids.push(entity.id);
  }
  return { ids, entityAt: entityAt.subarray(0, ids.length), placeOf };
}

function* meetAttitudes(
  index: DatasetIndex,
  numbers: Int32Array,
  placeOf: Int32Array,
  owners: Owners | null,
): Generator<void, MetAttitudes> {
  const { dataset, graph, valences, numberOf } = index;
  const met: MetAttitudes = { lower: [], upper: [], signs: [], vias: [], relations: [] };
  const meet = (one: number, other: number, number: number, via: number): void => {
    if (one === other) return;
    met.lower.push(Math.min(one, other));
    met.upper.push(Math.max(one, other));
    met.signs.push(valences[number] === 1 ? FOR : AGAINST);
    met.vias.push(via);
    met.relations.push(number);
  };
  for (let at = 0; at < numbers.length; at += 1) {
    if (at % STEPS_A_TURN === 0) yield;
    const number = numbers[at] ?? 0;
    const source = placeOf[graph.sources[number] ?? -1] ?? -1;
    const target = placeOf[graph.targets[number] ?? -1] ?? -1;
    const relation = dataset.relations[number];
    if (source < 0 || relation === undefined) continue;
    if (target >= 0) meet(source, target, number, 0);
    else if (owners !== null)
      for (const { toward } of attitudesThrough(relation, owners))
        meet(source, placeOf[numberOf.get(toward) ?? -1] ?? source, number, 1);
  }
  return met;
}

/** The admitted relations of each entity toward a thing. */
function rowsTowardThings({ graph }: DatasetIndex, admitted: Bits, placeOf: Int32Array) {
  const keys = new Int32Array(graph.edgeCount).fill(-1);
  for (let at = 0; at < graph.edgeCount; at += 1)
    if (placeOf[graph.targets[at] ?? -1] === -1 && hasBit(admitted, at))
      keys[at] = graph.sources[at] ?? -1;
  const offsets = toOffsets(keys, graph.nodeCount);
  return { offsets, edges: placeByKey(keys, offsets) };
}

/** The admitted relations of one actor toward another, by number. */
function findToward({ graph }: DatasetIndex, admitted: Bits, from: number, toward: number) {
  const { out, into, sources, targets } = graph;
  const outgoing = out.edges.subarray(out.offsets[from], out.offsets[from + 1]);
  const incoming = into.edges.subarray(into.offsets[toward], into.offsets[toward + 1]);
  // The hundreds of a busy one need not be looked through for each that it has to do with.
  const own = outgoing.length <= incoming.length ? outgoing : incoming;
  return own.filter(
    (edge) => sources[edge] === from && targets[edge] === toward && hasBit(admitted, edge),
  );
}

/** Makes a side of two entities, by their numbers, the first of the corpus first. */
function openSideMaker(
  index: DatasetIndex,
  admitted: Bits,
  placeOf: Int32Array,
  owners: Owners | null,
) {
  const { dataset } = index;
  const things = owners === null ? null : rowsTowardThings(index, admitted, placeOf);
  const findRelations = (from: number, toward: number): readonly number[] => {
    const direct = findToward(index, admitted, from, toward);
    if (things === null) return [...direct];
    const { offsets, edges } = things;
    return [...direct, ...edges.subarray(offsets[from], offsets[from + 1])];
  };
  return (one: number, other: number): Side => {
    const [a, b] = [dataset.entities[one]?.id, dataset.entities[other]?.id];
    if (a === undefined || b === undefined) throw new RangeError('no actor stands at this place');
    const numbers = [...findRelations(one, other), ...findRelations(other, one)];
    const side = openSide();
    for (const number of numbers.toSorted((first, second) => first - second)) {
      const relation = dataset.relations[number];
      if (relation === undefined) continue;
      if ([a, b].includes(relation.target)) placeDirect(relation, side);
      else if (owners !== null)
        for (const attitude of attitudesThrough(relation, owners))
          if ([a, b].includes(attitude.toward)) placeAttitude(attitude, side);
    }
    return closeSide([a, b], side);
  };
}

/** `admitted` are the relations that the reader's filters let through; only their words count. Pauses on the way. */
export function* readSidesInTurns(
  dataset: Dataset,
  admitted: Bits,
  mode: BalanceMode,
): Generator<void, SideBook> {
  const index = indexOfDataset(dataset);
  const numbers = findSigned(index, admitted);
  yield;
  const { ids, entityAt, placeOf } = findActors(index);
  yield;
  const owners =
    mode === 'through' ? yield* readOwnersInTurns(dataset, relationsIn(dataset, admitted)) : null;
  const met = yield* meetAttitudes(index, numbers, placeOf, owners);
  const signed = toSignedPairs(met, ids.length);
  yield;
  const makeSide = openSideMaker(index, admitted, placeOf, owners);
  yield;
  const made = new Map<number, Side>();
  return {
    actors: ids,
    signed,
    sideBetween: (a, b) => {
      const [one, other] = [Math.min(a, b), Math.max(a, b)];
      const key = one * ids.length + other;
      const side = made.get(key) ?? makeSide(entityAt[one] ?? -1, entityAt[other] ?? -1);
      made.set(key, side);
      return side;
    },
  };
}

/** The same, without a pause. */
export const readSides = (dataset: Dataset, admitted: Bits, mode: BalanceMode): SideBook =>
  atOnce(readSidesInTurns(dataset, admitted, mode));
