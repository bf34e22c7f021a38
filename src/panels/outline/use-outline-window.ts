/**
 * How does a list of a hundred thousand rows stay as quick as one of ten?
 *
 * A list that has up to `WHOLE_ROWS` when everything is open is in the page as a whole, so that the browser's
 * own search finds all of it. Of a longer one only the rows in sight are there (table/use-row-window.ts).
 * Decided by what could be open, not by what is, so that opening one row never moves the others.
 */
import { useCallback, type RefObject } from 'react';
import type { OutlineContent, OutlineRow } from '../../scene/outline.ts';
import type { RowSlot } from '../table/row-slots.ts';
import { TAKEN_ROWS, WHOLE_ROWS } from '../table/table-measures.ts';
import { useRowWindow } from '../table/use-row-window.ts';
import { usePrinting } from '../use-printing.ts';

/** What a row usually needs; each is measured when it comes. */
const USUAL_PX: Readonly<Record<OutlineContent['kind'], number>> = {
  entity: 36,
  way: 32,
  relation: 52,
  passage: 84,
};

/** What stays free above and below a row walked to; as in Outline.module.css. */
const FREE_PX = { above: 36, below: 48 } as const;

/** Farther down than this share of the frame, what was chosen has little below it, and a sheet may lie there. */
const UPPER_SHARE = 0.4;

export interface OutlineWindow {
  readonly slots: readonly RowSlot[];
  /** Scrolls no further than needed. */
  readonly reveal: (place: number) => void;
  /** Scrolls to it unless it stands well in sight already, so that what lies below it can be read. */
  readonly revealWell: (place: number) => void;
}

interface Props {
  readonly outline: readonly OutlineRow[];
  readonly rows: readonly OutlineRow[];
  /** The row that stays although it is out of sight. */
  readonly kept: number;
  readonly frame: RefObject<HTMLElement | null>;
  /** The same; null until it was drawn once. */
  readonly element: HTMLElement | null;
}

export const rowAt = (frame: HTMLElement | null, place: number) =>
  frame?.querySelector<HTMLElement>(`[data-index="${place}"]`);

function standsWell(frame: HTMLElement | null, place: number): boolean {
  const row = rowAt(frame, place)?.getBoundingClientRect();
  if (!frame || !row) return false;
  const topPx = row.top - frame.getBoundingClientRect().top;
  return topPx >= 0 && topPx < frame.clientHeight * UPPER_SHARE;
}

export function useOutlineWindow(props: Props): OutlineWindow {
  const { outline, rows, kept, frame, element } = props;
  const isPrinting = usePrinting();
  const { slots, reveal, revealAtTop } = useRowWindow({
    count: isPrinting ? Math.min(rows.length, TAKEN_ROWS) : rows.length,
    isWhole: isPrinting || outline.length <= WHOLE_ROWS,
    keyOf: useCallback((place: number) => rows[place]?.key ?? place, [rows]),
    usual: useCallback(
      (place: number) => USUAL_PX[rows[place]?.content.kind ?? 'relation'],
      [rows],
    ),
    kept,
    frame: element,
    headPx: 0,
    freePx: FREE_PX,
  });
  const revealWell = useCallback(
    (place: number) => {
      if (!standsWell(frame.current, place)) revealAtTop(place);
    },
    [revealAtTop, frame],
  );
  return { slots, reveal, revealWell };
}
