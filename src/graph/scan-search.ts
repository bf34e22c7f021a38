/**
 * Where do the words that I type occur in a graph too large for an index?
 *
 * To index half a million sentences would take many seconds and hundreds of megabytes; to read all texts through takes
 * milliseconds (scan-texts.ts). All words must occur. What is named just so comes first, then by how much is said about
 * it. Where that does not fill the list, what is named by words a slip away follows, fewest slips first; in types,
 * phrases and passages no slip is forgiven.
 */
import { foldTerm } from '../kit/fold.ts';
import { onceAsked } from '../kit/once-asked.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { countBits, dropBits, numbersIn, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';
import { textsWith } from './folded-texts.ts';
import { wordsInTurns, type FoldedWords } from './folded-words.ts';
import {
  countSlipsInRelations,
  forgive,
  inAll,
  readTexts,
  relationsWithAll,
  slipsInNames,
  standingOf,
  toTerms,
  type Standing,
  type Term,
  type Texts,
} from './scan-texts.ts';
import { KINDS, NOTHING_FOUND, toHit, type Hit, type Search } from './search.ts';
import { termsOfText } from './search-terms.ts';
import { slipsFrom } from './word-slips.ts';

/** The first few by their score, highest first; equals in the order of the corpus. */
function bestOf(numbers: Int32Array, scoreOf: (number: number) => number, most: number) {
  const best: { readonly number: number; readonly score: number }[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    const last = best.at(-1);
    if (best.length >= most && (last === undefined || score <= last.score)) continue;
    const place = best.findIndex((one) => one.score < score);
    best.splice(place === -1 ? best.length : place, 0, { number, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ number }) => number);
}

/** The folded words of what is shown. */
const wordsOf = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(
    hits.flatMap(({ words, also }) =>
      termsOfText(`${words} ${also}`).map((word) => foldTerm(word)),
    ),
  );

/** Those that were meant, for marking; only where slips found something, also those that are near. */
function wordsMeant(
  asTyped: readonly Hit[],
  near: readonly Hit[],
  terms: readonly Term[],
): readonly string[] {
  const nearWords = wordsOf(near);
  const counters = terms
    .filter(({ slips }) => slips > 0)
    .map(({ folded, slips }) => ({ slips, slipsTo: slipsFrom(folded, slips) }));
  const isNear = (word: string): boolean =>
    nearWords.has(word) && counters.some(({ slips, slipsTo }) => slipsTo(word) <= slips);
  return [...new Set([...wordsOf(asTyped), ...nearWords])].filter(
    (word) => terms.some(({ folded }) => word.startsWith(folded)) || isNear(word),
  );
}

/** More than there can be relations of one entity. */
const MUCH = 1e9;

/** What is found at least by slips, and by how many. */
interface Near {
  readonly found: Bits;
  readonly slipsOf: (number: number) => number;
}

interface Listed {
  readonly asTyped: readonly number[];
  /** Those that follow where the list is not filled. */
  readonly near: readonly number[];
  readonly total: number;
}

/** The best ones; slips are only looked for where there is room. */
function listOf(
  typed: Bits,
  scoreOf: (number: number) => number,
  most: number,
  nearOnes: () => Near | null,
): Listed {
  const asTyped = bestOf(numbersIn(typed), scoreOf, most);
  const count = countBits(typed);
  const near = count < most ? nearOnes() : null;
  if (near === null) return { asTyped, near: [], total: count };
  const { found, slipsOf } = near;
  dropBits(found, typed);
  return {
    asTyped,
    near: bestOf(numbersIn(found), (at) => scoreOf(at) - 10 * MUCH * slipsOf(at), most - count),
    total: count + countBits(found),
  };
}

/** Until the words of the names are there, only what stands as typed is found. */
function scanOver(
  dataset: Dataset,
  sentence: (relation: Relation) => string,
  texts: Texts,
  words: FoldedWords | null,
): Search {
  const { degrees } = indexOfDataset(dataset);
  const { entities, relations, passages } = dataset;
  return (query, perGroup) => {
    const terms = toTerms(query);
    if (terms.length === 0) return NOTHING_FOUND;
    const name = foldTerm(query.trim());
    const standing = (number: number): number => {
      const label = foldTerm(entities[number]?.label ?? '');
      const nearness = label === name ? 2 : label.startsWith(name) ? 1 : 0;
      return nearness * MUCH + (degrees[number] ?? 0);
    };
    const inOrder = (): number => 0;
    const typed = terms.map((term) => standingOf(texts, term));
    const isForgiven = terms.some(({ slips }) => slips > 0);
    const near = onceAsked(() =>
      words !== null && isForgiven ? typed.map((one) => forgive(words, one)) : null,
    );
    const named = (standings: readonly Standing[]): Bits =>
      inAll(
        standings.map(({ names }) => names),
        entities.length,
      );
    const said = (standings: readonly Standing[]): Bits =>
      relationsWithAll(dataset, texts, standings);
    const quoted = inAll(
      terms.map(({ folded, anywhere }) => textsWith(texts.passages, folded, anywhere)),
      passages.length,
    );
    const lists = {
      entity: listOf(named(typed), standing, perGroup, () => {
        const forgiven = near();
        return forgiven && { found: named(forgiven), slipsOf: (at) => slipsInNames(forgiven, at) };
      }),
      relation: listOf(said(typed), inOrder, perGroup, () => {
        const forgiven = near();
        return (
          forgiven && {
            found: said(forgiven),
            slipsOf: countSlipsInRelations(dataset, texts, forgiven),
          }
        );
      }),
      passage: listOf(quoted, inOrder, perGroup, () => null),
    };
    const hitOf = {
      entity: (at: number) => toHit.entity(entities[at]),
      relation: (at: number) => toHit.relation(relations[at], sentence),
      passage: (at: number) => toHit.passage(passages[at]),
    };
    const listed = KINDS.map((kind) => {
      const toHits = (numbers: readonly number[]): readonly Hit[] =>
        numbers.flatMap((number) => hitOf[kind](number) ?? []);
      const { asTyped, near, total } = lists[kind];
      return { kind, asTyped: toHits(asTyped), near: toHits(near), total };
    });
    const groups = listed
      .filter(({ total }) => total > 0)
      .map(({ kind, asTyped, near, total }) => ({ kind, hits: [...asTyped, ...near], total }));
    const meant = wordsMeant(
      listed.flatMap(({ asTyped }) => asTyped),
      listed.flatMap(({ near }) => near),
      terms,
    );
    return { groups, terms: meant };
  };
}

export interface Scan {
  /** Finds what stands as typed: there soonest. */
  readonly search: Search;
  /** Reads the words of the names, with pauses, for a search that forgives slips in them. */
  readonly forgiveInTurns: () => Generator<void, Search>;
}

/** Reads all texts once, with pauses; `sentence` says a relation as the rest of the page does. */
export function* scanInTurns(
  dataset: Dataset,
  sentence: (relation: Relation) => string,
): Generator<void, Scan> {
  const texts = yield* readTexts(dataset);
  return {
    search: scanOver(dataset, sentence, texts, null),
    forgiveInTurns: function* forgiveInTurns() {
      return scanOver(dataset, sentence, texts, yield* wordsInTurns(texts.names));
    },
  };
}
