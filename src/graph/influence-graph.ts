/**
 * Who can affect whom in one step, as a table of numbers?
 *
 * A hop is an ordered pair of different entities such that the first affects the second by at least one
 * admitted relation (influence.ts): forward with the grammar, backward against it, both gives two hops,
 * none gives none. Parallel relations share a hop and are all kept, best first. Entities, hops and relations
 * are places in lists in the order of the corpus, so that a worker needs no ids. Made once for a dataset and
 * a list of relations, the table when first asked for (hop-table.ts).
 */
import { onceAsked } from '../kit/once-asked.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LookUp } from '../model/id-table.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { countBits, hasBit, numbersIn, type Bits } from './bit-set.ts';
import { bitsOf, indexOfDataset, relationsAt, type DatasetIndex } from './dataset-index.ts';
import { voiceKey } from './facets.ts';
import { buildHops, hopsInTurns, type Hops, type HopTable } from './hop-table.ts';

export interface InfluenceGraph {
  readonly dataset: Dataset;
  /** The admitted ones. */
  readonly relations: readonly Relation[];
  readonly index: DatasetIndex;
  /** The same by their numbers. */
  readonly admitted: Bits;
  /** Relation by relation, as in the index; 0 for those that are not admitted. */
  readonly ways: Uint8Array;
  readonly indexOf: LookUp<EntityId, number>;
  readonly table: HopTable;
  /** Makes the table with pauses, for whom it would take too long at once. */
  readonly prepare: () => Generator<void, void>;
  /** The relations of a hop, best first; none for what is no hop. */
  readonly relationsOf: (hop: number) => readonly Relation[];
  /** The voices by their bit. */
  readonly voiceKeys: readonly string[];
}

/** The voices that hold it; what it denies, a voice does not say, and the nameless are not one. */
export const voicesOfRelation = ({ stance }: Relation): readonly string[] =>
  stance.negated
    ? []
    : stance.holders.filter(({ kind }) => kind !== 'unknown').map((holder) => voiceKey(holder));

function waysAmong({ ways }: DatasetIndex, admitted: Bits): Uint8Array {
  if (countBits(admitted) === ways.length) return ways;
  const among = new Uint8Array(ways.length);
  for (let at = 0; at < ways.length; at += 1) if (hasBit(admitted, at)) among[at] = ways[at] ?? 0;
  return among;
}

function build(dataset: Dataset, relations: readonly Relation[]): InfluenceGraph {
  const index = indexOfDataset(dataset);
  const bits = bitsOf(dataset, relations);
  let made: Hops | null = null;
  const hopsOnce = (): Hops => (made ??= buildHops(index, numbersIn(bits)));
  const ways = onceAsked(() => waysAmong(index, bits));
  return {
    dataset,
    relations,
    index,
    admitted: bits,
    get ways() {
      return ways();
    },
    indexOf: index.numberOf,
    get table() {
      return hopsOnce().table;
    },
    relationsOf: (hop) => {
      const { relationOffsets, relationNumbers } = hopsOnce();
      const from = relationOffsets[hop] ?? 0;
      return relationsAt(dataset, relationNumbers.subarray(from, relationOffsets[hop + 1] ?? from));
    },
    *prepare() {
      made ??= yield* hopsInTurns(index, numbersIn(bits));
    },
    get voiceKeys() {
      return hopsOnce().voiceKeys;
    },
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
