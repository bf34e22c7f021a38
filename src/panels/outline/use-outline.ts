/**
 * Which rows has the list, which of them stand open, and at which am I?
 *
 * What is open belongs to the reader for as long as the list is on the page; rows that a filter took away are
 * as they were when they come back. Where the row I was at is hidden, I am at the nearest one above it.
 */
import { useMemo, useState } from 'react';
import {
  hasBelow,
  isOpen,
  rowsAbove,
  rowsInSight,
  toOutline,
  type OutlineRow,
} from '../../scene/outline.ts';
import type { OutlineSight } from '../../scene/outline-moves.ts';
import { useSteady } from '../table/use-steady.ts';
import { useAppState, useRelata } from '../use-relata.ts';

/** Whatever is chosen, the same things make the same outline. */
function useRows(): readonly OutlineRow[] {
  const { kg, focus } = useRelata();
  const order = useAppState((state) => state.arrangement.outlineOrder);
  const relations = useSteady(focus.relations);
  const entities = useSteady(
    kg.dataset.entities.map(({ id }) => id).filter((id) => focus.visibleEntities.has(id)),
  );
  return useMemo(
    () => toOutline(kg.dataset, { relations, visibleEntities: new Set(entities) }, order),
    [kg.dataset, relations, entities, order],
  );
}

export interface OpenOutline extends OutlineSight {
  /** The place among `rows` of the row that takes the Tab key; -1 where there is none. */
  readonly at: number;
  readonly goTo: (row: OutlineRow) => void;
  /** From open to closed or back; more than one at a time ends as one change. */
  readonly turn: (rows: readonly OutlineRow[]) => void;
  readonly allOpen: boolean;
  readonly turnAll: () => void;
}

export function useOutline(): OpenOutline {
  const outline = useRows();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState<string | null>(null);
  const rows = useMemo(() => rowsInSight(outline, turned), [outline, turned]);
  const placeOf = useMemo(() => new Map(rows.map((row, place) => [row.key, place])), [rows]);
  const rowOf = useMemo(() => new Map(outline.map((row) => [row.key, row])), [outline]);
  const own = key === null ? undefined : rowOf.get(key);
  const seen = own && [...rowsAbove(own, outline), own].findLast((row) => placeOf.has(row.key));
  const at = (seen && placeOf.get(seen.key)) ?? (rows.length === 0 ? -1 : 0);
  const allOpen = useMemo(
    () => outline.every((row) => !hasBelow(row) || isOpen(row, turned)),
    [outline, turned],
  );
  const turn = (changed: readonly OutlineRow[]): void =>
    setTurned((before) => {
      const after = new Set(before);
      for (const row of changed) if (!after.delete(row.key)) after.add(row.key);
      return after;
    });
  return {
    outline,
    rows,
    turned,
    at,
    goTo: (row) => setKey(row.key),
    turn,
    allOpen,
    // Closed again, the list is as it was at first.
    turnAll: () =>
      allOpen
        ? setTurned(new Set())
        : turn(outline.filter((row) => hasBelow(row) && !isOpen(row, turned))),
  };
}
