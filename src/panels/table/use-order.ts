/**
 * How does a table of half a million rows get into another order without holding up the page?
 *
 * A short one is put in order at once. The ranks of a long one (table-order.ts) are made a little at a time between
 * two pictures; until they are there the rows stay as they are, and it is said that they are being sorted.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { atOnce, FEW_RELATIONS } from '../../graph/in-turns.ts';
import { inRankOrder, type Ranks } from '../../scene/ranks.ts';
import type { Sorting } from '../../state/arrangement.ts';
import { language } from '../../words/speaking.ts';
import { runInTurns } from '../controls/run-in-turns.ts';
import { rankColumn } from './table-order.ts';

const known = new WeakMap<Dataset, Map<string, Ranks>>();

/** In another language our words are others, and so is their order. */
const keyOf = ({ column }: Sorting): string => `${column} ${language()}`;

function keep(dataset: Dataset, sorting: Sorting, ranks: Ranks): Ranks {
  const ofDataset = known.get(dataset) ?? new Map<string, Ranks>();
  known.set(dataset, ofDataset);
  ofDataset.set(keyOf(sorting), ranks);
  return ranks;
}

/** null where they have to be waited for. */
function ranksAtOnce(dataset: Dataset, sorting: Sorting): Ranks | null {
  const kept = known.get(dataset)?.get(keyOf(sorting));
  if (kept !== undefined) return kept;
  if (dataset.relations.length > FEW_RELATIONS) return null;
  return keep(dataset, sorting, atOnce(rankColumn(dataset, sorting.column)));
}

export interface Ordered {
  /** Numbers of relations. */
  readonly numbers: Int32Array;
  /** They are still in the order of the corpus, though another was asked for. */
  readonly isSorting: boolean;
}

/** `numbers` in the order of the corpus. */
export function useOrder(dataset: Dataset, numbers: Int32Array, sorting: Sorting | null): Ordered {
  const [made, setMade] = useState<Ranks | null>(null);
  const ranks = sorting === null ? null : ranksAtOnce(dataset, sorting);
  const isSorting = sorting !== null && ranks === null;
  useEffect(() => {
    if (sorting === null || !isSorting) return undefined;
    return runInTurns(rankColumn(dataset, sorting.column), (found) =>
      setMade(keep(dataset, sorting, found)),
    );
  }, [dataset, sorting, isSorting]);
  return useMemo(
    () => ({
      numbers:
        sorting === null || ranks === null
          ? numbers
          : inRankOrder(numbers, ranks, sorting.descending),
      isSorting,
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- what was just made is among the ranks that are known
    [numbers, ranks, sorting, isSorting, made],
  );
}
