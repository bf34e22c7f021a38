/**
 * Which relations do readings not share, and in what do the shared ones differ, in the order of the text?
 *
 * What somebody works from who reconciles readings: each relation with its words, under its sentence. A list
 * is asked for as `only-bc` (in B and C and in no other) or `differences`.
 */
import { toLetter } from '../corpus/agreement-figures.ts';
import type { Assertion, SeveralAgreement } from '../corpus/agreement-of-several.ts';
import { makeSentenceFinder } from '../corpus/agreement.ts';
import {
  facetsApart,
  relationsOf,
  sentenceOfEarliest,
  type ReadRelation,
} from '../corpus/open-questions.ts';
import type { Dataset } from '../model/dataset.ts';
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

/** What another reading says of the same ends by the same words, in a type of another family. */
function sayRivals({ reading, relation }: ReadRelation, several: Several): readonly string[] {
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

const sayItem = (item: ReadRelation, several: Several): readonly string[] =>
  indent(
    [...sayRelation(item.relation, item.dataset), ...sayRivals(item, several)],
    toLetter(item.reading),
  );

function sayDifferences(assertion: Assertion, several: Several): readonly string[] {
  const facets = facetsApart(assertion, several.pairwise);
  const items = relationsOf(assertion, several.readings);
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
  const items = relationsOf(assertion, several.readings);
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
    const sentence = sentenceOfEarliest(relationsOf(assertion, readings), find);
    const isNew = sentence !== current;
    current = sentence;
    const heading = sentence === 0 ? 'titles, headings' : `sentence ${sentence}`;
    return [...(isNew ? [heading] : []), ...lines];
  });
}
