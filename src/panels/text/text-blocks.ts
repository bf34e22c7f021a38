/**
 * Which parts does a text show on the page, in order?
 *
 * Titles, headings (given, or supplied where the text has none), paragraphs and the closing note, each
 * as a span of the unchanged text; and for each paragraph its sentences, with the relations that they
 * state or repeat, or the reason why there is none. Pure; made once for a text.
 */
import type { Dataset } from '../../model/dataset.ts';
import { gather, type Placed } from '../../model/gather.ts';
import type { RelationId, SourceId } from '../../model/ids.ts';
import { toParagraphs, type Paragraph } from '../../model/sentences.ts';
import type { Span } from '../../model/span.ts';
import type { MarkedPassage } from '../../scene/text-runs.ts';

export interface TextSentence extends Span {
  /** From 1 through the whole text. */
  readonly number: number;
  /** In the order of the corpus; a passage that only says who is meant does not count. */
  readonly relations: readonly RelationId[];
  /** Why no relation rests here; null where one does, or where the reading gives no reason. */
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
      readonly sentences: readonly TextSentence[];
    };

export interface TextPage {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Exact passages in text order; one that has moved or is missing is marked nowhere. */
  readonly passages: readonly MarkedPassage[];
  readonly sentences: readonly TextSentence[];
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

function placeRelations(dataset: Dataset, source: SourceId): readonly Placed<RelationId>[] {
  return dataset.relations.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ passage: passageId, role }) => {
      const passage = dataset.passageOf.get(passageId);
      const counts = role !== 'resolves' && dataset.checkOf.get(passageId)?.status === 'exact';
      return passage?.source === source && counts
        ? [{ start: passage.start, end: passage.end, item: id }]
        : [];
    }),
  );
}

function toSentences(
  paragraphs: readonly Paragraph[],
  dataset: Dataset,
  source: SourceId,
): readonly TextSentence[] {
  const spans = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const relations = gather(spans, placeRelations(dataset, source));
  const remarks = dataset.remarks.filter((remark) => remark.source === source);
  const reasons = gather(
    spans,
    remarks.map(({ start, end, reason }) => ({ start, end, item: reason })),
  );
  return spans.map((span, index) => {
    const resting = [...(relations[index] ?? [])];
    const [reason = null] = resting.length === 0 ? (reasons[index] ?? []) : [];
    return { ...span, number: index + 1, relations: resting, reason };
  });
}

export const isGap = ({ relations }: TextSentence): boolean => relations.length === 0;

export interface Piece extends Span {
  /** The sentence that begins the piece; null in a heading. */
  readonly sentence: TextSentence | null;
}

/** A block cut where its sentences begin; the pieces joined are the block. */
export function toPieces({
  start,
  end,
  sentences,
}: Exclude<TextBlock, { kind: 'supplied' }>): readonly Piece[] {
  if (sentences.length === 0) return [{ start, end, sentence: null }];
  return sentences.map((sentence, index) => ({
    start: index === 0 ? start : sentence.start,
    end: sentences[index + 1]?.start ?? end,
    sentence,
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
  const sentences = toSentences(paragraphs, dataset, source);
  let told = 0;
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const words = text.slice(start, end);
    for (let section = supplied[next]; section !== undefined && section.start < end;) {
      blocks.push({ kind: 'supplied', heading: section.heading, start, end: start });
      next += 1;
      section = supplied[next];
    }
    const own = sentences.slice(told, told + paragraph.sentences.length);
    told += own.length;
    const kind = kindOf(paragraph, index, titles, words, lastEnd);
    blocks.push({ kind, start, end, sentences: own });
    if (paragraph.isHeading) titles.push(words);
  }
  return { text, blocks, passages, sentences };
}
