/**
 * Does each pair hold the attitudes that were met of it, and no others?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGAINST, FOR, toSignedPairs } from '../../src/graph/signed-pairs.ts';

const SIZE = 6;
const attitudes = fc.array(
  fc
    .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.constantFrom(FOR, AGAINST), fc.constantFrom(0, 1))
    .filter(([one, other]) => one !== other),
  { maxLength: 40 },
);

test('as grouping them by their ends has it', () => {
  fc.assert(
    fc.property(attitudes, (met) => {
      const signed = toSignedPairs(
        {
          lower: met.map(([one, other]) => Math.min(one, other)),
          upper: met.map(([one, other]) => Math.max(one, other)),
          signs: met.map(([, , sign]) => sign),
          vias: met.map(([, , , via]) => via),
          relations: met.map((_, number) => number),
        },
        SIZE,
      );
      const rows = Array.from({ length: signed.count }, (_, pair) => ({
        ends: [signed.lower[pair], signed.upper[pair]],
        signs: signed.signs[pair],
        isVia: signed.isVia[pair],
        relations: Array.from(
          signed.relations.subarray(signed.offsets[pair], signed.offsets[pair + 1]),
        ),
      }));
      const expected = Array.from({ length: SIZE * SIZE }, (_, key) => {
        const ends = [Math.floor(key / SIZE), key % SIZE] as const;
        const own = met.flatMap(([one, other, sign, via], number) =>
          Math.min(one, other) === ends[0] && Math.max(one, other) === ends[1]
            ? [{ sign, via, number }]
            : [],
        );
        return {
          ends,
          signs: own.reduce((bits, { sign }) => bits | sign, 0),
          isVia: own.every(({ via }) => via === 1) ? 1 : 0,
          relations: own.map(({ number }) => number),
        };
      }).filter(({ relations }) => relations.length > 0);
      expect(rows).toEqual(expected);
    }),
  );
});
