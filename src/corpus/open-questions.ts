/**
 * Which assertions of independent readings need a decision before the readings can be made one?
 *
 * Those that are not in all of them, and those that all have but do not read alike. Themes do not count:
 * they say where an assertion belongs, not what it asserts. In the order of the text.
 */
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Assertion, Pairwise, SeveralAgreement } from './agreement-of-several.ts';
import { makeSentenceFinder, type FindSentence } from './agreement.ts';
import { differencesOf, FACETS, type Facet } from './compare-facets.ts';
import { homeOf, placeOf } from './stating-spans.ts';

export interface ReadRelation {
  /** Number of the reading, from 0. */
  readonly reading: number;
  readonly relation: Relation;
  readonly dataset: Dataset;
}

export interface OpenQuestion {
  /** Number within its text, from 1; 0 for a title or heading. */
  readonly sentence: number;
  readonly readings: readonly ReadRelation[];
  /** In which those that have it differ, themes left aside. */
  readonly facets: readonly Facet[];
}

/** The relations in which the readings have an assertion, in the order of the readings. */
export const relationsOf = (
  assertion: Assertion,
  readings: readonly Dataset[],
): readonly ReadRelation[] =>
  assertion.flatMap((relation, reading) => {
    const dataset = readings[reading];
    return relation === null || dataset === undefined ? [] : [{ reading, relation, dataset }];
  });

/** The sentence of the reading that states it earliest; 0 in a title. */
export function sentenceOfEarliest(items: readonly ReadRelation[], find: FindSentence): number {
  const [first] = items
    .map(({ relation, dataset }) => ({
      home: homeOf(dataset, relation),
      place: placeOf(dataset, relation),
    }))
    .toSorted(byNumber(({ place }) => place));
  return first === undefined || first.home === null ? 0 : find(first.home);
}

/** The facets on which any two of the readings that match directly differ. */
export function facetsApart(assertion: Assertion, pairwise: readonly Pairwise[]): readonly Facet[] {
  const apart = pairwise.flatMap(({ first, second, agreement }) =>
    agreement.relations.shared
      .filter(({ a, b }) => a === assertion[first] && b === assertion[second])
      .flatMap((pair) => differencesOf(pair, agreement.entities)),
  );
  return FACETS.filter((facet) => apart.includes(facet));
}

export function openQuestions(
  readings: readonly Dataset[],
  { assertions, pairwise }: SeveralAgreement,
): readonly OpenQuestion[] {
  const [first] = readings;
  if (first === undefined) return [];
  const find = makeSentenceFinder(first);
  return assertions.flatMap((assertion) => {
    const found = relationsOf(assertion, readings);
    const facets = facetsApart(assertion, pairwise).filter((facet) => facet !== 'themes');
    if (found.length === readings.length && facets.length === 0) return [];
    return [{ sentence: sentenceOfEarliest(found, find), readings: found, facets }];
  });
}
