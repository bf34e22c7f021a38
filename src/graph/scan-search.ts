/**
 * Where do the words that I type occur in a graph too large for an index?
 *
 * To index half a million sentences would take many seconds and hundreds of megabytes; to read all names, types,
 * phrases and passages takes milliseconds, since each is read once, however many relations it stands in
 * (folded-texts.ts). All words must begin a word there; in scripts without spaces they may stand anywhere. What is named
 * just so comes first, then by how much is said about it. Slips are not forgiven: that is what an index is for.
 */
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { addBit, countBits, hasBit, keepBits, makeBits, numbersIn, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';
import { facetColumnOf } from './facet-columns.ts';
import { foldInTurns, textsWith, type FoldedTexts } from './folded-texts.ts';
import { STEPS_A_TURN } from './in-turns.ts';
import { NOTHING_FOUND, toHit, type Hit, type HitGroup, type Search } from './search.ts';
import { hasNoSpaces, termsOfQuery, termsOfText } from './search-terms.ts';

interface Texts {
  /** Entity by entity: all its names. */
  readonly names: FoldedTexts;
  readonly types: FoldedTexts;
  readonly phrases: FoldedTexts;
  /** Relation by relation, its place in `phrases`. */
  readonly phraseOf: Int32Array;
  readonly passages: FoldedTexts;
}

function* readTexts(dataset: Dataset): Generator<void, Texts> {
  const { entities, relations, passages } = dataset;
  const typeOf: ReadonlyMap<string, RelationType> = dataset.typeOf;
  const placeOf = new Map<string, number>();
  const phraseOf = new Int32Array(relations.length);
  for (let at = 0; at < relations.length; at += 1) {
    if (at % STEPS_A_TURN === 0) yield;
    const phrase = relations[at]?.phrase ?? '';
    const place = placeOf.get(phrase) ?? placeOf.size;
    if (place === placeOf.size) placeOf.set(phrase, place);
    phraseOf[at] = place;
  }
  const types = facetColumnOf('type', dataset).values;
  yield;
  return {
    names: yield* foldInTurns(entities.map(({ label, aliases }) => [label, ...aliases].join(', '))),
    types: yield* foldInTurns(types.map((type) => typeOf.get(type)?.label ?? type)),
    phrases: yield* foldInTurns([...placeOf.keys()]),
    phraseOf,
    passages: yield* foldInTurns(passages.map(({ exact }) => exact)),
  };
}

interface Term {
  readonly folded: string;
  readonly anywhere: boolean;
}

const toTerms = (query: string): readonly Term[] =>
  termsOfQuery(query).map((term) => ({ folded: foldTerm(term), anywhere: hasNoSpaces(term) }));

/** The texts in which all of them stand. */
function textsWithAll(texts: FoldedTexts, terms: readonly Term[]): Bits {
  const found = makeBits(texts.count, true);
  for (const { folded, anywhere } of terms) keepBits(found, textsWith(texts, folded, anywhere));
  return found;
}

/** The relations that say all of them, each in a name, in the type or in the words of the text. */
function relationsWithAll(dataset: Dataset, texts: Texts, terms: readonly Term[]): Bits {
  const { sources, targets, edgeCount } = indexOfDataset(dataset).graph;
  const { answers: types } = facetColumnOf('type', dataset);
  const { phraseOf } = texts;
  let found = makeBits(edgeCount, true);
  for (const { folded, anywhere } of terms) {
    const named = textsWith(texts.names, folded, anywhere);
    const typed = textsWith(texts.types, folded, anywhere);
    const said = textsWith(texts.phrases, folded, anywhere);
    const passing = makeBits(edgeCount);
    for (let at = 0; at < edgeCount; at += 1) {
      if (!hasBit(found, at)) continue;
      const [source = -1, target = -1] = [sources[at], targets[at]];
      if (
        (source >= 0 && hasBit(named, source)) ||
        (target >= 0 && hasBit(named, target)) ||
        hasBit(typed, types[at] ?? 0) ||
        hasBit(said, phraseOf[at] ?? 0)
      )
        addBit(passing, at);
    }
    found = passing;
  }
  return found;
}

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

/** The words of what is shown that were meant, for marking. */
function wordsMeant(hits: readonly Hit[], terms: readonly Term[]): readonly string[] {
  const words = hits.flatMap(({ words: own, also }) => termsOfText(`${own} ${also}`));
  return [...new Set(words.map((word) => foldTerm(word)))].filter((word) =>
    terms.some(({ folded }) => word.startsWith(folded)),
  );
}

function scanOver(
  dataset: Dataset,
  texts: Texts,
  sentence: (relation: Relation) => string,
): Search {
  const { degrees } = indexOfDataset(dataset);
  const { entities, relations, passages } = dataset;
  return (query, perGroup) => {
    const terms = toTerms(query);
    if (terms.length === 0) return NOTHING_FOUND;
    const asTyped = foldTerm(query.trim());
    const standing = (number: number): number => {
      const name = foldTerm(entities[number]?.label ?? '');
      const nearness = name === asTyped ? 2 : name.startsWith(asTyped) ? 1 : 0;
      return nearness * 1e9 + (degrees[number] ?? 0);
    };
    const inOrder = (): number => 0;
    const toGroup = (
      kind: HitGroup['kind'],
      found: Bits,
      scoreOf: (number: number) => number,
      hitOf: (number: number) => Hit | null,
    ): HitGroup => ({
      kind,
      hits: bestOf(numbersIn(found), scoreOf, perGroup).flatMap((number) => hitOf(number) ?? []),
      total: countBits(found),
    });
    const groups = [
      toGroup('entity', textsWithAll(texts.names, terms), standing, (at) =>
        toHit.entity(entities[at]),
      ),
      toGroup('relation', relationsWithAll(dataset, texts, terms), inOrder, (at) =>
        toHit.relation(relations[at], sentence),
      ),
      toGroup('passage', textsWithAll(texts.passages, terms), inOrder, (at) =>
        toHit.passage(passages[at]),
      ),
    ].filter(({ total }) => total > 0);
    return {
      groups,
      terms: wordsMeant(
        groups.flatMap(({ hits }) => hits),
        terms,
      ),
    };
  };
}

/** Reads all texts once, with pauses; `sentence` says a relation as the rest of the page does. */
export function* scanInTurns(
  dataset: Dataset,
  sentence: (relation: Relation) => string,
): Generator<void, Search> {
  return scanOver(dataset, yield* readTexts(dataset), sentence);
}
