/**
 * Which row am I at, by keyboard?
 *
 * One row at a time takes the Tab key; arrows, Page keys, Home and End walk from it. A relation chosen
 * anywhere comes into sight and becomes that row; in another order the chosen one is sought again, and
 * without one the table begins at its top.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { RelationId } from '../../model/ids.ts';
import { steppedRow } from './row-slots.ts';
import { HEAD_PX } from './table-measures.ts';
import type { TableRows } from './table-rows.ts';

type Frame = HTMLElement | null;

const rowAt = (frame: Frame, index: number) =>
  frame?.querySelector<HTMLElement>(`[data-index="${index}"]`);

function rowsInSight(frame: Frame, index: number): number {
  const rowPx = rowAt(frame, index)?.offsetHeight;
  return frame && rowPx ? Math.max(1, Math.floor((frame.clientHeight - HEAD_PX) / rowPx) - 1) : 1;
}

/** The row that takes the Tab key: the one last walked to or chosen, else the first. */
export function useRowAt(rows: TableRows) {
  const [relation, setRelation] = useState<RelationId | null>(null);
  const index = useMemo(
    () => (relation === null ? 0 : Math.max(0, rows.placeOf(relation))),
    [relation, rows],
  );
  return { index, goTo: setRelation };
}

type RowAt = ReturnType<typeof useRowAt>;
type Reveal = (index: number) => void;

/** What a row does with a key pressed on it. */
export function useRowWalk(rows: TableRows, at: RowAt, frame: Frame, reveal: Reveal) {
  const { index, goTo } = at;
  const isWalking = useRef(false);
  // The row walked to may only just have come into the page; it is there once this is painted.
  useLayoutEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    rowAt(frame, index)?.querySelector('button')?.focus({ preventScroll: true });
    reveal(index);
  }, [index, frame, reveal]);
  return useCallback(
    (event: KeyboardEvent, from: number) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const page = rowsInSight(frame, from);
      const goal = steppedRow(event.key, from, rows.count, page);
      const id = goal === null ? undefined : rows.idAt(goal);
      if (id === undefined) return;
      event.preventDefault();
      isWalking.current = goal !== from;
      goTo(id);
    },
    [rows, frame, goTo],
  );
}

/** `chosen` in the order of choosing. */
export function useChosenInSight(
  rows: TableRows,
  chosen: readonly RelationId[],
  at: RowAt,
  frame: Frame,
  reveal: Reveal,
): void {
  const { goTo } = at;
  const before = useRef({ rows, chosen: [] as readonly RelationId[] });
  useEffect(() => {
    if (!frame) return;
    const isReordered = before.current.rows !== rows;
    const known = new Set(before.current.chosen);
    before.current = { rows, chosen };
    const goal = isReordered ? chosen.at(-1) : chosen.findLast((id) => !known.has(id));
    const index = goal === undefined ? -1 : rows.placeOf(goal);
    if (goal !== undefined && index >= 0) {
      goTo(goal);
      reveal(index);
    } else if (isReordered) frame.scrollTo({ top: 0 });
  }, [rows, chosen, goTo, frame, reveal]);
}
