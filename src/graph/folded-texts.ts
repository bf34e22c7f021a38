/**
 * In which of very many texts does a word begin as I typed it?
 *
 * The texts lie folded (kit/fold.ts) in one long string, a line end between them: a word, which has none, is then
 * sought by one forward scan instead of a hundred thousand, and only where it occurs is looked whether it begins
 * a word there. The scan runs at the speed at which memory is read, so that no index need be built first.
 */
import { foldTerm } from '../kit/fold.ts';
import { addBit, makeBits, type Bits } from './bit-set.ts';
import { atOnce, STEPS_A_TURN } from './in-turns.ts';

export interface FoldedTexts {
  readonly count: number;
  readonly text: string;
  /** Where each begins in `text`; last, where one more would. */
  readonly starts: Int32Array;
}

/** Pauses on the way. */
export function* foldInTurns(texts: readonly string[]): Generator<void, FoldedTexts> {
  const starts = new Int32Array(texts.length + 1);
  const folded: string[] = [];
  let start = 0;
  for (let at = 0; at < texts.length; at += 1) {
    if (at % STEPS_A_TURN === 0) yield;
    const own = foldTerm(texts[at] ?? '');
    folded.push(own);
    start += own.length + 1;
    starts[at + 1] = start;
  }
  return { count: texts.length, text: folded.join('\n'), starts };
}

export const foldTexts = (texts: readonly string[]): FoldedTexts => atOnce(foldInTurns(texts));

const WORD_SIGN = /[\p{L}\p{N}]/u;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Whether the sign that ends before this place belongs to a word. */
function followsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  const first = isLow(unit) && at > 1 && isHigh(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
  return WORD_SIGN.test(text.slice(first, at));
}

/** Half a sign is none. */
const cutsSign = (text: string, at: number): boolean =>
  at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/**
 * The texts in which a word begins so, or, with `anywhere`, in which it stands at all. `word` is folded, not empty, and
 * has no blanks.
 */
export function textsWith(
  { count, text, starts }: FoldedTexts,
  word: string,
  anywhere = false,
): Bits {
  const found = makeBits(count);
  let own = 0;
  for (let at = text.indexOf(word); at >= 0;) {
    while (own + 1 < count && (starts[own + 1] ?? 0) <= at) own += 1;
    const begins =
      (anywhere || at === 0 || !followsWord(text, at)) &&
      !cutsSign(text, at) &&
      !cutsSign(text, at + word.length);
    if (begins) addBit(found, own);
    // One is enough; the scan goes on with the next text.
    at = text.indexOf(word, begins ? starts[own + 1] : at + 1);
  }
  return found;
}
