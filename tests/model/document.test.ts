/**
 * Is a document taken apart without losing anything, its flaws included?
 */
import { expect, test } from 'vitest';
import { documentSchema, toDocument, toRawDataset, viewSchema } from '../../src/model/document.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const foundIn = (value: unknown): readonly string[] =>
  toRawDataset(value).found.map(({ field, message }) => `${field}: ${message}`);

test('a dataset becomes a document that the schema takes, with its text inside', () => {
  const document = toDocument(smallDataset(), { address: '#/x' });
  expect(documentSchema.parse(document)).toEqual(document);
  expect(document.sources[0]?.text).toContain('The summer was dry 🌾.');
  expect(foundIn(document)).toEqual([]);
  expect(toRawDataset(document).view).toEqual({ address: '#/x' });
});

test('every flaw at the top is named, none hides the next', () => {
  expect(foundIn({ format: 'relata/2', sources: [], nodes: [], sections: {} })).toEqual([
    'format: The format is “relata/2”; this program reads “relata/1”.',
    'nodes: The key “nodes” is not part of relata/1.',
    'sections: “sections” should be a list.',
    'entities: “entities” should be a list.',
    'mentions: “mentions” should be a list.',
    'passages: “passages” should be a list.',
    'relations: “relations” should be a list.',
    'remarks: “remarks” should be a list.',
  ]);
});

test.each([[{}], [{ name: 'a package', dependencies: {} }], [{ nodes: [], links: [] }]])(
  '%j is JSON of others, which is said once',
  (value) => {
    expect(foundIn(value)).toEqual([
      ': This is JSON, but not a graph in a form that is read here.',
    ]);
  },
);

test.each([[null], [[]], ['text'], [7]])('%j is no document, and says so', (value) => {
  expect(foundIn(value)).toEqual([': The file does not hold one JSON object.']);
});

test('positions are finite numbers', () => {
  const takes = (x: number): boolean =>
    viewSchema.safeParse({ positions: [{ entity: 'a', x, y: 0, pinned: true }] }).success;
  expect([0, -1e300, Infinity, Number.NaN].map(takes)).toEqual([true, true, false, false]);
});
