/**
 * In which of very many texts does a word stand that is nearly the one that I typed?
 *
 * The words of folded texts (folded-texts.ts) are noted once: where each stands and, in 32 bits, which letters it has. A
 * slip brings in at most one letter and takes away at most one; so of a hundred thousand words nearly all are passed
 * over by their length and letters, and only the rest are compared sign by sign. Of scripts without spaces nothing is
 * noted: there no slip is forgiven. A sign that folds into letters, as ™ does, counts as letters of the word before it,
 * where the index passes over it.
 */
import { countInWord } from './bit-set.ts';
import type { FoldedTexts } from './folded-texts.ts';
import { STEPS_A_TURN } from './in-turns.ts';
import { SPACED_WORD } from './search-terms.ts';
import { slipsFrom } from './word-slips.ts';

export interface FoldedWords {
  readonly texts: FoldedTexts;
  /** Word by word, in the order of the text: where it begins there, and where it has ended. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Word by word: a bit for each letter in it; some letters share one. */
  readonly letters: Int32Array;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Pauses on the way. */
export function* wordsInTurns(texts: FoldedTexts): Generator<void, FoldedWords> {
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: number[] = [];
  for (let own = 0; own < texts.count; own += STEPS_A_TURN) {
    yield;
    const offset = texts.starts[own] ?? 0;
    const next = texts.starts[Math.min(own + STEPS_A_TURN, texts.count)];
    for (const { 0: word, index } of texts.text.slice(offset, next).matchAll(SPACED_WORD)) {
      starts.push(offset + index);
      ends.push(offset + index + word.length);
      letters.push(lettersOf(word));
    }
  }
  return {
    texts,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    letters: Int32Array.from(letters),
  };
}

/** The texts with a whole word that is at most `most` slips from `word`, which is folded, and how few they are. */
export function slipsByText(
  { texts: { count, text, starts: textStarts }, starts, ends, letters }: FoldedWords,
  word: string,
  most: number,
): ReadonlyMap<number, number> {
  const fewest = new Map<number, number>();
  const slipsTo = slipsFrom(word, most);
  const wanted = lettersOf(word);
  let own = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (Math.abs(end - start - word.length) > most) continue;
    const others = letters[at] ?? 0;
    if (countInWord(wanted & ~others) > most || countInWord(others & ~wanted) > most) continue;
    const slips = slipsTo(text.slice(start, end));
    if (slips > most) continue;
    while (own + 1 < count && (textStarts[own + 1] ?? 0) <= start) own += 1;
    fewest.set(own, Math.min(fewest.get(own) ?? slips, slips));
  }
  return fewest;
}
