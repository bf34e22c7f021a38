import { expect, test } from 'vitest';
import { MOST_OFFERED, offerNames } from '../../../src/panels/paths/offer-names.ts';

const named = (count: number) =>
  new Map(Array.from({ length: count }, (_, at) => [`Café ${at}`, at] as const));

test('few names are offered whole, whatever was typed', () => {
  expect(offerNames(() => named(3), 3, 'x').map(([name]) => name)).toEqual([
    'Café 0',
    'Café 1',
    'Café 2',
  ]);
});

test('of very many only those that hold what was typed, however it is written, and nothing before', () => {
  const all = named(2000);
  const unasked = (): never => {
    throw new Error('Names were made for nothing.');
  };
  expect(offerNames(unasked, all.size, ' ')).toEqual([]);
  expect(offerNames(() => all, all.size, 'CAFE 199').map(([, at]) => at)).toEqual([
    199, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999,
  ]);
  expect(offerNames(() => all, all.size, 'café')).toHaveLength(MOST_OFFERED);
});
