/**
 * How does the table of hops come out of the relations, however many there are?
 *
 * Each admitted relation makes a step for each way influence runs. Steps are put in order by whom they reach and
 * then by whom they leave, counting instead of comparing, and neighbours in that order with the same two ends are
 * one hop. What a hop weighs is read from columns of the relations. Linear; only parallel relations are compared.
 */
import { byNumber, inTurn, type Comparison } from '../kit/order.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { hasBit } from './bit-set.ts';
import { pickAt, placeByKey, toOffsets } from './compact-graph.ts';
import { BACKWARD, FORWARD, relationsAt, type DatasetIndex } from './dataset-index.ts';
import { facetColumnOf } from './facet-columns.ts';
import { atOnce, STEPS_A_TURN } from './in-turns.ts';
import { statingCountsOf } from './stating-column.ts';
import { statingPassages } from './stating-passages.ts';

/** Hops by the entity that affects (`offsets`, CSR), and again by the one that is affected. */
export interface HopTable {
  readonly entityCount: number;
  /** The hops from entity `e` are those from `offsets[e]` up to, not including, `offsets[e + 1]`. */
  readonly offsets: Int32Array;
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inHops: Int32Array;
  /** `rankOf` its best relation: lower is better. */
  readonly ranks: Uint8Array;
  readonly passages: Int32Array;
  /** Bits, so many words a hop: the voices that hold one of its relations. */
  readonly voiceWords: number;
  readonly voices: Uint32Array;
}

export interface Hops {
  readonly table: HopTable;
  /** The relations of hop `h`, best first, are those from `relationOffsets[h]` on. */
  readonly relationOffsets: Int32Array;
  readonly relationNumbers: Int32Array;
  /** The voices by their bit. */
  readonly voiceKeys: readonly string[];
}

export interface Steps {
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** Numbers of relations. */
  readonly relations: Int32Array;
}

/** One for each way the influence of a relation runs, in the order of the relations; loops make none. */
function toSteps({ graph, ways }: DatasetIndex, numbers: Int32Array): Steps {
  const tails = new Int32Array(2 * numbers.length);
  const heads = new Int32Array(2 * numbers.length);
  const relations = new Int32Array(2 * numbers.length);
  let length = 0;
  const add = (tail: number, head: number, relation: number): void => {
    tails[length] = tail;
    heads[length] = head;
    relations[length] = relation;
    length += 1;
  };
  for (let at = 0; at < numbers.length; at += 1) {
    const relation = numbers[at] ?? 0;
    const way = ways[relation] ?? 0;
    const source = graph.sources[relation] ?? -1;
    const target = graph.targets[relation] ?? -1;
    if (source === target || source < 0 || target < 0) continue;
    if ((way & FORWARD) !== 0) add(source, target, relation);
    if ((way & BACKWARD) !== 0) add(target, source, relation);
  }
  return {
    tails: tails.subarray(0, length),
    heads: heads.subarray(0, length),
    relations: relations.subarray(0, length),
  };
}

/** By tail, then by head, then as they came. Pauses on the way. */
function* inOrder({ tails, heads, relations }: Steps, entityCount: number): Generator<void, Steps> {
  const byHead = placeByKey(heads, toOffsets(heads, entityCount));
  yield;
  const tailsByHead = pickAt(tails, byHead);
  const byTail = placeByKey(tailsByHead, toOffsets(tailsByHead, entityCount));
  yield;
  const places = pickAt(byHead, byTail);
  yield;
  const ordered = { tails: pickAt(tails, places), heads: pickAt(heads, places) };
  yield;
  return { ...ordered, relations: pickAt(relations, places) };
}

/** Where each hop begins among the steps, and where the last one ends. */
function toHopOffsets({ tails, heads }: Steps): Int32Array {
  const offsets = new Int32Array(tails.length + 1);
  let count = 0;
  for (let at = 0; at < tails.length; at += 1)
    if (at === 0 || tails[at] !== tails[at - 1] || heads[at] !== heads[at - 1])
      offsets[count++] = at;
  offsets[count] = tails.length;
  return offsets.slice(0, count + 1);
}

interface GroupedSteps {
  readonly steps: Steps;
  readonly offsets: Int32Array;
}

function* groupInTurns(index: DatasetIndex, numbers: Int32Array): Generator<void, GroupedSteps> {
  const unordered = toSteps(index, numbers);
  yield;
  const steps = yield* inOrder(unordered, index.graph.nodeCount);
  yield;
  return { steps, offsets: toHopOffsets(steps) };
}

/** The steps in order, and where each hop begins among them and the last one ends. */
export const groupSteps = (index: DatasetIndex, numbers: Int32Array): GroupedSteps =>
  atOnce(groupInTurns(index, numbers));

/** From asserted (0) to prospective, then the denied ones in the same order. */
const rankOf = ({ certainties, denied }: DatasetIndex, relation: number): number =>
  (certainties[relation] ?? 0) + (hasBit(denied, relation) ? CERTAINTIES.length : 0);

/** Stance, then passages, then one that says more or less before one that does not. */
function bestFirst(index: DatasetIndex): Comparison<number> {
  const { relations } = index.dataset;
  const stating = statingCountsOf(index.dataset);
  const isSigned = (number: number): boolean => {
    const effect = relations[number]?.effect;
    return effect === 'raises' || effect === 'lowers';
  };
  return inTurn(
    byNumber((number) => rankOf(index, number)),
    byNumber((number) => -(stating[number] ?? 0)),
    byNumber((number) => (isSigned(number) ? 0 : 1)),
  );
}

