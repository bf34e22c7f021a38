/**
 * Which relations do readings not share, and in what do the shared ones differ, in the order of the text?
 *
 * What somebody works from who reconciles readings: each relation with its words, under its sentence. A list
 * is asked for as `only-bc` (in B and C and in no other) or `differences`.
 */
import { toLetter } from '../corpus/agreement-figures.ts';
import type { Assertion, Pairwise, SeveralAgreement } from '../corpus/agreement-of-several.ts';
import { makeSentenceFinder, type FindSentence } from '../corpus/agreement.ts';
import { differencesOf, FACETS, type Facet } from '../corpus/compare-facets.ts';
import { homeOf, placeOf } from '../corpus/stating-spans.ts';
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { SAY_FACET, sayClaim, sayRelation } from './say-relation.ts';

export type ListName = 'differences' | { readonly only: readonly number[] };

/** null where no such list can be asked of that many readings. */
export function toListName(words: string, readings: number): ListName | null {
  if (words === 'differences') return words;
  const letters = /^only-([a-z]+)$/.exec(words)?.[1];
  if (letters === undefined) return null;
  const only = [...new Set(letters.split('').map((letter) => letter.charCodeAt(0) - 97))];
  return only.every((reading) => reading < readings)
    ? { only: only.toSorted((a, b) => a - b) }
    : null;
}

interface Item {
  readonly reading: number;
  readonly relation: Relation;
  readonly dataset: Dataset;
}

const toItems = (assertion: Assertion, readings: readonly Dataset[]): readonly Item[] =>
  assertion.flatMap((relation, reading) => {
    const dataset = readings[reading];
    return relation === null || dataset === undefined ? [] : [{ reading, relation, dataset }];
  });

/** The sentence of the reading that states it earliest; 0 in a title. */
function sentenceOf(items: readonly Item[], find: FindSentence): number {
  const [first] = items
    .map(({ relation, dataset }) => ({
      home: homeOf(dataset, relation),
      place: placeOf(dataset, relation),
    }))
    .toSorted(byNumber(({ place }) => place));
  return first === undefined || first.home === null ? 0 : find(first.home);
}

/** What another reading says of the same ends by the same words, in a type of another family. */
function sayRivals({ reading, relation }: Item, several: Several): readonly string[] {
  return several.pairwise.flatMap(({ first, second, agreement }) =>
    agreement.relations.contested.flatMap(({ a, b }) => {
      const rival =
        first === reading && a === relation
          ? { reading: second, relation: b }
          : second === reading && b === relation
            ? { reading: first, relation: a }
            : null;
      const dataset = rival === null ? undefined : several.readings[rival.reading];
      if (rival === null || dataset === undefined) return [];
      return [`  but ${toLetter(rival.reading)}: ${sayClaim(rival.relation, dataset)}`];
    }),
  );
}

interface Several extends SeveralAgreement {
  readonly readings: readonly Dataset[];
}

const indent = (lines: readonly string[], first: string): readonly string[] =>
  lines.map((line, index) => `  ${index === 0 ? first : ' '.repeat(first.length)}  ${line}`);

const sayItem = (item: Item, several: Several): readonly string[] =>
  indent(
    [...sayRelation(item.relation, item.dataset), ...sayRivals(item, several)],
    toLetter(item.reading),
  );

/** The facets on which any two of the readings that match directly differ. */
function facetsApart(assertion: Assertion, pairwise: readonly Pairwise[]): readonly Facet[] {
  const apart = pairwise.flatMap(({ first, second, agreement }) =>
    agreement.relations.shared
      .filter(({ a, b }) => a === assertion[first] && b === assertion[second])
      .flatMap((pair) => differencesOf(pair, agreement.entities)),
  );
  return FACETS.filter((facet) => apart.includes(facet));
}

function sayDifferences(assertion: Assertion, several: Several): readonly string[] {
  const facets = facetsApart(assertion, several.pairwise);
  const items = toItems(assertion, several.readings);
  const [first] = items;
  if (facets.length === 0 || first === undefined) return [];
  return [
    ...sayItem(first, several),
    ...facets.map((facet) => {
      const said = items.map(
        ({ reading, relation, dataset }) =>
          `${toLetter(reading)} ${SAY_FACET[facet](relation, dataset)}`,
      );
      return `       ${facet}: ${said.join(' · ')}`;
    }),
    ...items
      .slice(1)
      .map(
        ({ reading, relation }) =>
          `       ${toLetter(reading)} [${relation.id}]${relation.note === undefined ? '' : ` note: ${relation.note}`}`,
      ),
  ];
}

function sayAssertion(assertion: Assertion, name: ListName, several: Several): readonly string[] {
  if (name === 'differences') return sayDifferences(assertion, several);
  const items = toItems(assertion, several.readings);
  const isAsked = items.map(({ reading }) => reading).join() === name.only.join();
  return isAsked ? items.flatMap((item) => sayItem(item, several)) : [];
}

/** The lines of a list; a sentence without anything in it is left out. */
export function printList(
  name: ListName,
  readings: readonly Dataset[],
  agreement: SeveralAgreement,
): readonly string[] {
  const several: Several = { ...agreement, readings };
  const [reading] = readings;
  if (reading === undefined) return [];
  const find = makeSentenceFinder(reading);
  let current = -1;
  return agreement.assertions.flatMap((assertion) => {
    const lines = sayAssertion(assertion, name, several);
    if (lines.length === 0) return [];
    const sentence = sentenceOf(toItems(assertion, readings), find);
    const isNew = sentence !== current;
    current = sentence;
    const heading = sentence === 0 ? 'titles, headings' : `sentence ${sentence}`;
    return [...(isNew ? [heading] : []), ...lines];
  });
}
