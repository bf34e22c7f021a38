/**
 * Where does each of very many rows stand, when some are measured and most were never seen?
 *
 * Each row has its usual height until it is measured. Sums are kept in a Fenwick tree (1994), so that a height may
 * change, and the row at a place be found, in a few steps, however many rows there are. Pure; pixels.
 */
export interface RowHeights {
  readonly count: number;
  readonly totalPx: () => number;
  readonly heightOf: (index: number) => number;
  /** The upper edge of a row; of `count`, the lower edge of the last. */
  readonly startOf: (index: number) => number;
  /** The row over this place; the first above all, the last below all, −1 where there is none. */
  readonly indexAt: (px: number) => number;
  /** Says whether it was another one. */
  readonly measured: (index: number, px: number) => boolean;
}

/** One height for all, or one for each row. */
export type UsualHeight = number | ((index: number) => number);

/** The tree begins at 1; each place holds the sum of as many rows as its lowest bit says. */
function sumUp(heights: Float64Array, usual: UsualHeight): Float64Array {
  const count = heights.length;
  const sums = new Float64Array(count + 1);
  if (typeof usual === 'number') {
    heights.fill(usual);
    for (let at = 1; at <= count; at += 1) sums[at] = usual * (at & -at);
    return sums;
  }
  for (let index = 0; index < count; index += 1) heights[index] = usual(index);
  for (let at = 1; at <= count; at += 1) {
    sums[at] = (sums[at] ?? 0) + (heights[at - 1] ?? 0);
    const above = at + (at & -at);
    if (above <= count) sums[above] = (sums[above] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

export function openHeights(count: number, usual: UsualHeight): RowHeights {
  const heights = new Float64Array(count);
  const sums = sumUp(heights, usual);
  const startOf = (index: number): number => {
    let px = 0;
    for (let at = Math.min(index, count); at > 0; at -= at & -at) px += sums[at] ?? 0;
    return px;
  };
  const highest = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  return {
    count,
    totalPx: () => startOf(count),
    heightOf: (index) => heights[index] ?? 0,
    startOf,
    indexAt: (px) => {
      let at = 0;
      let left = px;
      for (let step = highest; step > 0; step /= 2) {
        const sum = sums[at + step];
        if (sum === undefined || sum > left) continue;
        at += step;
        left -= sum;
      }
      return Math.min(at, count - 1);
    },
    measured: (index, px) => {
      const change = px - (heights[index] ?? 0);
      if (change === 0 || index < 0 || index >= count) return false;
      heights[index] = px;
      for (let at = index + 1; at <= count; at += at & -at) sums[at] = (sums[at] ?? 0) + change;
      return true;
    },
  };
}
