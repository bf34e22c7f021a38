/**
 * Is every three met once, and in the order of the corpus?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/graph/in-turns.ts';
import { FOR, toSignedPairs, type SignedPairs } from '../../src/graph/signed-pairs.ts';
import { eachGap, eachTriangle } from '../../src/graph/signed-threes.ts';

const SIZE = 8;
const NODES = Array.from({ length: SIZE }, (_, node) => node);

const signedPairs = fc
  .array(
    fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([one, other]) => one < other),
    { maxLength: 24 },
  )
  .map((pairs) =>
    toSignedPairs(
      {
        lower: pairs.map(([one]) => one),
        upper: pairs.map(([, other]) => other),
        signs: pairs.map(() => FOR),
        vias: pairs.map(() => 0),
        relations: pairs.map((_, number) => number),
      },
      SIZE,
    ),
  );

const openLookUp = ({ count, lower, upper }: SignedPairs) => {
  const pairOf = new Map<string, number>();
  for (let pair = 0; pair < count; pair += 1) pairOf.set(`${lower[pair]} ${upper[pair]}`, pair);
  return (one: number, other: number): number =>
    pairOf.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? -1;
};

test('all sides signed', () => {
  fc.assert(
    fc.property(signedPairs, (signed) => {
      const pair = openLookUp(signed);
      const met: unknown[] = [];
      atOnce(eachTriangle(signed, SIZE, (places, pairs) => met.push({ places, pairs })));
      const expected = NODES.flatMap((a) =>
        NODES.slice(a + 1).flatMap((b) =>
          NODES.slice(b + 1).flatMap((c) => {
            const pairs = [pair(a, b), pair(a, c), pair(b, c)];
            return pairs.includes(-1) ? [] : [{ places: [a, b, c], pairs }];
          }),
        ),
      );
      expect(met).toEqual(expected);
    }),
  );
});

test('two sides signed', () => {
  fc.assert(
    fc.property(signedPairs, (signed) => {
      const pair = openLookUp(signed);
      const met: unknown[] = [];
      atOnce(eachGap(signed, SIZE, (places, pairs) => met.push({ places, pairs })));
      const expected = NODES.flatMap((shared) =>
        NODES.flatMap((one) =>
          NODES.slice(one + 1).flatMap((other) => {
            const pairs = [pair(shared, one), pair(shared, other)];
            return pairs.includes(-1) || pair(one, other) !== -1
              ? []
              : [{ places: [shared, one, other], pairs }];
          }),
        ),
      );
      expect(met).toEqual(expected);
    }),
  );
});
