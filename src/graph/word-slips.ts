/**
 * How many slips is a typed word forgiven, and how many lie between it and another?
 *
 * A slip is one sign too many, too few, or another one; two that changed places are two slips (Levenshtein). Counted in
 * UTF-16 units and over whole words, as MiniSearch counts, so that a search is as forgiving without an index as with
 * one. Only cells so near the diagonal of the table that they can still count are worked out (Ukkonen 1985).
 */
import { hasNoSpaces } from './search-terms.ts';

const SHARE_FORGIVEN = 0.2;
const MOST_FORGIVEN = 6;

/** For a folded word: one of five signs, and at most six. Two signs of Chinese with one of them another are another word. */
export const slipsForgiven = (word: string): number =>
  hasNoSpaces(word) ? 0 : Math.min(MOST_FORGIVEN, Math.round(word.length * SHARE_FORGIVEN));

/** Counts the slips between `word` and one word after another; whatever is more than `most` is `most` + 1. */
export function slipsFrom(word: string, most: number): (other: string) => number {
  const tooMany = most + 1;
  const row = new Uint16Array(word.length + 1);
  return (other) => {
    if (Math.abs(other.length - word.length) > most) return tooMany;
    for (let at = 0; at <= word.length; at += 1) row[at] = Math.min(at, tooMany);
    for (let taken = 1; taken <= other.length; taken += 1) {
      const first = Math.max(1, taken - most);
      const last = Math.min(word.length, taken + most);
      const unit = other.charCodeAt(taken - 1);
      let diagonal = row[first - 1] ?? tooMany;
      let left = first === 1 ? Math.min(taken, tooMany) : tooMany;
      let least = left;
      row[first - 1] = left;
      for (let at = first; at <= last; at += 1) {
        const above = row[at] ?? tooMany;
        const changed = diagonal + (word.charCodeAt(at - 1) === unit ? 0 : 1);
        left = Math.min(changed, above + 1, left + 1, tooMany);
        diagonal = above;
        row[at] = left;
        if (left < least) least = left;
      }
      if (least > most) return tooMany;
    }
    return row[word.length] ?? tooMany;
  };
}
