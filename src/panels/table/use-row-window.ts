/**
 * How does a list of half a million rows stay as quick as one of ten?
 *
 * A short list is in the page as a whole, so that the browser's own search finds all of it. Of a longer one only the
 * rows in sight are there, with gaps for the others (window-places.ts); each is measured when it comes, and what was
 * in sight stays where it was. On paper a list is whole, as far as paper goes: `isWhole` is for its owner to say.
 */
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { openHeights, type RowHeights, type UsualHeight } from './row-heights.ts';
import { slotsOf, wholeSlots, type RowSlot } from './row-slots.ts';
import { MOST_PX, placeWindow, scrollFor, type Sight } from './window-places.ts';

interface RowWindow {
  readonly slots: readonly RowSlot[];
  /** Scrolls no further than needed. */
  readonly reveal: (index: number) => void;
  /** Scrolls it to the top. */
  readonly revealAtTop: (index: number) => void;
}

interface Props {
  readonly count: number;
  readonly isWhole: boolean;
  /** Another one for another thing; the same for the same in another order. */
  readonly keyOf: (index: number) => string | number;
  readonly usual: UsualHeight;
  /** The row that stays although it is out of sight. */
  readonly kept: number;
  /** What scrolls; null until it was drawn once. */
  readonly frame: HTMLElement | null;
  /** What lies over the rows at the upper edge. */
  readonly headPx: number;
  readonly freePx: { readonly above: number; readonly below: number };
}

const rowAt = (frame: HTMLElement | null, index: number) =>
  frame?.querySelector<HTMLElement>(`[data-index="${index}"]`);

/** How far it is scrolled and how high it is; draws again when one of them changes. */
function useScrolled(frame: HTMLElement | null, isWhole: boolean) {
  const [place, setPlace] = useState({ scrolledPx: 0, heightPx: 0, widthPx: 0 });
  useLayoutEffect(() => {
    if (frame === null || isWhole) return undefined;
    const look = () =>
      setPlace((before) => {
        const { scrollTop: scrolledPx, clientHeight: heightPx, clientWidth: widthPx } = frame;
        const isSame =
          before.scrolledPx === scrolledPx &&
          before.heightPx === heightPx &&
          before.widthPx === widthPx;
        return isSame ? before : { scrolledPx, heightPx, widthPx };
      });
    look();
    frame.addEventListener('scroll', look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(frame);
    return () => {
      frame.removeEventListener('scroll', look);
      sized.disconnect();
    };
  }, [frame, isWhole]);
  return place;
}

/** What was measured of each thing, as long as the frame is as wide. */
function openMemory() {
  let measured = new Map<string | number, number>();
  let ofWidthPx = 0;
  return {
    heightsOf: (
      { count, isWhole, keyOf, usual }: Pick<Props, 'count' | 'isWhole' | 'keyOf' | 'usual'>,
      widthPx: number,
    ): RowHeights => {
      if (isWhole) return openHeights(0, usual);
      // At another width every row is measured anew.
      if (ofWidthPx !== widthPx) measured = new Map();
      ofWidthPx = widthPx;
      if (measured.size === 0) return openHeights(count, usual);
      const usualOf = typeof usual === 'number' ? () => usual : usual;
      return openHeights(count, (index) => measured.get(keyOf(index)) ?? usualOf(index));
    },
    note: (key: string | number, px: number): void => {
      measured.set(key, px);
    },
  };
}

/** Measures what is drawn; says by how much the rows above the upper edge grew, null where nothing changed. */
function measureRows(
  frame: HTMLElement,
  { heights, topPx }: { readonly heights: RowHeights; readonly topPx: number },
  note: (index: number, px: number) => void,
): number | null {
  const rows = [...frame.querySelectorAll<HTMLElement>('[data-index]')];
  let grownPx = 0;
  let isOther = false;
  for (const row of rows) {
    const index = Number(row.dataset.index);
    const px = row.getBoundingClientRect().height;
    if (px <= 0 || index >= heights.count) continue;
    const beforePx = heights.heightOf(index);
    const isAbove = heights.startOf(index) + beforePx <= topPx;
    note(index, px);
    if (!heights.measured(index, px)) continue;
    isOther = true;
    if (isAbove) grownPx += px - beforePx;
  }
  return isOther ? grownPx : null;
}

export function useRowWindow(props: Props): RowWindow {
  const { count, isWhole, keyOf, usual, kept, frame, headPx, freePx } = props;
  const { scrolledPx, heightPx, widthPx } = useScrolled(frame, isWhole);
  const [memory] = useState(openMemory);
  const heights = useMemo(
    () => memory.heightsOf({ count, isWhole, keyOf, usual }, widthPx),
    [memory, count, isWhole, keyOf, usual, widthPx],
  );
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
  const sought = useRef<{ index: number; atTop: boolean; tries: number } | null>(null);
  const viewPx = Math.max(0, heightPx - headPx);
  const sight: Sight = { heights, scrolledPx, viewPx };
  const { placed, endPx, topPx } = placeWindow(sight, kept);

  useLayoutEffect(() => {
    if (isWhole || frame === null || heightPx === 0) return;
    const grownPx = measureRows(frame, { heights, topPx }, (index, px) =>
      memory.note(keyOf(index), px),
    );
    const goal = sought.current;
    const toPx =
      goal === null
        ? null
        : scrollFor(
            { heights, scrolledPx: frame.scrollTop, viewPx },
            goal.index,
            freePx,
            goal.atTop,
          );
    if (goal !== null && toPx !== null && goal.tries > 0) {
      sought.current = { ...goal, atTop: goal.atTop, tries: goal.tries - 1 };
      frame.scrollTo({ top: toPx, behavior: 'instant' });
    } else {
      if (toPx === null || goal?.tries === 0) sought.current = null;
      // What is in sight stays where it was when rows above it turn out higher.
      if (goal === null && grownPx !== null && grownPx !== 0 && heights.totalPx() <= MOST_PX)
        frame.scrollBy({ top: grownPx, behavior: 'instant' });
    }
    if (grownPx !== null) drawAgain();
    // What was placed is new at each drawing: whatever is drawn is measured.
  }, [placed, isWhole, frame, heightPx, viewPx, topPx, heights, memory, keyOf, freePx]);

  const seek = useCallback(
    (index: number, atTop: boolean) => {
      if (isWhole) {
        rowAt(frame, index)?.scrollIntoView({
          block: atTop ? 'start' : 'nearest',
          inline: 'nearest',
        });
        return;
      }
      sought.current = { index, atTop, tries: 8 };
      drawAgain();
    },
    [isWhole, frame],
  );
  return {
    slots: isWhole ? wholeSlots(count) : slotsOf(placed, count, 0, endPx),
    reveal: useCallback((index: number) => seek(index, false), [seek]),
    revealAtTop: useCallback((index: number) => seek(index, true), [seek]),
  };
}
