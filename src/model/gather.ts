/**
 * Which things lie over which stretch?
 *
 * For stretches in order that do not overlap one another, such as the sentences of a text: what touches
 * each, once, in the order given. A binary search a thing, so that a book costs little more than a page.
 */
import { overlaps, type Span } from './span.ts';

export interface Placed<Item> extends Span {
  readonly item: Item;
}

/** Index of the first stretch that ends after `offset`. */
function firstAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One set a stretch; an item placed several times over it is in it once. */
export function gather<Item>(
  stretches: readonly Span[],
  placed: readonly Placed<Item>[],
): readonly ReadonlySet<Item>[] {
  const gathered = stretches.map(() => new Set<Item>());
  for (const span of placed) {
    for (let i = firstAfter(stretches, span.start); i < stretches.length; i += 1) {
      const stretch = stretches[i];
      if (stretch === undefined || !overlaps(stretch, span)) break;
      gathered[i]?.add(span.item);
    }
  }
  return gathered;
}
