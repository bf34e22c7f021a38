/**
 * Does every stretch get exactly what touches it?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather } from '../../src/model/gather.ts';
import { overlaps } from '../../src/model/span.ts';

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
];

test('an item over two sentences is in both, and once in each', () => {
  const placed = [
    { start: 5, end: 15, item: 'a' },
    { start: 6, end: 7, item: 'a' },
    { start: 10, end: 11, item: 'between' },
  ];
  expect(gather(SENTENCES, placed).map((items) => [...items])).toEqual([['a'], ['a']]);
});

test('it finds what comparing each with each finds', () => {
  const pieces = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
  const spans = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, spans, (gaps, lengths) => {
      let at = 0;
      const stretches = gaps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
      const placed = lengths.map(([start, length], item) => ({ start, end: start + length, item }));
      expect(gather(stretches, placed).map((items) => [...items])).toEqual(
        stretches.map((stretch) =>
          placed.filter((span) => overlaps(span, stretch)).map(({ item }) => item),
        ),
      );
    }),
  );
});
