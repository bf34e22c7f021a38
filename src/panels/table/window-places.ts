/**
 * Which of very many rows are drawn, and where, when they are higher together than a page may be?
 *
 * Browsers stop at some millions of pixels (Firefox at 17.8, Chromium at 33.5), which half a million rows pass. Up to
 * `MOST_PX` what scrolls is as high as its rows; above it the way of the scroll bar is shortened: a pixel of it is more than
 * one of the rows, and the rows in sight are drawn in their own size where the reader is. Pure; pixels.
 */
import { withKept, type PlacedRow } from './row-slots.ts';
import type { RowHeights } from './row-heights.ts';

export const MOST_PX = 15_000_000;

/** Drawn beyond what is in sight, so that scrolling a little shows no gap. */
const BEYOND = 10;

export interface Sight {
  readonly heights: RowHeights;
  /** How far what scrolls is scrolled. */
  readonly scrolledPx: number;
  /** What of it shows rows. */
  readonly viewPx: number;
}

export interface WindowPlaces {
  /** In order, by their edges in what scrolls. */
  readonly placed: readonly PlacedRow[];
  /** How high what scrolls is. */
  readonly endPx: number;
  /** The upper edge of what is in sight, as the rows count it. */
  readonly topPx: number;
}

/** How many pixels of rows one of the scroll bar is. */
function rowsPerScroll(totalPx: number, viewPx: number, mostPx: number): number {
  const way = Math.min(totalPx, mostPx) - viewPx;
  return totalPx <= mostPx || way <= 0 ? 1 : (totalPx - viewPx) / way;
}

/** `kept` is drawn although it is out of sight; −1 keeps none. */
export function placeWindow(
  { heights, scrolledPx, viewPx }: Sight,
  kept: number,
  mostPx = MOST_PX,
): WindowPlaces {
  const totalPx = heights.totalPx();
  const endPx = Math.min(totalPx, mostPx);
  const scale = rowsPerScroll(totalPx, viewPx, mostPx);
  const topPx = Math.max(0, Math.min(scrolledPx * scale, totalPx - viewPx));
  // What is in sight stands as far below the upper edge as among the rows; all else on its side of it.
  const shiftPx = scale === 1 ? 0 : Math.min(scrolledPx, endPx - viewPx) - topPx;
  const top = Math.max(0, heights.indexAt(topPx));
  let first = Math.max(0, top - BEYOND);
  while (first < top && heights.startOf(first) + shiftPx < 0) first += 1;
  const last = Math.min(heights.count - 1, heights.indexAt(topPx + viewPx) + BEYOND);
  const inSight = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  // Near the top a shortened way may leave less above what is in sight than the row that stays needs.
  const keptPx = kept >= 0 && kept < first ? heights.heightOf(kept) : 0;
  const firstPx = Math.max(keptPx, heights.startOf(first) + shiftPx);
  let px = firstPx;
  const own = inSight.map((index): PlacedRow => {
    const start = px;
    px += heights.heightOf(index);
    return { index, start, end: px };
  });
  const lastPx = px;
  const placed = withKept(inSight, kept < heights.count ? kept : -1).map((index): PlacedRow => {
    const known = own[index - first];
    if (known !== undefined) return known;
    const heightPx = heights.heightOf(index);
    const wantedPx = heights.startOf(index) / scale;
    const start =
      index < first
        ? Math.max(0, Math.min(wantedPx, firstPx - heightPx))
        : Math.max(wantedPx, lastPx);
    return { index, start, end: start + heightPx };
  });
  return { placed, endPx: Math.max(endPx, placed.at(-1)?.end ?? 0), topPx };
}

/**
 * How far to scroll so that a row is in sight, free of so much at either end; null where it is already. `atTop`
 * brings it to the top.
 */
export function scrollFor(
  { heights, scrolledPx, viewPx }: Sight,
  index: number,
  freePx: { readonly above: number; readonly below: number },
  atTop: boolean,
  mostPx = MOST_PX,
): number | null {
  const totalPx = heights.totalPx();
  const scale = rowsPerScroll(totalPx, viewPx, mostPx);
  const most = Math.max(0, totalPx - viewPx);
  const topPx = Math.max(0, Math.min(scrolledPx * scale, most));
  const upperPx = heights.startOf(index) - freePx.above;
  const lowerPx = heights.startOf(index + 1) + freePx.below - viewPx;
  const wantedPx =
    atTop || topPx > upperPx ? upperPx : topPx < lowerPx ? Math.min(lowerPx, upperPx) : topPx;
  const reachable = Math.max(0, Math.min(wantedPx, most));
  return Math.abs(reachable - topPx) < 1 ? null : reachable / scale;
}
