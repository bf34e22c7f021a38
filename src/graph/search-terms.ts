/**
 * Into which terms is a text cut for the search, and where do they stand in it?
 *
 * Words, where a script sets spaces between them. Where it does not, or sets them round whole phrases (Han,
 * Kana, Hangul), every sign and every two neighbouring signs, as search engines have long done for Chinese,
 * Japanese and Korean: whoever searches for two signs or more finds them wherever they stand together. Hangul,
 * which has spaces, is cut both ways, since particles and compounds cling to its words.
 */
import { foldTerm } from '../kit/fold.ts';

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々`;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** Finds in a folded text each word, or piece of one, in scripts with spaces. */
export const SPACED_WORD = new RegExp(String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}])+`, 'gu');

export const hasNoSpaces = (term: string): boolean => STARTS_UNSPACED.test(term);

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];

/** The pieces of one word in the same script, or in scripts with spaces. */
const runsOf = (word: string): readonly string[] => word.match(RUN) ?? [];

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);

/** What is written into the index: single signs too, for who searches for one. */
export const termsOfText = (text: string): readonly string[] =>
  wordsOf(text).flatMap((word) =>
    runsOf(word).flatMap((run) => {
      const signs = Array.from(run);
      return hasNoSpaces(run) ? [...signs, ...pairsOf(signs), run] : [run];
    }),
  );

/** What is looked for: neighbours must stand together, so two signs or more are asked for in pairs. */
export const termsOfQuery = (query: string): readonly string[] =>
  wordsOf(query).flatMap((word) =>
    runsOf(word).flatMap((run) => {
      const signs = Array.from(run);
      return hasNoSpaces(run) && signs.length > 2 ? pairsOf(signs) : [run];
    }),
  );

export interface Snippet {
  readonly words: string;
  readonly matched: boolean;
}

/** Of a run without spaces only the signs that belong to a term. */
function markSigns(run: string, terms: ReadonlySet<string>): readonly Snippet[] {
  const signs = Array.from(run);
  const isTerm = (at: number, length: number): boolean =>
    at >= 0 &&
    at + length <= signs.length &&
    terms.has(foldTerm(signs.slice(at, at + length).join('')));
  return signs.map((sign, at) => ({
    words: sign,
    matched: isTerm(at, 1) || isTerm(at, 2) || isTerm(at - 1, 2),
  }));
}

/** Cuts a text into what matched and what did not; joined, the pieces are the text. `terms` are folded. */
export function markMatches(text: string, terms: readonly string[]): readonly Snippet[] {
  const folded = new Set(terms);
  const pieces: Snippet[] = [];
  const add = ({ words, matched }: Snippet): void => {
    const last = pieces.at(-1);
    if (last?.matched === matched)
      pieces[pieces.length - 1] = { words: last.words + words, matched };
    else pieces.push({ words, matched });
  };
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu))
    for (const run of runsOf(piece))
      if (hasNoSpaces(run)) for (const snippet of markSigns(run, folded)) add(snippet);
      else add({ words: run, matched: folded.has(foldTerm(run)) });
  return pieces;
}

/** The part of a long text around its first match, on word borders, with dots where it was cut. */
export function cutAround(text: string, terms: readonly string[], length = 90): string {
  if (text.length <= length) return text;
  let at = 0;
  for (const { words, matched } of markMatches(text, terms)) {
    if (matched) break;
    at += words.length;
  }
  const from = at < length * 0.7 || at >= text.length ? 0 : at - Math.floor(length / 3);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const whole = text.slice(start, start + length);
  const end = start + length >= text.length ? whole.length : Math.max(1, whole.lastIndexOf(' '));
  const rest = start + end < text.length ? '…' : '';
  return `${start > 0 ? '… ' : ''}${whole.slice(0, end)}${rest}`;
}
