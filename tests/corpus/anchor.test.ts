/**
 * Is a quote found again when it can be, and never silently taken for a look-alike?
 *
 * The property makes 10,000 random edits of the real essay and follows the quote through each edit itself,
 * so that every answer can be compared with the truth.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote, ERROR_SHARE, type Selector } from '../../src/corpus/anchor.ts';
import { hasLoneSurrogate } from '../../src/kit/utf8.ts';
import type { PassageCheck } from '../../src/model/dataset.ts';
import { cutQuote } from '../../src/model/passage.ts';
import { toSentences } from '../../src/model/sentences.ts';

const ESSAY = readFileSync(
  'graph-data/three-anti-sentiments/text/three-anti-sentiments.txt',
  'utf8',
);

function select(words: string, text = ESSAY, from = 0): Selector {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  return { ...span, ...cutQuote(text, span) };
}

describe('a position', () => {
  test('counts if quote and context are there', () => {
    expect(anchorQuote(ESSAY, select('China’s Korea policy'))).toEqual({ status: 'exact' });
  });

  test('of 0 counts like any other', () => {
    expect(anchorQuote(ESSAY, select('Three Anti'))).toEqual({ status: 'exact' });
  });

  test('does not count if only the quote agrees and the context does not', () => {
    const selector = select('South Korea');
    expect(anchorQuote(ESSAY, { ...selector, prefix: 'x'.repeat(32) }).status).not.toBe('exact');
  });

  test('of an empty quote never counts', () => {
    expect(anchorQuote(ESSAY, { start: 0, end: 0, exact: '', prefix: '', suffix: '' })).toEqual({
      status: 'missing',
    });
  });
});

describe('a quote that is not at its place', () => {
  test('is offered where it stands once', () => {
    const selector = select('deterred Chinese investment');
    const text = `A new first line.\n${ESSAY}`;
    expect(anchorQuote(text, selector)).toEqual({
      status: 'moved',
      start: selector.start + 18,
      end: selector.end + 18,
    });
  });

  test('is told from its copies by its context', () => {
    const second = select('Presidents Xi', ESSAY, 1300);
    expect(anchorQuote(ESSAY, { ...second, start: 0, end: 13 })).toMatchObject({
      status: 'moved',
      start: second.start,
    });
  });

  test('is ambiguous where a copy has the same context', () => {
    const quote = select(
      'Three Anti Sentiments Driving',
      'Three Anti Sentiments Driving it. Three Anti Sentiments Driving it.',
    );
    const text = `..${'Three Anti Sentiments Driving it. '.repeat(3)}`;
    expect(anchorQuote(text, { ...quote, prefix: '', suffix: ' it. ' })).toEqual({
      status: 'ambiguous',
      count: 3,
    });
  });

  test('is ambiguous where copies have other contexts, all unlike', () => {
    const selector = {
      ...select('North Korea'),
      start: 1,
      end: 12,
      prefix: '?'.repeat(32),
      suffix: '!'.repeat(32),
    };
    expect(anchorQuote(ESSAY, selector)).toMatchObject({ status: 'ambiguous' });
  });
});

describe('a quote whose words changed', () => {
  const selector = select('reinforcing what many identify as Seoul’s biggest strategic dilemma');

  test('is offered at its near likeness', () => {
    const text = ESSAY.replace('biggest strategic dilemma', 'greatest strategic dilemma');
    const check = anchorQuote(text, selector);
    expect(check).toMatchObject({ status: 'moved', start: selector.start });
  });

  test('is missing beyond the error share', () => {
    const text = ESSAY.replace(
      'what many identify as Seoul’s',
      'whatever anybody might ever have called somebody’s',
    );
    expect(anchorQuote(text, selector)).toEqual({ status: 'missing' });
  });

  test('is ambiguous where two places resemble it', () => {
    const likeness = 'reinforcing what many identify as Seoul’s larger strategic dilemma';
    const text = `${ESSAY.replace(selector.exact, likeness)}\n\n${likeness.replace('many', 'some')}`;
    expect(anchorQuote(text, selector)).toEqual({ status: 'ambiguous', count: 2 });
  });

  test('is missing where a short quote has a look-alike in other surroundings', () => {
    const short = {
      start: 0,
      end: 10,
      exact: 'Xi and Pak',
      prefix: 'z'.repeat(32),
      suffix: 'z'.repeat(32),
    };
    expect(anchorQuote(ESSAY, short)).toEqual({ status: 'missing' });
  });

  test('is looked for word for word only, when that is asked', () => {
    const text = ESSAY.replace('biggest strategic dilemma', 'greatest strategic dilemma');
    expect(anchorQuote(text, selector, false)).toEqual({ status: 'missing' });
  });

  test('is never offered as half a character', () => {
    const text = 'The sea is full of waves 🌊🌊🌊 and of fish, and of ships.';
    const quote = select('full of waves 🌊🌊🌊 and of fish', text);
    const edited = text.replace('🌊🌊🌊', '🌊🐟');
    const check = anchorQuote(edited, quote);
    const offered = check.status === 'moved' ? edited.slice(check.start, check.end) : '';
    expect(hasLoneSurrogate(offered)).toBe(false);
  });
});

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const applyEdit = (text: string, { at, removed, inserted }: Edit): string =>
  text.slice(0, at) + inserted + text.slice(at + removed);

const SENTENCES = toSentences(ESSAY);

/** A quote of 3 units up to a whole sentence, anywhere in the essay. */
const quotes = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([sentence, a, b]) => {
    const length = sentence.end - sentence.start;
    const start = sentence.start + Math.floor(a * (length - 3));
    const end = Math.min(sentence.end, start + 3 + Math.floor(b * (sentence.end - start - 3)));
    return { start, end, ...cutQuote(ESSAY, { start, end }) };
  });

