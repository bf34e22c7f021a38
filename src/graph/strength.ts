/**
 * Which relations come first where not all can be drawn?
 *
 * The strongest: by the passages that state a relation, then by the weight that its file gave it, then by how busy
 * the less busy of its ends is (a relation between two hubs holds more together than one to a leaf). What is equal
 * keeps the order of the corpus. Made once for a dataset, by sorting digit by digit (radix), in linear time.
 */
import type { Relation } from '../model/relation.ts';
import { placeByKey, pickAt, toOffsets } from './compact-graph.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { statingCountsOf } from './stating-column.ts';

/** As other programs write it, without regard to case. */
const WEIGHT = 'weight';

function weightOf({ attributes = [] }: Relation): number {
  for (const { name, value } of attributes) {
    if (name.length !== WEIGHT.length || name.toLowerCase() !== WEIGHT) continue;
    const weight = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(weight) ? 0 : weight;
  }
  return 0;
}

const HALF = 0x1_0000;

/** The places of keys below 2³², the highest key first, equal keys as `order` has them. */
function highestFirst(keys: Uint32Array, order: Int32Array): Int32Array {
  let sorted = order;
  for (const shift of [0, 16]) {
    const digits = new Int32Array(keys.length);
    let most = 0;
    for (let at = 0; at < digits.length; at += 1) {
      const digit = HALF - 1 - (((keys[sorted[at] ?? 0] ?? 0) >>> shift) & (HALF - 1));
      digits[at] = digit;
      if (digit !== HALF - 1) most = 1;
    }
    // All zero, as most are: nothing to sort by.
    if (most === 1) sorted = pickAt(sorted, placeByKey(digits, toOffsets(digits, HALF)));
  }
  return sorted;
}

/** Whole numbers that stand in the order of the given numbers (IEEE 754: with the sign turned, bits sort as values). */
function toSortable(values: Float32Array): Uint32Array {
  const bits = new Uint32Array(values.buffer.slice(0));
  for (let at = 0; at < bits.length; at += 1) {
    const word = bits[at] ?? 0;
    bits[at] = word >>> 31 === 1 ? ~word : word | 0x8000_0000;
  }
  return bits;
}

const inOrder = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** The numbers of all relations, the strongest first; to be kept by whoever asks. */
export function sortByStrength({
  dataset,
  graph,
  degrees,
}: Pick<DatasetIndex, 'dataset' | 'graph' | 'degrees'>): Int32Array {
  const { relations } = dataset;
  const lesser = new Uint32Array(relations.length);
  const weights = new Float32Array(relations.length);
  let isWeighted = false;
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    const [source, target] = [graph.sources[at] ?? -1, graph.targets[at] ?? -1];
    lesser[at] = Math.min(degrees[source] ?? 0, degrees[target] ?? 0);
    // Adding 0 makes −0 the same as 0.
    weights[at] = weightOf(relation) + 0;
    isWeighted ||= weights[at] !== 0;
  }
  const byBusiness = highestFirst(lesser, inOrder(relations.length));
  const byWeight = isWeighted ? highestFirst(toSortable(weights), byBusiness) : byBusiness;
  return highestFirst(Uint32Array.from(statingCountsOf(dataset)), byWeight);
}

const orders = new WeakMap<DatasetIndex, Int32Array>();

/** Takes over an order that was made elsewhere. */
export function adoptStrongest(index: DatasetIndex, order: Int32Array): void {
  orders.set(index, order);
}

/** The same index gives the same order. */
export function strongestFirst(index: DatasetIndex): Int32Array {
  const order = orders.get(index) ?? sortByStrength(index);
  orders.set(index, order);
  return order;
}
