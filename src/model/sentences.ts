/**
 * Into which paragraphs and sentences does a text fall?
 *
 * In goes a text as it stands, out come spans into it; nothing is trimmed or mended. A text with blank
 * lines has one paragraph between two of them (its line breaks are mere wrapping), any other has one a
 * line. A one-line paragraph that ends without a full stop is a heading and holds no sentence. The
 * sentence rules are those of Unicode (UAX #29, by Intl.Segmenter), mended where a stop only marks an
 * abbreviation or an initial. Linear in the text.
 */
import type { Span } from './span.ts';

export interface Paragraph extends Span {
  readonly isHeading: boolean;
  /** In order; empty for a heading. */
  readonly sentences: readonly Span[];
}

/** A longer line without a stop at its end is a paragraph that lacks one. */
const HEADING_LENGTH = 160;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/u;
/** The stop belongs to the word: the sentence goes on. */
const ABBREVIATED =
  /(?:^|[\s(“"‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|vs|cf|e\.g|i\.e|approx|Fig|pp?|vol|ca)\.$/u;

/** The span without white space at either end, or null where nothing is left. */
function trimSpan(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  const inner = part.trim();
  if (inner === '') return null;
  const first = start + (part.length - part.trimStart().length);
  return { start: first, end: first + inner.length };
}

function toBlocks(text: string): readonly Span[] {
  const hasBlankLines = /\n[^\S\n]*\n/.test(text);
  const border = hasBlankLines ? /\r?\n(?:[^\S\n]*\n)+/g : /\r?\n/g;
  const blocks: Span[] = [];
  let start = 0;
  for (const found of [...text.matchAll(border), null]) {
    const block = trimSpan(text, start, found?.index ?? text.length);
    if (block !== null) blocks.push(block);
    if (found !== null) start = found.index + found[0].length;
  }
  return blocks;
}

/** A language that a file made up must not stop the reader: English rules then. */
function toTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function toSpans(text: string, block: Span, segmenter: Intl.Segmenter): readonly Span[] {
  const spans: Span[] = [];
  let start = block.start;
  // A line break always ends a sentence by Unicode's rules; inside a paragraph of ours it is a space.
  const unwrapped = text.slice(block.start, block.end).replace(/[\r\n]/g, ' ');
  for (const { index, segment } of segmenter.segment(unwrapped)) {
    const end = block.start + index + segment.length;
    const span = trimSpan(text, start, end);
    if (span === null) continue;
    if (
      end < block.end &&
      ABBREVIATED.test(text.slice(Math.max(span.start, span.end - 12), span.end))
    )
      continue;
    spans.push(span);
    start = end;
  }
  return spans;
}

function isHeading(text: string, block: Span): boolean {
  const words = text.slice(block.start, block.end);
  return words.length <= HEADING_LENGTH && !words.includes('\n') && !ENDS_SENTENCE.test(words);
}

/** Paragraphs and headings in the order of the text. `language` is a BCP 47 tag. */
export function toParagraphs(text: string, language = 'en'): readonly Paragraph[] {
  const segmenter = new Intl.Segmenter(toTag(language), { granularity: 'sentence' });
  return toBlocks(text).map((block) => {
    const heading = isHeading(text, block);
    return {
      ...block,
      isHeading: heading,
      sentences: heading ? [] : toSpans(text, block, segmenter),
    };
  });
}

/** All sentences of a text, headings left out, in order. */
export function toSentences(text: string, language = 'en'): readonly Span[] {
  return toParagraphs(text, language).flatMap((paragraph) => paragraph.sentences);
}
