/**
 * How far do two readings of one text agree, and where do they differ?
 *
 * Aligns entities, then relations, and counts: what both have, what only one has, on which facets of the
 * shared relations they agree, and all of it sentence by sentence. The share is that of positive agreement,
 * 2·both / (A + B): nobody can count the assertions that neither reader saw, so that kappa is not defined for
 * it (G. Hripcsak and A. S. Rothschild, JAMIA 12, 2005, 296–298). Turn the readings round, and the figures turn.
 */
import type { Dataset } from '../model/dataset.ts';
import type { SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { toSentences } from '../model/sentences.ts';
import type { Span } from '../model/span.ts';
import { alignEntities, type EntityAlignment } from './align-entities.ts';
import { alignRelations, type RelationAlignment } from './align-relations.ts';
import { compareFacets, type Facet } from './compare-facets.ts';
import { coverageOf } from './coverage.ts';
import type { Concordance } from './kappa.ts';
import { homeOf, placeOf, type PlacedSpan } from './stating-spans.ts';

/** Counts of relations by the sentence in which they are first stated. */
export interface SentenceRow {
  readonly source: SourceId;
  /** From 1; 0 for what stands in no sentence, such as a title. */
  readonly number: number;
  readonly span: Span | null;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

export interface Agreement {
  readonly entities: EntityAlignment;
  readonly relations: RelationAlignment;
  /** 0 to 1; null where neither reading has any relation. */
  readonly share: number | null;
  readonly facets: Readonly<Record<Facet, Concordance>>;
  readonly sentences: readonly SentenceRow[];
  /** Sentences that back a relation in both readings, in one, in none. */
  readonly covered: Readonly<Record<'both' | 'onlyA' | 'onlyB' | 'neither', number>>;
}

/** Same texts to the letter, in the same order? Nothing else may be compared. */
export const haveSameTexts = (a: Dataset, b: Dataset): boolean =>
  JSON.stringify(a.sources.map(({ id, sha256 }) => [id, sha256])) ===
  JSON.stringify(b.sources.map(({ id, sha256 }) => [id, sha256]));

/** Where in the text a relation is said, as the number of a sentence; 0 in a title or heading. */
export type FindSentence = (place: PlacedSpan) => number;

export function makeSentenceFinder({ sources, textOf }: Dataset): FindSentence {
  const sentences = new Map(
    sources.map(({ id, language }) => [id, toSentences(textOf.get(id) ?? '', language)]),
  );
  return ({ source, start }) =>
    (sentences.get(source) ?? []).findIndex((span) => span.start <= start && start < span.end) + 1;
}

function countSentences(a: Dataset, b: Dataset, relations: RelationAlignment) {
  const find = makeSentenceFinder(a);
  const keyOf = (home: PlacedSpan | null): string =>
    home === null ? '' : JSON.stringify([home.source, find(home)]);
  const count = (homes: readonly (PlacedSpan | null)[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const key of homes.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const homes = (dataset: Dataset, list: readonly Relation[]) =>
    list.map((relation) => homeOf(dataset, relation));
  // A shared relation stands at the earlier of its two homes.
  const both = count(
    relations.shared.map((pair) =>
      placeOf(a, pair.a) <= placeOf(b, pair.b) ? homeOf(a, pair.a) : homeOf(b, pair.b),
    ),
  );
  const onlyA = count(homes(a, relations.onlyA));
  const onlyB = count(homes(b, relations.onlyB));
  return a.sources.flatMap(({ id, language }): readonly SentenceRow[] =>
    [null, ...toSentences(a.textOf.get(id) ?? '', language)].map((span, number) => {
      const key = JSON.stringify([id, number]);
      const of = (counts: ReadonlyMap<string, number>): number => counts.get(key) ?? 0;
      return { source: id, number, span, both: of(both), onlyA: of(onlyA), onlyB: of(onlyB) };
    }),
  );
}

function compareCoverage(a: Dataset, b: Dataset): Agreement['covered'] {
  const inB = coverageOf(b).sentences;
  const counts = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  for (const [index, { state }] of coverageOf(a).sentences.entries()) {
    const [isInA, isInB] = [state === 'covered', inB[index]?.state === 'covered'];
    counts[isInA ? (isInB ? 'both' : 'onlyA') : isInB ? 'onlyB' : 'neither'] += 1;
  }
  return counts;
}

/** The readings must be of the same texts. */
export function agreementOf(a: Dataset, b: Dataset): Agreement {
  const entities = alignEntities(a, b);
  const relations = alignRelations(a, b, entities);
  const total = a.relations.length + b.relations.length;
  return {
    entities,
    relations,
    share: total === 0 ? null : (2 * relations.shared.length) / total,
    facets: compareFacets(relations.shared, entities),
    sentences: countSentences(a, b, relations),
    covered: compareCoverage(a, b),
  };
}