/** Anywhere in the text, inside the quote, at its borders; now and then a copy of the quote itself. */
const edits = (quote: Selector): fc.Arbitrary<Edit> => {
  const places = fc.oneof(
    fc.nat(ESSAY.length),
    fc.integer({ min: quote.start, max: quote.end }),
    fc.integer({ min: Math.max(0, quote.start - 40), max: Math.min(ESSAY.length, quote.end + 40) }),
  );
  const withContext = quote.prefix + quote.exact + quote.suffix;
  const words = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '',
      ' ',
      quote.exact,
      ` ${quote.exact} `,
      withContext,
      quote.exact.slice(1),
      'China’s ',
    ),
  );
  const removed = fc.oneof(fc.constant(0), fc.nat(60), fc.nat(400));
  return fc.record({ at: places, removed, inserted: words });
};

/** Where the quote stands after an edit that did not touch it, else null. */
function follow(quote: Selector, { at, removed, inserted }: Edit): number | null {
  if (at + removed <= quote.start && !(removed === 0 && at === quote.start && inserted === ''))
    return quote.start + inserted.length - removed;
  if (at >= quote.end || (removed === 0 && inserted === '')) return quote.start;
  return null;
}

function countCopies(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

const pairs = quotes.chain((quote) => fc.tuple(fc.constant(quote), edits(quote)));

const wholeOf = ({ prefix, exact, suffix }: Selector): string => prefix + exact + suffix;

/** The text at a place, as wide as the quote with its context. */
const wholeAt = (text: string, start: number, { prefix, exact, suffix }: Selector): string =>
  text.slice(start - prefix.length, start + exact.length + suffix.length);

/** What is untrue of an answer about a quote that still stands, word for word, at `truth`. */
function findLiesAboutTheStanding(
  text: string,
  quote: Selector,
  truth: number,
  check: PassageCheck,
): readonly (string | false)[] {
  const copies = countCopies(text, quote.exact);
  // With its whole context and no twin it must be found, whatever copies stand elsewhere.
  const isUnmistakable =
    wholeAt(text, truth, quote) === wholeOf(quote) && countCopies(text, wholeOf(quote)) === 1;
  const isFound =
    truth === quote.start
      ? check.status === 'exact'
      : check.status === 'moved' && check.start === truth;
  const isOffered = check.status === 'moved';
  return [
    check.status === 'missing' && 'it is there and was called missing',
    isOffered && text.slice(check.start, check.end) !== quote.exact && 'something else was offered',
    isOffered && copies === 1 && check.start !== truth && 'the only copy was offered elsewhere',
    check.status === 'ambiguous' && copies < 2 && 'the only copy was called ambiguous',
    isUnmistakable && !isFound && 'it is unmistakable and was not found',
  ];
}

function findLies(quote: Selector, edit: Edit, check: PassageCheck): readonly string[] {
  const text = applyEdit(ESSAY, edit);
  const truth = follow(quote, edit);
  // A likeness is not much longer or shorter than the quote.
  const slack = Math.floor(quote.exact.length * ERROR_SHARE);
  const isStrange =
    check.status === 'moved' && Math.abs(check.end - check.start - quote.exact.length) > slack;
  const lies = [
    // The true place, or a copy that no reader could tell from it.
    check.status === 'exact' &&
      wholeAt(text, quote.start, quote) !== wholeOf(quote) &&
      'called exact without quote and context at the place',
    isStrange && 'a stretch of another length was offered',
    ...(truth === null ? [] : findLiesAboutTheStanding(text, quote, truth, check)),
  ];
  return lies.filter((lie) => lie !== false);
}

describe('10,000 edits of the essay', () => {
  const seen = { exact: 0, moved: 0, ambiguous: 0, missing: 0 };

  test('are never answered silently wrong', () => {
    fc.assert(
      fc.property(pairs, ([quote, edit]) => {
        const check = anchorQuote(applyEdit(ESSAY, edit), quote);
        // There is a text, so nothing stays unchecked.
        if (check.status !== 'unchecked') seen[check.status] += 1;
        expect(findLies(quote, edit, check)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('reached every answer often enough to mean something', () => {
    expect(Object.values(seen).every((count) => count > 200)).toBe(true);
  });
});
