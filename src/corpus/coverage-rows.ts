/**
 * What was read where, sentence by sentence and entity by entity?
 *
 * The rows of a coverage report in the order of the texts: every sentence with its place in words and what
 * rests on it; every entity with the places that name it. Sentences are numbered from 1 through all texts;
 * a mention in a title or heading has a place but no number.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { SourceId } from '../model/ids.ts';
import { makePlaceFinder, type Place } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import { coverageOf, type Coverage, type SentenceCoverage } from './coverage.ts';

export interface SentenceRow extends SentenceCoverage {
  readonly number: number;
  /** "section 1, paragraph 2, sentence 1"; with the title of the text where there are several. */
  readonly place: string;
  readonly words: string;
}

export interface MentionRow extends Span {
  readonly sentence: number | null;
  readonly place: string;
}

export interface EntityRow {
  readonly entity: Entity;
  readonly mentions: readonly MentionRow[];
}

export interface CoverageRows {
  readonly sentences: readonly SentenceRow[];
  /** In the order of the corpus. */
  readonly entities: readonly EntityRow[];
}

type SayWhere = (source: SourceId, span: Span) => string;

function makeSayWhere(dataset: Dataset, sayPlace: (place: Place) => string): SayWhere {
  const sectionsOf = groupBy(dataset.sections, ({ source }) => source);
  const finders = new Map(
    dataset.sources.map(({ id, language }) => [
      id,
      makePlaceFinder(dataset.textOf.get(id) ?? '', sectionsOf.get(id) ?? [], language),
    ]),
  );
  return (source, span) => {
    const place = finders.get(source)?.(span);
    const words = place === undefined ? '' : sayPlace(place);
    const title = dataset.sources.length > 1 ? dataset.sourceOf.get(source)?.title : undefined;
    return title === undefined ? words : `${title}, ${words}`;
  };
}

function toEntityRows(
  dataset: Dataset,
  { mentionsOf }: Coverage,
  sentences: readonly SentenceRow[],
  sayWhere: SayWhere,
): readonly EntityRow[] {
  const sentencesOf = groupBy(sentences, ({ source }) => source);
  const numberAt = (source: SourceId, at: number): number | null =>
    sentencesOf.get(source)?.find(({ start, end }) => start <= at && at < end)?.number ?? null;
  return dataset.entities.map((entity) => ({
    entity,
    mentions: (mentionsOf.get(entity.id) ?? []).map(({ source, start, end }) => ({
      start,
      end,
      sentence: numberAt(source, start),
      place: sayWhere(source, { start, end }),
    })),
  }));
}

/** `sayPlace` says a place in words. */
export function toCoverageRows(dataset: Dataset, sayPlace: (place: Place) => string): CoverageRows {
  const coverage = coverageOf(dataset);
  const sayWhere = makeSayWhere(dataset, sayPlace);
  const sentences = coverage.sentences.map((sentence, index): SentenceRow => ({
    ...sentence,
    number: index + 1,
    place: sayWhere(sentence.source, sentence),
    words: (dataset.textOf.get(sentence.source) ?? '').slice(sentence.start, sentence.end),
  }));
  return { sentences, entities: toEntityRows(dataset, coverage, sentences, sayWhere) };
}
