/**
 * Where do the quoted words of a passage stand in this text, and how sure is that?
 *
 * A position counts only if the text there is the quote, with its context. Else the exact quote is
 * looked for, and last a near likeness; whatever is found elsewhere is *offered* as moved, never taken.
 * A look-alike is not offered at all: it must be the only one, within the error share, and its
 * surroundings must agree (hypothesis/client#7571 shows what happens without).
 */
import search from 'approx-string-match';
import type { PassageCheck } from '../model/dataset.ts';
import type { Passage } from '../model/passage.ts';
import { splitsPair } from '../kit/utf8.ts';
import type { Span } from '../model/span.ts';

export type Selector = Pick<Passage, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;

/**
 * Errors allowed per character of the quote. Chosen by measuring the essay against itself: none of its
 * sentences comes nearer to any other stretch than 0.52 errors a character, no half sentence nearer than
 * 0.34; a fifth stays clear of both, and still finds a sentence in which a clause was replaced. Short
 * quotes do have look-alikes below it (names repeat), which is why the context must agree as well.
 */
export const ERROR_SHARE = 0.2;
/** Share of quote and context that must agree before a likeness is offered. */
export const MINIMUM_SCORE = 0.5;
/** Copies of one quote beyond this many are not told apart; the passage is ambiguous either way. */
const COPIES = 100;

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
};

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

interface Candidate extends Span {
  /** Units of the prefix, and of the suffix, that agree at this place. */
  readonly before: number;
  readonly after: number;
}

function weigh(text: string, { start, end }: Span, { prefix, suffix }: Selector): Candidate {
  return {
    start,
    end,
    before: commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix),
    after: commonStart(text.slice(end, end + suffix.length), suffix),
  };
}

function findCopies(text: string, selector: Selector): readonly Candidate[] {
  const copies: Candidate[] = [];
  const { length } = selector.exact;
  if (length === 0) return copies;
  for (
    let at = text.indexOf(selector.exact);
    at !== -1;
    at = text.indexOf(selector.exact, at + 1)
  ) {
    copies.push(weigh(text, { start: at, end: at + length }, selector));
    if (copies.length === COPIES) break;
  }
  return copies;
}

const moved = ({ start, end }: Span): PassageCheck => ({ status: 'moved', start, end });
const ambiguous = (count: number): PassageCheck => ({ status: 'ambiguous', count });

/** Of several exact copies, the only one with full context, else the only one with a full side. */
function chooseCopy(copies: readonly Candidate[], { prefix, suffix }: Selector): PassageCheck {
  const [first] = copies;
  if (first !== undefined && copies.length === 1) return moved(first);
  if (copies.length === COPIES) return ambiguous(COPIES);
  const hasBefore = (copy: Candidate): boolean => copy.before === prefix.length;
  const hasAfter = (copy: Candidate): boolean => copy.after === suffix.length;
  const whole = copies.filter((copy) => hasBefore(copy) && hasAfter(copy));
  const [only] =
    whole.length > 0 ? whole : copies.filter((copy) => hasBefore(copy) || hasAfter(copy));
  const rivals =
    whole.length > 0
      ? whole.length
      : copies.filter((copy) => hasBefore(copy) || hasAfter(copy)).length;
  if (only !== undefined && rivals === 1) return moved(only);
  return ambiguous(rivals > 1 ? rivals : copies.length);
}

/** The nearest likeness in the text; of equally near ones that overlap, the one the context favours. */
function findLikeness(text: string, selector: Selector): (Candidate & { errors: number }) | null {
  const limit = Math.floor(selector.exact.length * ERROR_SHARE);
  if (limit === 0) return null;
  const found = search(text, selector.exact, limit).map((match) => ({
    ...weigh(text, match, selector),
    errors: match.errors,
  }));
  return (
    found.toSorted((a, b) => b.before + b.after - a.before - a.after || a.start - b.start)[0] ??
    null
  );
}

function offerLikeness(text: string, selector: Selector): PassageCheck {
  const best = findLikeness(text, selector);
  if (best === null) return { status: 'missing' };
  // Beside the best there must be no second one, however much worse.
  const rivals = [text.slice(0, best.start), text.slice(best.end)].filter(
    (rest) => findLikeness(rest, selector) !== null,
  ).length;
  if (rivals > 0) return ambiguous(rivals + 1);
  const { exact, prefix, suffix } = selector;
  const agreeing = exact.length - best.errors + best.before + best.after;
  const score = agreeing / (exact.length + prefix.length + suffix.length);
  if (score < MINIMUM_SCORE || splitsPair(text, best.start) || splitsPair(text, best.end))
    return { status: 'missing' };
  return moved(best);
}

/** Do position, quote and context agree? Linear in the quote. */
export function standsExactly(text: string, selector: Selector): boolean {
  const { start, end, exact, prefix, suffix } = selector;
  return (
    exact !== '' &&
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  );
}

/**
 * Anchors one quote. `withLikeness: false` leaves out the last, dear step (quote × text); then a quote
 * that is not found word for word is missing.
 */
export function anchorQuote(text: string, selector: Selector, withLikeness = true): PassageCheck {
  if (standsExactly(text, selector)) return { status: 'exact' };
  const copies = findCopies(text, selector);
  if (copies.length > 0) return chooseCopy(copies, selector);
  return withLikeness ? offerLikeness(text, selector) : { status: 'missing' };
}
