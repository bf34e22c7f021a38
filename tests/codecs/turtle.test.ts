/**
 * Does the Turtle say the same as the JSON-LD, and can nothing in a reading break out of it?
 *
 * That other programs read it is for tests/codecs/others/linked-data.test.ts to show.
 */
import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { turtle } from '../../src/codecs/turtle.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(turtle);

const parse = (text: string): readonly Quad[] => new Parser({ format: 'text/turtle' }).parse(text);

const RELATA = 'tag:relata,2026:terms#';
const typed = (quads: readonly Quad[], type: string): number =>
  quads.filter(
    ({ predicate, object }) =>
      predicate.value.endsWith('#type') && object.value === `${RELATA}${type}`,
  ).length;

const written = String(turtle.write(sampleView()));

test('a relation is a node with its ends, and never a bare triple between them', () => {
  const quads = parse(written);
  const entity = 'urn:relata:Three%20neighbours:entity:';
  const between = quads.filter(
    ({ subject, object }) => subject.value.startsWith(entity) && object.value.startsWith(entity),
  );
  expect(new Set(between.map(({ predicate }) => predicate.value))).toEqual(
    new Set([`${RELATA}participant`]),
  );
  expect(typed(quads, 'Relation')).toBe(9);
});

test('the header says what the numbers count', () => {
  expect(written.split('\n').slice(0, 4).join()).toMatch(/UTF-16 code units.*oa:start.*characters/);
});

test('whatever the words, there are as many nodes as records, and every name is an IRI', () => {
  fc.assert(
    fc.property(arbitraryDataset, (records) => {
      const quads = parse(String(turtle.write({ records })));
      expect(typed(quads, 'Relation')).toBe(records.relations.length);
      expect(typed(quads, 'Entity')).toBe(records.entities.length);
      expect(typed(quads, 'Mention')).toBe(records.mentions.length);
      const names = quads
        .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
        .filter(({ termType }) => termType === 'NamedNode');
      for (const { value } of names) expect(value).toMatch(/^(?:urn|tag|https?):[\w:/.#,%-]+$/);
    }),
    { numRuns: 100 },
  );
});
