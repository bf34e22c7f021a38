/**
 * Which rows of a long table are really there, and how much room stands for the others?
 *
 * In: the rows that are placed, in order, by their upper and lower edge. Out: rows and gaps from top to
 * bottom that together are as high as the whole table, so that the scroll bar tells the truth. A row may
 * be kept far from the others: the one with the focus, which would be lost with its row. Pure; pixels.
 */
export type RowSlot =
  | { readonly kind: 'row'; readonly index: number }
  /** `before` is the row that comes after the gap, or the number of rows at the end. */
  | { readonly kind: 'gap'; readonly before: number; readonly sizePx: number };

export interface PlacedRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A short table is there as a whole. */
export const wholeSlots = (count: number): readonly RowSlot[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'row', index }));

/** `startPx` and `endPx` are the edges of the whole; a table of `count` rows. */
export function slotsOf(
  placed: readonly PlacedRow[],
  count: number,
  startPx: number,
  endPx: number,
): readonly RowSlot[] {
  const slots: RowSlot[] = [];
  let atPx = startPx;
  const gapTo = (edgePx: number, before: number) => {
    if (edgePx > atPx) slots.push({ kind: 'gap', before, sizePx: edgePx - atPx });
  };
  for (const { index, start, end } of placed) {
    gapTo(start, index);
    slots.push({ kind: 'row', index });
    atPx = end;
  }
  gapTo(endPx, count);
  return slots;
}

/** The rows in sight with one more that must stay, in order; -1 keeps none. */
export function withKept(indexes: readonly number[], kept: number): number[] {
  if (kept < 0 || indexes.includes(kept)) return [...indexes];
  return [...indexes, kept].toSorted((a, b) => a - b);
}

/** Where a key leads from row `at`; null for a key that does not walk. `page` rows are in sight. */
export function steppedRow(key: string, at: number, count: number, page: number): number | null {
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const goal = Object.hasOwn(goals, key) ? goals[key] : undefined;
  return goal === undefined ? null : Math.max(0, Math.min(count - 1, goal));
}
