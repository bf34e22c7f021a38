/**
 * Is the order the same everywhere, and does grouping lose nothing?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areRising, byNumber, byText, groupBy, inTurn } from '../../src/kit/order.ts';

test('text is ordered by code unit, not by anybody’s alphabet', () => {
  expect(['ä', 'z', 'Z', 'a'].toSorted(byText((word) => word))).toEqual(['Z', 'a', 'z', 'ä']);
});

test('the first comparison that tells two apart decides', () => {
  const pairs = [
    { n: 2, t: 'a' },
    { n: 1, t: 'b' },
    { n: 1, t: 'a' },
  ];
  const ordered = pairs.toSorted(
    inTurn(
      byNumber(({ n }) => n),
      byText(({ t }) => t),
    ),
  );
  expect(ordered.map(({ n, t }) => `${n}${t}`)).toEqual(['1a', '1b', '2a']);
});

test('groups come in order of first appearance and keep the order of their items', () => {
  const groups = groupBy(['bb', 'a', 'cc', '__proto__'], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a']],
    [9, ['__proto__']],
  ]);
});

test('what rises has no two of one text; numbers as programs count them do', () => {
  const rise = (texts: readonly (string | undefined)[]) => areRising(texts, (text) => text);
  expect(rise(Array.from({ length: 120 }, (_, at) => `e${at}`))).toBe(true);
  for (const texts of [
    ['a', 'a'],
    ['b', 'a'],
    ['aa', 'b'],
    ['', 'a'],
    ['a', undefined, 'b'],
  ])
    expect(rise(texts)).toBe(false);
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', '0') })),
      (texts) => {
        const isRisen = rise(texts);
        expect(isRisen && new Set(texts).size < texts.length).toBe(false);
        const sorted = [...new Set(texts.filter((text) => text !== ''))].toSorted(
          inTurn(
            byNumber((text) => text.length),
            byText((text) => text),
          ),
        );
        expect(rise(sorted)).toBe(true);
      },
    ),
  );
});
