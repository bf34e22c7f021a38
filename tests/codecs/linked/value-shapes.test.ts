/**
 * Does each sort of value come back, and is another sort refused?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shape } from '../../../src/codecs/linked/two-way.ts';
import { double, integer, iriOf, text, truth } from '../../../src/codecs/linked/value-shapes.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

function read(shape: Shape, value: unknown): { value: unknown; flaws: readonly string[] } {
  const flaws: string[] = [];
  return { value: shape.read(value, [], (_path, sentence) => flaws.push(sentence)), flaws };
}

const passThrough = (shape: Shape, value: unknown) => read(shape, shape.write(value, new Map()));

test('any text, id and number comes back', () => {
  fc.assert(
    fc.property(nastyText, fc.double({ noNaN: true, noDefaultInfinity: true }), (words, number) => {
      expect(passThrough(text, words)).toEqual({ value: words, flaws: [] });
      expect(passThrough(double, number + 0)).toEqual({ value: number + 0, flaws: [] });
      const id = `${words}!`;
      expect(passThrough(iriOf('entity'), id)).toEqual({ value: id, flaws: [] });
    }),
  );
  expect(passThrough(integer, -1)).toEqual({ value: -1, flaws: [] });
  expect(passThrough(truth, false)).toEqual({ value: false, flaws: [] });
});

test('coordinates are written as texts, with every digit', () => {
  expect(double.write(0.1 + 0.2, new Map())).toBe('0.30000000000000004');
  expect(double.write(5e-324, new Map())).toBe('5e-324');
});

test.each<[string, Shape, unknown]>([
  ['text', text, 7],
  ['text', text, null],
  ['text', text, '␛'],
  ['truth', truth, 'true'],
  ['truth', truth, 1],
  ['integer', integer, 1.5],
  ['integer', integer, 2 ** 53],
  ['integer', integer, '1'],
  ['double', double, 1.5],
  ['double', double, '1.50'],
  ['double', double, ''],
  ['double', double, ' 1'],
  ['double', double, '0x10'],
  ['double', double, 'Infinity'],
  ['name', iriOf('entity'), 'relation:x'],
  ['name', iriOf('entity'), 'entity'],
  ['name', iriOf('entity'), 7],
])('no %s: %#', (_sort, shape, value) => {
  expect(read(shape, value).flaws).toHaveLength(1);
});
