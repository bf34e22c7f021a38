/**
 * Who can affect whom in one step, as a table of numbers?
 *
 * A hop is an ordered pair of different entities such that the first affects the second by at least one
 * admitted relation (influence.ts): forward with the grammar, backward against it, both gives two hops,
 * none gives none. Parallel relations share a hop and are all kept, best first. Entities, hops and relations
 * are places in lists in the order of the corpus, so that a worker needs no ids. Built once for a dataset and
 * a list of relations; linear but for sorting.
 */
import { byNumber, inTurn, type Comparison } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId, PassageId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { voiceKey } from './facets.ts';
import { standsAt } from './influence.ts';

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

export interface InfluenceGraph {
  readonly dataset: Dataset;
  /** The admitted ones. */
  readonly relations: readonly Relation[];
  readonly indexOf: ReadonlyMap<EntityId, number>;
  readonly table: HopTable;
  /** The relations of each hop, best first. */
  readonly relationsOf: readonly (readonly Relation[])[];
  /** The voices by their bit. */
  readonly voiceKeys: readonly string[];
}

/** The steps that a relation makes, one for each way influence runs; a self-relation makes none. */
export function stepsOf(relation: Relation): readonly (readonly [from: EntityId, to: EntityId])[] {
  const { source, target } = relation;
  if (source === target) return [];
  const ways = [
    [source, target],
    [target, source],
  ] as const;
  return ways.filter(
    ([from, to]) => standsAt(relation, from, 'out') && standsAt(relation, to, 'in'),
  );
}

/** From asserted (0) to prospective, then the denied ones in the same order. */
export const rankOf = ({ stance }: Relation): number =>
  CERTAINTIES.indexOf(stance.certainty) + (stance.negated ? CERTAINTIES.length : 0);

/** The passages that state or repeat it. */
const passagesOf = ({ evidence }: Relation): readonly PassageId[] =>
  evidence.filter(({ role }) => role !== 'resolves').map(({ passage }) => passage);

export const passageCount = (relations: readonly Relation[]): number =>
  new Set(relations.flatMap(passagesOf)).size;

const isSigned = ({ effect }: Relation): boolean => effect === 'raises' || effect === 'lowers';

/** Stance, then passages, then one that says more or less before one that does not. */
const BEST_FIRST: Comparison<Relation> = inTurn(
  byNumber(rankOf),
  byNumber((relation) => -passageCount([relation])),
  byNumber((relation) => (isSigned(relation) ? 0 : 1)),
);

const inBestOrder = (relations: readonly Relation[]): readonly Relation[] =>
  relations.length < 2 ? relations : relations.toSorted(BEST_FIRST);

/** What counts for a hop: its affirmed relations, or, where all are denied, all. */
export function weighing(relations: readonly Relation[]): readonly Relation[] {
  const affirmed = relations.filter(({ stance }) => !stance.negated);
  return affirmed.length > 0 ? affirmed : relations;
}

/** The voices that hold it; what it denies, a voice does not say, and the nameless are not one. */
export const voicesOfRelation = ({ stance }: Relation): readonly string[] =>
  stance.negated
    ? []
    : stance.holders.filter(({ kind }) => kind !== 'unknown').map((holder) => voiceKey(holder));

interface Step {
  readonly tail: number;
  readonly head: number;
  readonly relations: readonly Relation[];
}

/** By tail, then by head; the relations of each best first. */
function toSteps(
  indexOf: ReadonlyMap<EntityId, number>,
  relations: readonly Relation[],
): readonly Step[] {
  const found = new Map<number, { tail: number; head: number; relations: Relation[] }>();
  for (const relation of relations) {
    for (const [from, to] of stepsOf(relation)) {
      const tail = indexOf.get(from);
      const head = indexOf.get(to);
      if (tail === undefined || head === undefined) continue;
      const key = tail * indexOf.size + head;
      const step = found.get(key);
      if (step) step.relations.push(relation);
      else found.set(key, { tail, head, relations: [relation] });
    }
  }
  return [...found]
    .toSorted(byNumber(([key]) => key))
    .map(([, step]) => ({ ...step, relations: inBestOrder(step.relations) }));
}

/** Where the run of each of `count` keys begins in a list sorted by key. */
function toOffsets(keys: Int32Array, count: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1)
    offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  return offsets;
}

/** The places of a list in the order of their keys, equal keys in the order of the list. */
function placeByKey(keys: Int32Array, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const places = new Int32Array(keys.length);
  for (const [place, key] of keys.entries()) {
    places[next[key] ?? 0] = place;
    next[key] = (next[key] ?? 0) + 1;
  }
  return places;
}

function toVoices(
  steps: readonly Step[],
): Pick<HopTable, 'voiceWords' | 'voices'> & { readonly voiceKeys: readonly string[] } {
  const bitOf = new Map<string, number>();
  const bits = steps.map(({ relations }) =>
    relations.flatMap(voicesOfRelation).map((voice) => {
      const bit = bitOf.get(voice) ?? bitOf.size;
      bitOf.set(voice, bit);
      return bit;
    }),
  );
  const voiceWords = Math.ceil(bitOf.size / 32);
  const voices = new Uint32Array(steps.length * voiceWords);
  for (const [hop, ofHop] of bits.entries()) {
    for (const bit of ofHop) {
      const word = hop * voiceWords + (bit >>> 5);
      voices[word] = (voices[word] ?? 0) | (1 << (bit & 31));
    }
  }
  return { voiceWords, voices, voiceKeys: [...bitOf.keys()] };
}

function build(dataset: Dataset, admitted: readonly Relation[]): InfluenceGraph {
  const indexOf = new Map(dataset.entities.map(({ id }, index) => [id, index]));
  const steps = toSteps(indexOf, admitted);
  const tails = Int32Array.from(steps, ({ tail }) => tail);
  const heads = Int32Array.from(steps, ({ head }) => head);
  const entityCount = indexOf.size;
  const inOffsets = toOffsets(heads, entityCount);
  const { voiceWords, voices, voiceKeys } = toVoices(steps);
  return {
    dataset,
    relations: admitted,
    indexOf,
    table: {
      entityCount,
      offsets: toOffsets(tails, entityCount),
      tails,
      heads,
      inOffsets,
      inHops: placeByKey(heads, inOffsets),
      ranks: Uint8Array.from(steps, ({ relations: [best] }) => (best ? rankOf(best) : 0)),
      passages: Int32Array.from(steps, ({ relations }) => passageCount(weighing(relations))),
      voiceWords,
      voices,
    },
    relationsOf: steps.map(({ relations }) => relations),
    voiceKeys,
  };
}

const built = new WeakMap<readonly Relation[], InfluenceGraph>();

/** The graph over these relations of the dataset, by default all; the same list gives the same graph. */
export function influenceGraphOf(
  dataset: Dataset,
  admitted: readonly Relation[] = dataset.relations,
): InfluenceGraph {
  const known = built.get(admitted);
  if (known?.dataset === dataset) return known;
  const graph = build(dataset, admitted);
  built.set(admitted, graph);
  return graph;
}
