/**
 * Does a set of bits hold what a set of numbers holds, at the borders of its words too?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBit,
  countBits,
  dropBits,
  hasBit,
  keepBits,
  makeBits,
  numbersIn,
  type Bits,
} from '../../src/graph/bit-set.ts';

function bitsOf(count: number, numbers: readonly number[]): Bits {
  const bits = makeBits(count);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

test('it holds what was added, counts it once and gives it back in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 99 })), fc.array(fc.nat({ max: 99 })), (some, others) => {
      const bits = bitsOf(100, some);
      const expected = [...new Set(some)].toSorted((a, b) => a - b);
      expect([...numbersIn(bits)]).toEqual(expected);
      expect(countBits(bits)).toBe(expected.length);
      for (let at = 0; at < 100; at += 1) expect(hasBit(bits, at)).toBe(some.includes(at));
      const rest = bitsOf(100, some);
      dropBits(rest, bitsOf(100, others));
      expect([...numbersIn(rest)]).toEqual(expected.filter((number) => !others.includes(number)));
      keepBits(bits, bitsOf(100, others));
      expect([...numbersIn(bits)]).toEqual(expected.filter((number) => others.includes(number)));
    }),
  );
});

test('all means all of them and none beyond', () => {
  for (const count of [0, 1, 31, 32, 33, 64, 65]) {
    expect(countBits(makeBits(count, true))).toBe(count);
    expect([...numbersIn(makeBits(count, true))]).toEqual(
      Array.from({ length: count }, (_, at) => at),
    );
  }
  expect([...numbersIn(bitsOf(64, [31, 32, 63]))]).toEqual([31, 32, 63]);
});

test('what lies outside is not in it', () => {
  expect([-1, 64, 1000].map((at) => hasBit(makeBits(64, true), at))).toEqual([false, false, false]);
});
