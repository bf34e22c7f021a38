/**
 * Which rows has the list, which of them stand open, and at which am I?
 *
 * What is open belongs to the reader for as long as the list is on the page; rows that a filter took away are
 * as they were when they come back. Where the row I was at is hidden, I am at the nearest one above it.
 */
import { useEffect, useMemo, useState } from 'react';
import { numbersIn } from '../../graph/bit-set.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import { entitiesAbove, type OutlineSight } from '../../scene/outline-moves.ts';
import { rankByRelations, rankEntities } from '../../scene/outline-order.ts';
import {
  countShownOf,
  entityOfKey,
  hasBelow,
  isOpen,
  rowsAbove,
  rowsInSight,
  toOutline,
  type OutlineRow,
} from '../../scene/outline.ts';
import { atOnce } from '../../graph/in-turns.ts';
import { inRankOrder, type Ranks } from '../../scene/ranks.ts';
import type { OutlineOrder } from '../../state/arrangement.ts';
import type { Selection } from '../../state/selection.ts';
import { outlineWords } from '../../words/outline.ts';
import { runInTurns } from '../controls/run-in-turns.ts';
import { useAppState, useRelata } from '../use-relata.ts';

/** So many entities are ranked in some milliseconds. */
const AT_ONCE = 1000;

/** With more relations than so many the list is not opened as a whole: every row of it would have to be made. */
const MOST_OPEN = 5000;
/** Nor are so many of its rows at once. */
const MOST_TURNED = 100;

const known = new WeakMap<Dataset, Map<OutlineOrder, Ranks>>();

function keep(dataset: Dataset, order: OutlineOrder, ranks: Ranks): Ranks {
  const ofDataset = known.get(dataset) ?? new Map<OutlineOrder, Ranks>();
  known.set(dataset, ofDataset);
  ofDataset.set(order, ranks);
  return ranks;
}

/** The ranks of the entities in this order, or null while they are made, a little at a time. */
function useRanks(order: OutlineOrder, shown: Int32Array): Ranks | null {
  const { dataset } = useRelata().kg;
  const [, setMade] = useState<Ranks | null>(null);
  const ranks = useMemo(() => {
    if (order === 'relations') return rankByRelations(shown);
    const kept = known.get(dataset)?.get(order);
    if (kept !== undefined || dataset.entities.length > AT_ONCE) return kept ?? null;
    return keep(dataset, order, atOnce(rankEntities(dataset, order)));
  }, [dataset, order, shown]);
  const later = ranks ?? known.get(dataset)?.get(order) ?? null;
  const isWorking = later === null;
  useEffect(() => {
    if (order === 'relations' || !isWorking) return undefined;
    return runInTurns(rankEntities(dataset, order), (made) => setMade(keep(dataset, order, made)));
  }, [dataset, order, isWorking]);
  return later;
}

interface Rows {
  readonly outline: readonly OutlineRow[];
  /** Another one when the entities are others or stand in another order. */
  readonly arranged: Int32Array;
  readonly isSorting: boolean;
}

/** Whatever is chosen, the same things make the same outline. */
function useRows(isLaidOut: (id: EntityId) => boolean): Rows {
  const { kg, focus } = useRelata();
  const { dataset } = kg;
  const order = useAppState((state) => state.arrangement.outlineOrder);
  const { seen, seenEntities } = focus;
  const source = useMemo(
    () => ({ dataset, focus: { seen, seenEntities } }),
    [dataset, seen, seenEntities],
  );
  const shown = useMemo(() => countShownOf(source), [source]);
  const ranks = useRanks(order, shown);
  const inOrder = useMemo(
    () => inRankOrder(numbersIn(seenEntities), ranks ?? rankByRelations(shown), false),
    [seenEntities, ranks, shown],
  );
  const outline = useMemo(
    () => toOutline(source, inOrder, shown, isLaidOut),
    [source, inOrder, shown, isLaidOut],
  );
  return { outline, arranged: inOrder, isSorting: ranks === null };
}

export interface OpenOutline extends OutlineSight, Pick<Rows, 'arranged'> {
  /** The place among `rows` of the row that takes the Tab key; -1 where there is none. */
  readonly at: number;
  readonly goTo: (row: OutlineRow) => void;
  /** From open to closed or back; more than one at a time ends as one change. */
  readonly turn: (rows: readonly OutlineRow[]) => void;
  readonly allOpen: boolean;
  /** null where there is too much to open. */
  readonly turnAll: (() => void) | null;
  /** The rows are still in another order than was asked for. */
  readonly isSorting: boolean;
}

/** Without what was opened and chosen, all of them. */
function laidOutFor(
  dataset: Dataset,
  opened: ReadonlySet<string> | null,
  selection: Selection | null,
): (id: EntityId) => boolean {
  if (opened === null || selection === null) return () => true;
  const sought = new Set<string>(entitiesAbove(selection, dataset));
  for (const key of opened) {
    const id = entityOfKey(key);
    if (id !== null) sought.add(id);
  }
  return (id) => sought.has(id);
}

export function useOutline(): OpenOutline {
  const { kg, focus, store } = useRelata();
  const { dataset } = kg;
  const selection = useAppState((state) => state.selection);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState<string | null>(null);
  const isLong = focus.counts.shownRelations > MOST_OPEN;
  // Of a long list only what was opened, or holds what is chosen, is laid out.
  const openedOf = isLong ? turned : null;
  const chosen = isLong ? selection : null;
  const isLaidOut = useMemo(
    () => laidOutFor(dataset, openedOf, chosen),
    [dataset, openedOf, chosen],
  );
  const { outline, arranged, isSorting } = useRows(isLaidOut);
  const rows = useMemo(() => rowsInSight(outline, turned), [outline, turned]);
  const own = useMemo(
    () => (key === null ? undefined : outline.find((row) => row.key === key)),
    [outline, key],
  );
  const at = useMemo(() => {
    // Of those above it and itself the first that is closed hides the rest.
    const seen =
      own && [...rowsAbove(own, outline), own].find((row) => row === own || !isOpen(row, turned));
    const place = seen === undefined ? -1 : rows.indexOf(seen);
    return place < 0 && rows.length > 0 ? 0 : place;
  }, [own, outline, rows, turned]);
  const allOpen = useMemo(
    () => outline.every((row) => !hasBelow(row) || isOpen(row, turned)),
    [outline, turned],
  );
  const turn = (changed: readonly OutlineRow[]): void => {
    if (isLong && changed.length > MOST_TURNED)
      return store.dispatch({ type: 'noticeGiven', notice: outlineWords().tooMany });
    setTurned((before) => {
      const after = new Set(before);
      for (const row of changed) if (!after.delete(row.key)) after.add(row.key);
      return after;
    });
  };
  // Closed again, the list is as it was at first.
  const turnAll = (): void =>
    allOpen
      ? setTurned(new Set())
      : turn(outline.filter((row) => hasBelow(row) && !isOpen(row, turned)));
  return {
    outline,
    arranged,
    rows,
    turned,
    at,
    goTo: (row) => setKey(row.key),
    turn,
    allOpen,
    turnAll: isLong ? null : turnAll,
    isSorting,
  };
}
