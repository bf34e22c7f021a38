/**
 * Which entities and relations of a very large graph say a word, as it was typed or with slips?
 *
 * All names, types, phrases and passages are folded once (folded-texts.ts), each once however many relations it stands
 * in. A term stands where a word begins so, in scripts without spaces anywhere; in names also where a word is as few
 * slips away as the index would forgive (word-slips.ts). A relation says what its ends are called, too.
 */
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { addBit, countBits, hasBit, keepBits, makeBits, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';
import { facetColumnOf } from './facet-columns.ts';
import { foldInTurns, textsWith, type FoldedTexts } from './folded-texts.ts';
import { slipsByText, type FoldedWords } from './folded-words.ts';
import { STEPS_A_TURN } from './in-turns.ts';
import { hasNoSpaces, termsOfQuery } from './search-terms.ts';
import { slipsForgiven } from './word-slips.ts';

export interface Texts {
  /** Entity by entity: all its names. */
  readonly names: FoldedTexts;
  readonly types: FoldedTexts;
  readonly phrases: FoldedTexts;
  /** Relation by relation, its place in `phrases`. */
  readonly phraseOf: Int32Array;
  readonly passages: FoldedTexts;
}

export function* readTexts(dataset: Dataset): Generator<void, Texts> {
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

export interface Term {
  readonly folded: string;
  readonly anywhere: boolean;
  /** How many are forgiven. */
  readonly slips: number;
}

export const toTerms = (query: string): readonly Term[] =>
  termsOfQuery(query).map((term) => {
    const folded = foldTerm(term);
    return { folded, anywhere: hasNoSpaces(term), slips: slipsForgiven(folded) };
  });

/** In which names, types and phrases a term stands. */
export interface Standing {
  readonly term: Term;
  readonly names: Bits;
  readonly types: Bits;
  readonly phrases: Bits;
}

export function standingOf(texts: Texts, term: Term): Standing {
  const { folded, anywhere } = term;
  return {
    term,
    names: textsWith(texts.names, folded, anywhere),
    types: textsWith(texts.types, folded, anywhere),
    phrases: textsWith(texts.phrases, folded, anywhere),
  };
}

/** What is in all of them. */
export function inAll(sets: readonly Bits[], count: number): Bits {
  const found = makeBits(count, true);
  for (const bits of sets) keepBits(found, bits);
  return found;
}

/** The relations that say all terms, each in a name, in the type or in the words of the text. */
export function relationsWithAll(
  dataset: Dataset,
  texts: Texts,
  standings: readonly Standing[],
): Bits {
  const { sources, targets, edgeCount } = indexOfDataset(dataset).graph;
  const { answers } = facetColumnOf('type', dataset);
  const { phraseOf } = texts;
  let found = makeBits(edgeCount, true);
  for (const { names, types, phrases } of standings) {
    const passing = makeBits(edgeCount);
    // What stands nowhere, as most that is mistyped, need not be looked for half a million times.
    if ([names, types, phrases].every((bits) => countBits(bits) === 0)) return passing;
    for (let at = 0; at < edgeCount; at += 1) {
      if (!hasBit(found, at)) continue;
      const source = sources[at] ?? -1;
      const target = targets[at] ?? -1;
      if (
        (source >= 0 && hasBit(names, source)) ||
        (target >= 0 && hasBit(names, target)) ||
        hasBit(types, answers[at] ?? 0) ||
        hasBit(phrases, phraseOf[at] ?? 0)
      )
        addBit(passing, at);
    }
    found = passing;
  }
  return found;
}

/** The same with slips: in more names. */
export interface NearStanding extends Standing {
  /** How few it takes in the names of an entity; 0 where the term stands there as typed, none where it does not. */
  readonly slipsIn: (entity: number) => number | undefined;
}

/** `words` are those of the names. */
export function forgive(words: FoldedWords, typed: Standing): NearStanding {
  const { folded, slips: most } = typed.term;
  const slips = most === 0 ? new Map<number, number>() : slipsByText(words, folded, most);
  const names = typed.names.slice();
  for (const entity of slips.keys()) addBit(names, entity);
  const slipsIn = (entity: number): number | undefined =>
    hasBit(typed.names, entity) ? 0 : slips.get(entity);
  return { ...typed, names, slipsIn };
}

/** With how many slips an entity that is found is named so, all terms together. */
export const slipsInNames = (near: readonly NearStanding[], entity: number): number =>
  near.reduce((sum, { slipsIn }) => sum + (slipsIn(entity) ?? 0), 0);

/** With how many slips a relation that is found says all terms, each where it stands with the fewest. */
export function countSlipsInRelations(
  dataset: Dataset,
  { phraseOf }: Texts,
  near: readonly NearStanding[],
): (relation: number) => number {
  const { sources, targets } = indexOfDataset(dataset).graph;
  const { answers } = facetColumnOf('type', dataset);
  return (relation) => {
    let sum = 0;
    for (const { types, phrases, slipsIn } of near) {
      if (hasBit(types, answers[relation] ?? 0) || hasBit(phrases, phraseOf[relation] ?? 0))
        continue;
      const ofSource = slipsIn(sources[relation] ?? -1);
      const ofTarget = slipsIn(targets[relation] ?? -1);
      sum += Math.min(ofSource ?? ofTarget ?? 0, ofTarget ?? ofSource ?? 0);
    }
    return sum;
  };
}
