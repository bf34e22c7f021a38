/**
 * How does the table of hops come out of the relations, however many there are?
 *
 * Each admitted relation makes a step for each way influence runs. Steps are put in order by whom they reach and
 * then by whom they leave, counting instead of comparing, and neighbours in that order with the same two ends are
 * one hop. What a hop weighs is read from columns of the relations. Linear; only parallel relations are compared.
 */
import type { PassageId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { hasBit } from './bit-set.ts';
import { placeByKey, placeByPair, toOffsets } from './compact-graph.ts';
import { BACKWARD, FORWARD, type DatasetIndex } from './dataset-index.ts';
import { facetColumnOf } from './facet-columns.ts';

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

/** By tail, then by head, then as they came. */
function inOrder({ tails, heads, relations }: Steps, entityCount: number): Steps {
  const places = placeByPair(tails, heads, entityCount);
  return {
    tails: places.map((place) => tails[place] ?? 0),
    heads: places.map((place) => heads[place] ?? 0),
    relations: places.map((place) => relations[place] ?? 0),
  };
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

/** The steps in order, and where each hop begins among them and the last one ends. */
export function groupSteps(
  index: DatasetIndex,
  numbers: Int32Array,
): { readonly steps: Steps; readonly offsets: Int32Array } {
  const steps = inOrder(toSteps(index, numbers), index.graph.nodeCount);
  return { steps, offsets: toHopOffsets(steps) };
}

/** Adds the passages that state or repeat a relation. */
function addPassages({ evidence }: Relation, passages: Set<PassageId>): void {
  for (const { passage, role } of evidence) if (role !== 'resolves') passages.add(passage);
}

interface Weights {
  /** From asserted (0) to prospective, then the denied ones in the same order. */
  readonly rankOf: (relation: number) => number;
  /** How many passages say these, each counted once. */
  readonly countPassages: (relations: Int32Array) => number;
  /** Stance, then passages, then one that says more or less before one that does not. */
  readonly compare: (a: number, b: number) => number;
}

function openWeights({ dataset: { relations }, certainties, denied }: DatasetIndex): Weights {
  const rankOf = (relation: number): number =>
    (certainties[relation] ?? 0) + (hasBit(denied, relation) ? CERTAINTIES.length : 0);
  const countPassages = (numbers: Int32Array): number => {
    const only = numbers.length === 1 ? relations[numbers[0] ?? 0]?.evidence : undefined;
    if (only?.length === 1) return only[0]?.role === 'resolves' ? 0 : 1;
    const passages = new Set<PassageId>();
    for (const number of numbers) {
      const relation = relations[number];
      if (relation) addPassages(relation, passages);
    }
    return passages.size;
  };
  const isSigned = (number: number): boolean => {
    const effect = relations[number]?.effect;
    return effect === 'raises' || effect === 'lowers';
  };
  const one = (number: number): number => countPassages(Int32Array.of(number));
  return {
    rankOf,
    countPassages,
    compare: (a, b) =>
      rankOf(a) - rankOf(b) || one(b) - one(a) || Number(isSigned(b)) - Number(isSigned(a)),
  };
}

/** Puts the relations of each hop in order, best first, and equal ones as they came. */
function orderHops(relations: Int32Array, offsets: Int32Array, { compare }: Weights): void {
  for (let hop = 0; hop < offsets.length - 1; hop += 1) {
    const own = relations.subarray(offsets[hop], offsets[hop + 1]);
    if (own.length > 1) own.set(Array.from(own).toSorted(compare));
  }
}

/** What counts for a hop whose best relation is affirmed are all that are; they stand first. */
function weighingOf(own: Int32Array, { denied }: DatasetIndex): Int32Array {
  const firstDenied = own.findIndex((relation) => hasBit(denied, relation));
  return firstDenied > 0 ? own.subarray(0, firstDenied) : own;
}

/** What it denies, a voice does not say, and the nameless are not one. */
function toVoices({ dataset, denied }: DatasetIndex, relations: Int32Array, offsets: Int32Array) {
  const { values, offsets: from, answers } = facetColumnOf('voice', dataset);
  const bitOf = new Int32Array(values.length).fill(-1);
  const voiceKeys: string[] = [];
  const hopCount = offsets.length - 1;
  const forEachVoice = (visit: (hop: number, value: number) => void): void => {
    for (let hop = 0; hop < hopCount; hop += 1) {
      for (let step = offsets[hop] ?? 0; step < (offsets[hop + 1] ?? 0); step += 1) {
        const relation = relations[step] ?? 0;
        if (hasBit(denied, relation)) continue;
        for (let at = from[relation] ?? 0; at < (from[relation + 1] ?? 0); at += 1)
          visit(hop, answers[at] ?? 0);
      }
    }
  };
  forEachVoice((_, value) => {
    const key = values[value] ?? '';
    if (bitOf[value] !== -1 || key === 'unknown') return;
    bitOf[value] = voiceKeys.length;
    voiceKeys.push(key);
  });
  const voiceWords = Math.ceil(voiceKeys.length / 32);
  const voices = new Uint32Array(hopCount * voiceWords);
  forEachVoice((hop, value) => {
    const bit = bitOf[value] ?? -1;
    if (bit === -1) return;
    const word = hop * voiceWords + (bit >>> 5);
    voices[word] = (voices[word] ?? 0) | (1 << (bit & 31));
  });
  return { voiceWords, voices, voiceKeys };
}

/** `numbers` are those of the admitted relations. */
export function buildHops(index: DatasetIndex, numbers: Int32Array): Hops {
  const entityCount = index.graph.nodeCount;
  const { steps, offsets: relationOffsets } = groupSteps(index, numbers);
  const weights = openWeights(index);
  const { relations } = steps;
  orderHops(relations, relationOffsets, weights);
  const firsts = relationOffsets.subarray(0, -1);
  const tails = firsts.map((step) => steps.tails[step] ?? 0);
  const heads = firsts.map((step) => steps.heads[step] ?? 0);
  const inOffsets = toOffsets(heads, entityCount);
  const { voiceKeys, ...voices } = toVoices(index, relations, relationOffsets);
  return {
    table: {
      entityCount,
      offsets: toOffsets(tails, entityCount),
      tails,
      heads,
      inOffsets,
      inHops: placeByKey(heads, inOffsets),
      ranks: Uint8Array.from(firsts, (step) => weights.rankOf(relations[step] ?? 0)),
      passages: firsts.map((step, hop) =>
        weights.countPassages(
          weighingOf(relations.subarray(step, relationOffsets[hop + 1]), index),
        ),
      ),
      ...voices,
    },
    relationOffsets,
    relationNumbers: relations,
    voiceKeys,
  };
}