/** Puts the relations of each hop in order, best first, and equal ones as they came. */
function* orderHops(
  relations: Int32Array,
  offsets: Int32Array,
  compare: Comparison<number>,
): Generator<void, void> {
  for (let hop = 0; hop < offsets.length - 1; hop += 1) {
    if (hop % STEPS_A_TURN === 0) yield;
    const start = offsets[hop] ?? 0;
    const end = offsets[hop + 1] ?? 0;
    if (end - start < 2) continue;
    const own = relations.subarray(start, end);
    own.set(Array.from(own).toSorted(compare));
  }
}

/** What counts are the affirmed relations, which stand first, or, where all are denied, all. */
function countPassages({ dataset, denied }: DatasetIndex, own: Int32Array): number {
  const firstDenied = own.findIndex((relation) => hasBit(denied, relation));
  const weighing = firstDenied > 0 ? own.subarray(0, firstDenied) : own;
  return statingPassages(relationsAt(dataset, weighing)).size;
}

/** A number for each voice that holds one of the relations; the nameless are not one. */
function numberVoices({ dataset, denied }: DatasetIndex, relations: Int32Array) {
  const { values, offsets, answers } = facetColumnOf('voice', dataset);
  const bitOf = new Int32Array(values.length).fill(-1);
  const voiceKeys: string[] = [];
  const named = values.filter((value) => value !== 'unknown').length;
  for (let at = 0; at < relations.length && voiceKeys.length < named; at += 1) {
    const relation = relations[at] ?? 0;
    // What it denies, a voice does not say.
    if (hasBit(denied, relation)) continue;
    for (let place = offsets[relation] ?? 0; place < (offsets[relation + 1] ?? 0); place += 1) {
      const value = answers[place] ?? 0;
      const key = values[value] ?? '';
      if (bitOf[value] !== -1 || key === 'unknown') continue;
      bitOf[value] = voiceKeys.length;
      voiceKeys.push(key);
    }
  }
  return { bitOf, voiceKeys };
}

function* toVoices(index: DatasetIndex, relations: Int32Array, hopOffsets: Int32Array) {
  const { bitOf, voiceKeys } = numberVoices(index, relations);
  const { offsets, answers } = facetColumnOf('voice', index.dataset);
  const voiceWords = Math.ceil(voiceKeys.length / 32);
  const voices = new Uint32Array((hopOffsets.length - 1) * voiceWords);
  for (let hop = 0, step = 0; hop < hopOffsets.length - 1; hop += 1) {
    if (hop % STEPS_A_TURN === 0) yield;
    for (; step < (hopOffsets[hop + 1] ?? 0); step += 1) {
      const relation = relations[step] ?? 0;
      if (hasBit(index.denied, relation)) continue;
      for (let place = offsets[relation] ?? 0; place < (offsets[relation + 1] ?? 0); place += 1) {
        const bit = bitOf[answers[place] ?? 0] ?? -1;
        if (bit === -1) continue;
        const word = hop * voiceWords + (bit >>> 5);
        voices[word] = (voices[word] ?? 0) | (1 << (bit & 31));
      }
    }
  }
  return { voiceWords, voices, voiceKeys };
}

/** `numbers` are those of the admitted relations. Pauses on the way, a few milliseconds apart. */
export function* hopsInTurns(index: DatasetIndex, numbers: Int32Array): Generator<void, Hops> {
  const entityCount = index.graph.nodeCount;
  facetColumnOf('voice', index.dataset);
  yield;
  statingCountsOf(index.dataset);
  yield;
  const { steps, offsets: relationOffsets } = yield* groupInTurns(index, numbers);
  const { relations } = steps;
  yield;
  yield* orderHops(relations, relationOffsets, bestFirst(index));
  yield;
  const firsts = relationOffsets.subarray(0, -1);
  const tails = pickAt(steps.tails, firsts);
  const heads = pickAt(steps.heads, firsts);
  const inOffsets = toOffsets(heads, entityCount);
  yield;
  const { voiceKeys, ...voices } = yield* toVoices(index, relations, relationOffsets);
  yield;
  const stating = statingCountsOf(index.dataset);
  const ranks = new Uint8Array(firsts.length);
  const passages = new Int32Array(firsts.length);
  for (let hop = 0; hop < firsts.length; hop += 1) {
    const start = relationOffsets[hop] ?? 0;
    const end = relationOffsets[hop + 1] ?? 0;
    const best = relations[start] ?? 0;
    if (hop % STEPS_A_TURN === 0) yield;
    ranks[hop] = rankOf(index, best);
    passages[hop] =
      end - start === 1
        ? (stating[best] ?? 0)
        : countPassages(index, relations.subarray(start, end));
  }
  yield;
  const offsets = toOffsets(tails, entityCount);
  yield;
  return {
    table: {
      entityCount,
      offsets,
      tails,
      heads,
      inOffsets,
      inHops: placeByKey(heads, inOffsets),
      ranks,
      passages,
      ...voices,
    },
    relationOffsets,
    relationNumbers: relations,
    voiceKeys,
  };
}

export const buildHops = (index: DatasetIndex, numbers: Int32Array): Hops =>
  atOnce(hopsInTurns(index, numbers));
