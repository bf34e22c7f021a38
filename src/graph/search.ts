/**
 * Where do the words that I type occur: in names, in claims, in the text?
 *
 * One index over entities (label and other names), relations (as a sentence and in the text's words)
 * and passages. Words are folded and cut by search-terms.ts, beginnings of words count, and a
 * slip in one letter of five is forgiven. All words must occur. Made once for a corpus; a search
 * takes well under a millisecond on a few thousand records. What is far larger is read through instead
 * (scan-search.ts).
 */
import MiniSearch from 'minisearch';
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, PassageId, RelationId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import type { Relation } from '../model/relation.ts';
import { termsOfQuery, termsOfText } from './search-terms.ts';
import { slipsForgiven } from './word-slips.ts';

export type Hit =
  | {
      readonly kind: 'entity';
      readonly id: EntityId;
      readonly words: string;
      readonly also: string;
    }
  | {
      readonly kind: 'relation';
      readonly id: RelationId;
      readonly words: string;
      readonly also: string;
    }
  | {
      readonly kind: 'passage';
      readonly id: PassageId;
      readonly words: string;
      readonly also: string;
    };

export interface HitGroup {
  readonly kind: Hit['kind'];
  /** The best ones, at most as many as asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

export interface SearchResults {
  /** Groups with at least one hit: entities, relations, passages. */
  readonly groups: readonly HitGroup[];
  /** The words of the index that matched, folded; for marking. */
  readonly terms: readonly string[];
}

export type Search = (query: string, perGroup: number) => SearchResults;

export const KINDS: readonly Hit['kind'][] = ['entity', 'relation', 'passage'];
export const NOTHING_FOUND: SearchResults = { groups: [], terms: [] };

/** null for what is not there. */
export const toHit = {
  entity: (entity: Entity | undefined): Hit | null =>
    entity === undefined
      ? null
      : {
          kind: 'entity',
          id: entity.id,
          words: entity.label,
          also: entity.aliases.filter((alias) => alias !== entity.label).join(', '),
        },
  relation: (
    relation: Relation | undefined,
    sentence: (relation: Relation) => string,
  ): Hit | null =>
    relation === undefined
      ? null
      : { kind: 'relation', id: relation.id, words: sentence(relation), also: relation.phrase },
  passage: (passage: Passage | undefined): Hit | null =>
    passage === undefined
      ? null
      : { kind: 'passage', id: passage.id, words: passage.exact, also: '' },
};

const toHits = (dataset: Dataset, sentence: (relation: Relation) => string): readonly Hit[] =>
  [
    ...dataset.entities.map((entity) => toHit.entity(entity)),
    ...dataset.relations.map((relation) => toHit.relation(relation, sentence)),
    ...dataset.passages.map((passage) => toHit.passage(passage)),
  ].filter((hit) => hit !== null);

/** Of two entities of like name the one that more is said about is the likelier one. */
function toWeights(dataset: Dataset): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { source, target } of dataset.relations) {
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].map(([id, count]) => [id, 1 + Math.log2(1 + count)]));
}

const weightOf = (hit: Hit | undefined, weights: ReadonlyMap<EntityId, number>): number =>
  hit?.kind === 'entity' ? (weights.get(hit.id) ?? 1) : 1;

/** `sentence` says a relation as the rest of the page does. */
export function makeSearch(dataset: Dataset, sentence: (relation: Relation) => string): Search {
  const hits = toHits(dataset, sentence);
  const index = new MiniSearch<{
    readonly at: number;
    readonly words: string;
    readonly also: string;
  }>({
    idField: 'at',
    fields: ['words', 'also'],
    tokenize: (text) => [...termsOfText(text)],
    processTerm: (term) => foldTerm(term),
    searchOptions: {
      tokenize: (query) => [...termsOfQuery(query)],
      boost: { words: 2 },
      prefix: true,
      fuzzy: slipsForgiven,
      combineWith: 'AND',
    },
  });
  const weights = toWeights(dataset);
  // Our own numbers as keys: an id from a file never becomes an object key.
  index.addAll(hits.map(({ words, also }, at) => ({ at, words, also })));
  return (query, perGroup) => {
    if (query.trim() === '') return NOTHING_FOUND;
    const found = index.search(query, {
      boostDocument: (at) => weightOf(hits[Number(at)], weights),
    });
    const all = found.flatMap(({ id }) => hits[Number(id)] ?? []);
    const groups = KINDS.map((kind) => {
      const ofKind = all.filter((hit) => hit.kind === kind);
      return { kind, hits: ofKind.slice(0, perGroup), total: ofKind.length };
    });
    return {
      groups: groups.filter((group) => group.total > 0),
      terms: [...new Set(found.flatMap((result) => result.terms))],
    };
  };
}
