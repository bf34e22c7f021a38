/**
 * Is every piece of evidence a note on its words, as the Web Annotation Data Model has it?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAnnotation } from '../../src/codecs/web-annotation.ts';
import type { Records } from '../../src/model/dataset.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { testConformance } from './conformance.ts';

testConformance(webAnnotation);

interface Body {
  readonly type: string;
  readonly purpose: string;
  readonly value?: string;
  readonly source?: string;
}

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Body[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

interface Collection {
  readonly '@context': string;
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
}

const writeText = (records: Records): string => String(webAnnotation.write({ records }));
const collect = (records: Records): Collection => JSON.parse(writeText(records)) as Collection;

const small = smallDataset();
const find = (id: string, records: Records = small): Annotation => {
  const found = collect(records).first.items.find((item) => item.id.endsWith(`:annotation:${id}`));
  if (found === undefined) throw new Error(`no annotation ${id}`);
  return found;
};

test('one annotation a piece of evidence, in one page of one collection', () => {
  const collection = collect(small);
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Three neighbours',
    total: 10,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  expect(collection.first.items).toHaveLength(10);
  expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(10);
});

test('the bodies say the claim with all that holds it back, and lead to its node', () => {
  const { body, motivation } = find('s04-closes:1');
  expect(motivation).toBe('describing');
  expect(body[0]?.value?.split('\n')).toEqual([
    'Prospective: Corva harms the river',
    'Said by: Minister Odo, as told by newspapers, as told by someone unnamed',
    'What is said in: Reported: Minister Odo warns Arvel',
    'In the words of the text: “would “close””',
    'When: in 2015 (2015)',
    'These words state it.',
  ]);
  expect(body.slice(1).map(({ purpose, value, source }) => [purpose, value ?? source])).toEqual([
    ['tagging', 'The river'],
    ['linking', 'urn:relata:Three%20neighbours:relation:s04-closes'],
    ['classifying', 'urn:relata:Three%20neighbours:relation-type:harms'],
  ]);
});

test('words that only name an end are a note of another kind', () => {
  expect(find('s02-opposes:2').motivation).toBe('identifying');
  expect(find('s02-opposes:2').body[0]?.value).toMatch(/do not state it/);
});

test('the target is the quote with its surroundings, and its place', () => {
  expect(find('s03-harms:1').target).toEqual({
    type: 'SpecificResource',
    source: 'urn:relata:Three%20neighbours:source:small',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: 'Some believe the treaty does not harm Corva.',
        prefix: 'd criticised Arvel.\n\nThe river\n\n',
        suffix: '  Newspapers reported that Minis',
      },
      { type: 'TextPositionSelector', start: 139, end: 183 },
    ],
  });
});

test('places count characters, not UTF-16 units', () => {
  fc.assert(
    fc.property(arbitraryDataset, (records) => {
      const { items } = collect(records).first;
      for (const { target } of items) {
        const [quote, place] = target.selector;
        const texts = [...records.textOf.values()].map((text) => Array.from(text));
        const words = texts.map((text) => text.slice(place?.start, place?.end).join(''));
        expect(words).toContain(quote?.exact);
      }
    }),
    { numRuns: 100 },
  );
});

test('without the text, or where the words do not stand there, no place is claimed', () => {
  const typesOf = (records: Records) =>
    find('s03-harms:1', records).target.selector.map(({ type }) => type);
  expect(typesOf({ ...small, textOf: new Map() })).toEqual(['TextQuoteSelector']);
  const moved = small.passages.map((passage) => ({ ...passage, start: passage.start + 1 }));
  expect(typesOf({ ...small, passages: moved })).toEqual(['TextQuoteSelector']);
});

test('markup in a reading is text in the note, and cannot end a script element', () => {
  const [first, ...rest] = small.entities;
  if (first === undefined) throw new Error('no entity');
  const label = '<b>Arvel</b></script>';
  const records = { ...small, entities: [{ ...first, label }, ...rest] };
  expect(writeText(records)).not.toContain('<');
  expect(find('s01-signs:1', records).body[0]).toMatchObject({
    format: 'text/plain',
    value: expect.stringContaining(label) as string,
  });
});
