/**
 * Where in a text does a stretch stand, in words a reader can follow?
 *
 * "section 1, paragraph 2, sentence 1": section by its number in the text, paragraph within the
 * section, sentence within the paragraph, all from 1; headings and titles are not counted. What stands
 * before the first section is the opening, what stands after the last one the closing note. Making a
 * finder reads the text once; each question is then a binary search.
 */
import type { Section } from './section.ts';
import { toParagraphs, type Paragraph } from './sentences.ts';
import type { Span } from './span.ts';

export interface Place {
  /** The section the stretch begins in; null in the opening, the closing note and between sections. */
  readonly section: Section | null;
  /** "section 1", "opening", "closing note", "after section 2", or "text" where there are no sections. */
  readonly part: string;
  /** From 1 within the part; null in a heading or title. */
  readonly paragraph: number | null;
  /** From 1 within the paragraph; the two differ where the stretch runs over several sentences. */
  readonly firstSentence: number | null;
  readonly lastSentence: number | null;
  readonly words: string;
}

export type FindPlace = (span: Span) => Place;

interface CountedParagraph {
  readonly paragraph: Paragraph;
  readonly section: Section | null;
  readonly part: string;
  readonly number: number | null;
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
  if (sections.length === 0) return { section: null, part: 'text' };
  const index = lastStarted(sections, offset);
  const section = sections[index];
  if (section === undefined) return { section: null, part: 'opening' };
  if (offset < section.end) return { section, part: `section ${index + 1}` };
  const isLast = index === sections.length - 1;
  return { section: null, part: isLast ? 'closing note' : `after section ${index + 1}` };
}

function countParagraphs(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): readonly CountedParagraph[] {
  const counts = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const where = partOf(paragraph.start, sections);
    const count = (counts.get(where.part) ?? 0) + (paragraph.isHeading ? 0 : 1);
    counts.set(where.part, count);
    return { paragraph, ...where, number: paragraph.isHeading ? null : count };
  });
}

function sayPlace(where: Omit<Place, 'words'>, isTitle: boolean): string {
  const { part, paragraph, firstSentence, lastSentence } = where;
  if (paragraph === null) return isTitle ? 'title' : `${part}, heading`;
  const range =
    firstSentence === lastSentence
      ? `sentence ${firstSentence ?? 1}`
      : `sentences ${firstSentence ?? 1}–${lastSentence ?? 1}`;
  return part === 'text'
    ? `paragraph ${paragraph}, ${range}`
    : `${part}, paragraph ${paragraph}, ${range}`;
}

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
    if (found === undefined) {
      return {
        section: null,
        part: 'text',
        paragraph: null,
        firstSentence: null,
        lastSentence: null,
        words: 'text',
      };
    }
    const { sentences, isHeading } = found.paragraph;
    const place = {
      section: found.section,
      part: found.part,
      paragraph: found.number,
      firstSentence: isHeading ? null : Math.max(0, lastStarted(sentences, span.start)) + 1,
      lastSentence: isHeading ? null : Math.max(0, lastStarted(sentences, span.end - 1)) + 1,
    };
    return { ...place, words: sayPlace(place, isHeading && found.section === null) };
  };
}
