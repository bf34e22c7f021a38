/**
 * Has every field of every record its place in the linked data?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingShape } from '../../../src/codecs/linked/record-shapes.ts';
import { TERMS } from '../../../src/codecs/linked/terms.ts';
import { isObject } from '../../../src/codecs/linked/two-way.ts';
import { arbitraryDocument } from '../../fixtures/arbitrary-dataset.ts';

const shape = readingShape('urn:relata:x:');

test('any document comes back from its tree, letter by letter', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const flaws: string[] = [];
      const back = shape.read(shape.write(document, new Map()), [], (path, sentence) =>
        flaws.push(`${path.join('.')}: ${sentence}`),
      );
      const { format: _format, ...records } = document;
      expect(flaws).toEqual([]);
      expect(back).toEqual(records);
    }),
  );
});

function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* keysOf(item);
  if (!isObject(value)) return;
  yield* Object.keys(value);
  for (const inner of Object.values(value)) yield* keysOf(inner);
}

test('every key that is written is a term, and every term is written', () => {
  const derived = ['label', 'wasQuotedFrom', 'position', 'characterStart', 'characterEnd'];
  const written = new Set(derived);
  for (const document of fc.sample(arbitraryDocument, { numRuns: 200, seed: 1 }))
    for (const key of keysOf(shape.write(document, new Map()))) written.add(key);
  written.delete('id');
  written.delete('type');
  expect([...written].toSorted()).toEqual([...TERMS.keys()].toSorted());
});
