/**
 * Is the order the same everywhere, and does grouping lose nothing?
 */
import { expect, test } from 'vitest';
import { byNumber, byText, groupBy, inTurn } from '../../src/kit/order.ts';

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
