/**
 * How does a table of ten thousand rows stay as quick as one of ten?
 *
 * Up to `WHOLE_ROWS` every row is in the page, so that the browser's own search finds them all; an essay
 * stays below that. Above it only the rows in sight are there, with gaps for the others, but on paper every
 * row is.
 */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import { usePrinting } from '../use-printing.ts';
import { slotsOf, wholeSlots, withKept, type RowSlot } from './row-slots.ts';

const WHOLE_ROWS = 400;

/** As in Table.module.css: what the header covers of the rows below it. */
export const HEAD_PX = 36;

/** Two lines; each row is measured when it comes. */
const ROW_PX = 48;

interface RowWindow {
  readonly slots: readonly RowSlot[];
  /** To be given to each row; undefined where nothing is measured. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  /** Scrolls no further than needed. */
  readonly reveal: (index: number) => void;
}

interface Props {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** The row that stays although it is out of sight. */
  readonly kept: number;
  /** What scrolls; null until it was drawn once. */
  readonly frame: HTMLElement | null;
}

export function useRowWindow({ count, keyOf, kept, frame }: Props): RowWindow {
  const isPrinting = usePrinting();
  const isWhole = count <= WHOLE_ROWS || isPrinting;
  // oxlint-disable-next-line react/incompatible-library -- what it places is read at each drawing, never memoised
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    enabled: !isWhole,
    getScrollElement: () => frame,
    getItemKey: keyOf,
    estimateSize: () => ROW_PX,
    rangeExtractor: useCallback(
      (range: Range) => withKept(defaultRangeExtractor(range), kept),
      [kept],
    ),
    overscan: 10,
    paddingStart: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
    scrollPaddingEnd: ROW_PX,
  });
  const reveal = useCallback(
    (index: number) => {
      if (!isWhole) return virtualizer.scrollToIndex(index, { align: 'auto' });
      frame
        ?.querySelector(`[data-index="${index}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [isWhole, virtualizer, frame],
  );
  return {
    slots: isWhole
      ? wholeSlots(count)
      : slotsOf(virtualizer.getVirtualItems(), count, HEAD_PX, virtualizer.getTotalSize()),
    measure: isWhole ? undefined : virtualizer.measureElement,
    reveal,
  };
}
