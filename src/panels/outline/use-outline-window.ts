/**
 * How does a list of ten thousand rows stay as quick as one of ten?
 *
 * A list that has up to `WHOLE_ROWS` when everything is open is in the page as a whole, so that the browser's
 * own search finds all of it; on paper every list is. Of a longer one only the rows in sight are there, with gaps for the others.
 * Decided by what could be open, not by what is, so that opening one row never moves the others.
 */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import type { OutlineContent, OutlineRow } from '../../scene/outline.ts';
import { usePrinting } from '../use-printing.ts';
import { slotsOf, wholeSlots, withKept, type RowSlot } from '../table/row-slots.ts';

const WHOLE_ROWS = 400;

/** What a row usually needs; each is measured when it comes. */
const USUAL_PX: Readonly<Record<OutlineContent['kind'], number>> = {
  entity: 36,
  way: 32,
  relation: 52,
  passage: 84,
};

/** Above the first row, and what stays free above and below a row walked to; as in Outline.module.css. */
const START_PX = 4;
const FREE_PX = { above: 36, below: 48 } as const;

/** Farther down than this share of the frame, what was chosen has little below it, and a sheet may lie there. */
const UPPER_SHARE = 0.4;

export interface OutlineWindow {
  readonly slots: readonly RowSlot[];
  /** To be given to each row; undefined where nothing is measured. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
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
}

export const rowAt = (frame: HTMLElement | null, place: number) =>
  frame?.querySelector<HTMLElement>(`[data-index="${place}"]`);

function standsWell(frame: HTMLElement | null, place: number): boolean {
  const row = rowAt(frame, place)?.getBoundingClientRect();
  if (!frame || !row) return false;
  const topPx = row.top - frame.getBoundingClientRect().top;
  return topPx >= 0 && topPx < frame.clientHeight * UPPER_SHARE;
}

export function useOutlineWindow({ outline, rows, kept, frame }: Props): OutlineWindow {
  const isPrinting = usePrinting();
  const isWhole = outline.length <= WHOLE_ROWS || isPrinting;
  // oxlint-disable-next-line react/incompatible-library -- what it places is read at each drawing, never memoised
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    enabled: !isWhole,
    getScrollElement: () => frame.current,
    getItemKey: useCallback((place: number) => rows[place]?.key ?? place, [rows]),
    estimateSize: (place) => USUAL_PX[rows[place]?.content.kind ?? 'relation'],
    rangeExtractor: useCallback(
      (range: Range) => withKept(defaultRangeExtractor(range), kept),
      [kept],
    ),
    overscan: 12,
    paddingStart: START_PX,
    scrollPaddingStart: FREE_PX.above,
    scrollPaddingEnd: FREE_PX.below,
  });
  const scroll = useCallback(
    (place: number, to: 'nearest' | 'start') => {
      if (isWhole) rowAt(frame.current, place)?.scrollIntoView({ block: to, inline: 'nearest' });
      else virtualizer.scrollToIndex(place, { align: to === 'start' ? 'start' : 'auto' });
    },
    [isWhole, virtualizer, frame],
  );
  const reveal = useCallback((place: number) => scroll(place, 'nearest'), [scroll]);
  const revealWell = useCallback(
    (place: number) => {
      if (!standsWell(frame.current, place)) scroll(place, 'start');
    },
    [scroll, frame],
  );
  return {
    slots: isWhole
      ? wholeSlots(rows.length)
      : slotsOf(virtualizer.getVirtualItems(), rows.length, START_PX, virtualizer.getTotalSize()),
    measure: isWhole ? undefined : virtualizer.measureElement,
    reveal,
    revealWell,
  };
}
