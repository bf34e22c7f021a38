/**
 * In which sentences and paragraphs does the text state a relation?
 *
 * Counted through all texts, a heading as a sentence of its own, from the passages that state or repeat it
 * and stand as quoted. A passage that runs over several sentences stands in its paragraphs, but in no one
 * sentence. Two relations that share a number are said in the same sentence, or in the same paragraph.
 * Each text is cut up once for a dataset, each relation placed once.
 */
import type { Dataset } from '../model/dataset.ts';
import type { PassageId, RelationId, SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { toParagraphs } from '../model/sentences.ts';
import type { Span } from '../model/span.ts';

export interface StatedPlaces {
  readonly sentences: ReadonlySet<number>;
  readonly paragraphs: ReadonlySet<number>;
  readonly passages: ReadonlySet<PassageId>;
}

export interface Sentence extends Span {
  readonly source: SourceId;
  readonly paragraph: number;
}

interface CutTexts {
  readonly sentences: readonly Sentence[];
  /** The places in `sentences` of those of one text: from, up to. */
  readonly rangeOf: ReadonlyMap<SourceId, readonly [from: number, to: number]>;
  readonly placesOf: Map<RelationId, StatedPlaces>;
}

function cutTexts({ sources, textOf }: Dataset): CutTexts {
  const sentences: Sentence[] = [];
  const rangeOf = new Map<SourceId, readonly [number, number]>();
  let paragraph = 0;
  for (const { id, language } of sources) {
    const from = sentences.length;
    for (const { start, end, sentences: spans } of toParagraphs(textOf.get(id) ?? '', language)) {
      for (const span of spans.length > 0 ? spans : [{ start, end }])
        sentences.push({ source: id, start: span.start, end: span.end, paragraph });
      paragraph += 1;
    }
    rangeOf.set(id, [from, sentences.length]);
  }
  return { sentences, rangeOf, placesOf: new Map() };
}

const cut = new WeakMap<Dataset, CutTexts>();

function textsOf(dataset: Dataset): CutTexts {
  const known = cut.get(dataset) ?? cutTexts(dataset);
  cut.set(dataset, known);
  return known;
}

/** The first sentence of the range that ends after `offset`. */
function firstEndingAfter(
  sentences: readonly Sentence[],
  from: number,
  to: number,
  offset: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findPlaces(dataset: Dataset, texts: CutTexts, relation: Relation): StatedPlaces {
  const sentences = new Set<number>();
  const paragraphs = new Set<number>();
  const passages = new Set<PassageId>();
  for (const { passage: id, role } of relation.evidence) {
    const passage = dataset.passageOf.get(id);
    if (role === 'resolves' || !passage || dataset.checkOf.get(id)?.status !== 'exact') continue;
    passages.add(id);
    const [from, to] = texts.rangeOf.get(passage.source) ?? [0, 0];
    const first = firstEndingAfter(texts.sentences, from, to, passage.start);
    let at = first;
    for (; at < to && (texts.sentences[at]?.start ?? 0) < passage.end; at += 1)
      paragraphs.add(texts.sentences[at]?.paragraph ?? 0);
    if (at === first + 1) sentences.add(first);
  }
  return { sentences, paragraphs, passages };
}

export function statedPlacesOf(dataset: Dataset, relation: Relation): StatedPlaces {
  const texts = textsOf(dataset);
  const known = texts.placesOf.get(relation.id) ?? findPlaces(dataset, texts, relation);
  texts.placesOf.set(relation.id, known);
  return known;
}

/** The sentence with this number. */
export const sentenceAt = (dataset: Dataset, number: number): Sentence | undefined =>
  textsOf(dataset).sentences[number];
