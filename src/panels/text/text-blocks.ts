/**
 * Which parts does a text show on the page, in order?
 *
 * Titles, headings (given, or supplied where the text has none), paragraphs and the closing note, each
 * as a span of the unchanged text; and for each paragraph the sentences that back no relation, with
 * the reason that the reading gives. Pure and linear; made once for a text.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { SourceId } from '../../model/ids.ts';
import { toParagraphs, type Paragraph } from '../../model/sentences.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { MarkedPassage } from '../../scene/text-runs.ts';

export interface Gap extends Span {
  /** Why no relation rests here; null where the reading gives no reason. */
  readonly reason: string | null;
}

export type TextBlock =
  | {
      readonly kind: 'supplied';
      readonly heading: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'title' | 'repeated-title' | 'heading' | 'paragraph' | 'closing';
      readonly start: number;
      readonly end: number;
      readonly gaps: readonly Gap[];
    };

export interface TextPage {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Exact passages in text order; one that has moved or is missing is marked nowhere. */
  readonly passages: readonly MarkedPassage[];
  readonly sentences: number;
  readonly sentencesWithRelation: number;
}

export function exactPassages(dataset: Dataset, source: SourceId): readonly MarkedPassage[] {
  return dataset.passages
    .filter(
      (passage) =>
        passage.source === source &&
        dataset.checkOf.get(passage.id)?.status === 'exact' &&
        (dataset.relationsOn.get(passage.id)?.length ?? 0) > 0,
    )
    .map(({ id, start, end }) => ({ id, start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function gapsOf(
  paragraph: Paragraph,
  passages: readonly MarkedPassage[],
  dataset: Dataset,
  source: SourceId,
): readonly Gap[] {
  const bare = paragraph.sentences.filter(
    (sentence) => !passages.some((passage) => overlaps(passage, sentence)),
  );
  return bare.map(({ start, end }) => ({
    start,
    end,
    reason:
      dataset.remarks.find((remark) => remark.source === source && overlaps(remark, { start, end }))
        ?.reason ?? null,
  }));
}

/** Headings before the first paragraph are titles; a second one with the same words is kept as such. */
function kindOf(
  paragraph: Paragraph,
  index: number,
  before: readonly string[],
  words: string,
  lastSectionEnd: number | null,
): 'title' | 'repeated-title' | 'heading' | 'paragraph' | 'closing' {
  if (paragraph.isHeading) {
    if (index === 0) return 'title';
    return before.includes(words) ? 'repeated-title' : 'heading';
  }
  return lastSectionEnd !== null && paragraph.start >= lastSectionEnd ? 'closing' : 'paragraph';
}

export function toTextPage(dataset: Dataset, source: SourceId): TextPage {
  const text = dataset.textOf.get(source) ?? '';
  const language = dataset.sourceOf.get(source)?.language ?? 'en';
  const passages = exactPassages(dataset, source);
  const sections = dataset.sections.filter((section) => section.source === source);
  const supplied = sections.filter((section) => section.supplied);
  const lastEnd = sections.length === 0 ? null : Math.max(...sections.map(({ end }) => end));
  const paragraphs = toParagraphs(text, language);
  const titles: string[] = [];
  const blocks: TextBlock[] = [];
  let sentences = 0;
  let bare = 0;
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const words = text.slice(start, end);
    for (let section = supplied[next]; section !== undefined && section.start < end;) {
      blocks.push({ kind: 'supplied', heading: section.heading, start, end: start });
      next += 1;
      section = supplied[next];
    }
    const gaps = gapsOf(paragraph, passages, dataset, source);
    sentences += paragraph.sentences.length;
    bare += gaps.length;
    blocks.push({ kind: kindOf(paragraph, index, titles, words, lastEnd), start, end, gaps });
    if (paragraph.isHeading) titles.push(words);
  }
  return { text, blocks, passages, sentences, sentencesWithRelation: sentences - bare };
}
