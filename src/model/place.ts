/**
 * Where in a text does a stretch stand, as a reader can follow it?
 *
 * Section by its number in the text, paragraph within the section, sentence within the paragraph, all
 * from 1; headings and titles are not counted. What stands before the first section is the opening, what
 * stands after the last one the closing note. Making a finder reads the text once; each question is then
 * a binary search. graph/say-place.ts says it in words.
 */
import type { Section } from './section.ts';
import { toParagraphs, type Paragraph } from './sentences.ts';
import type { Span } from './span.ts';

/** `text` where there are no sections; the number is that of the section, from 1. */
export type Part =
  | { readonly kind: 'text' | 'opening' | 'closing' }
  | { readonly kind: 'section' | 'after'; readonly number: number };

/** The line within the part. A heading before or between the sections is a title; `none` in an empty text. */
export type Line =
  | { readonly kind: 'none' | 'title' | 'heading' }
  | {
      readonly kind: 'sentences';
      /** From 1 within the part. */
      readonly paragraph: number;
      /** From 1 within the paragraph; the two differ where the stretch runs over several sentences. */
      readonly first: number;
      readonly last: number;
    };

export interface Place {
  /** The section the stretch begins in; null in the opening, the closing note and between sections. */
  readonly section: Section | null;
  readonly part: Part;
  readonly line: Line;
}

export type FindPlace = (span: Span) => Place;

interface CountedParagraph {
  readonly paragraph: Paragraph;
  readonly section: Section | null;
  readonly part: Part;
  /** From 1 within the part; that of the one before for a heading. */
  readonly number: number;
}

/** Index of the last item that starts at or before `offset`, or −1. */
function lastStarted(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sections in the order of the text; where one lies inside another, the outer first. */
function inTextOrder(sections: readonly Section[]): readonly Section[] {
  return sections.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function partOf(
  offset: number,
  sections: readonly Section[],
): Pick<CountedParagraph, 'section' | 'part'> {
  if (sections.length === 0) return { section: null, part: { kind: 'text' } };
  const index = lastStarted(sections, offset);
  const section = sections[index];
  if (section === undefined) return { section: null, part: { kind: 'opening' } };
  const number = index + 1;
  if (offset < section.end) return { section, part: { kind: 'section', number } };
  const isLast = number === sections.length;
  return { section: null, part: isLast ? { kind: 'closing' } : { kind: 'after', number } };
}

function countParagraphs(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): readonly CountedParagraph[] {
  const counts = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const where = partOf(paragraph.start, sections);
    const key = JSON.stringify(where.part);
    const number = (counts.get(key) ?? 0) + (paragraph.isHeading ? 0 : 1);
    counts.set(key, number);
    return { paragraph, ...where, number };
  });
}

function lineOf({ paragraph, section, number }: CountedParagraph, { start, end }: Span): Line {
  const { sentences, isHeading } = paragraph;
  if (isHeading) return { kind: section === null ? 'title' : 'heading' };
  return {
    kind: 'sentences',
    paragraph: number,
    first: Math.max(0, lastStarted(sentences, start)) + 1,
    last: Math.max(0, lastStarted(sentences, end - 1)) + 1,
  };
}

const NOWHERE: Place = { section: null, part: { kind: 'text' }, line: { kind: 'none' } };

/**
 * The finder for one text. `sections` are those of this text, in any order. A stretch that runs over
 * the end of a paragraph is placed by its beginning.
 */
export function makePlaceFinder(
  text: string,
  sections: readonly Section[],
  language = 'en',
): FindPlace {
  const paragraphs = toParagraphs(text, language);
  const counted = countParagraphs(paragraphs, inTextOrder(sections));
  return (span) => {
    const found = counted[Math.max(0, lastStarted(paragraphs, span.start))];
    if (found === undefined) return NOWHERE;
    return { section: found.section, part: found.part, line: lineOf(found, span) };
  };
}
