/**
 * Which are the first of very many, without keeping all?
 *
 * A list that takes one after another and lets go of what can no longer be among the first: at most twice as many as
 * are asked for are held, and a sort is made only when there are.
 */
import type { Comparison } from '../kit/order.ts';

export interface ShortList<Item> {
  readonly offer: (item: Item) => void;
  /** The first of all that were offered; equal ones in the order in which they came. */
  readonly first: () => readonly Item[];
}

/** `most` may be infinite: then all are kept. */
export function openShortList<Item>(most: number, compare: Comparison<Item>): ShortList<Item> {
  let held: Item[] = [];
  /** Nothing after it, or equal to it, is among the first. */
  let last: Item | null = null;
  const cut = (): void => {
    held = held.toSorted(compare).slice(0, most);
    if (held.length >= most) last = held.at(-1) ?? null;
  };
  return {
    offer: (item) => {
      if (last !== null && compare(item, last) >= 0) return;
      held.push(item);
      if (held.length >= 2 * most) cut();
    },
    first: () => {
      cut();
      return held;
    },
  };
}
