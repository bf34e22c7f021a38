/**
 * At which character does a quote begin, for those who count characters and not UTF-16 units?
 *
 * Our offsets count UTF-16 code units; a TextPositionSelector counts Unicode code points (Web Annotation
 * Data Model, § 4.2.4). They differ by the number of pairs before. Making a counter reads the text once;
 * each question is a binary search.
 */
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';

/** null where the words do not stand at their place, so that no number would be true. */
export type CountCharacters = (passage: Pick<Passage, 'start' | 'end' | 'exact'>) => Span | null;

const PAIR = /[\u{10000}-\u{10ffff}]/gu;

/** How many of the sorted numbers are smaller than `bound`. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function makeCharacterCounter(text: string): CountCharacters {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  const count = (offset: number): number => offset - countBelow(pairs, offset);
  return ({ start, end, exact }) =>
    end - start === exact.length && text.startsWith(exact, start)
      ? { start: count(start), end: count(end) }
      : null;
}
