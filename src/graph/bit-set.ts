/**
 * Which of so many numbered things are meant?
 *
 * One bit a thing, in words of 32. A condition on half a million relations is then 64 kB, joins another one
 * word by word, and gives its numbers back in order without sorting.
 */
export type Bits = Uint32Array;

/** Room for `count` things, none of them meant, or all of them. */
export function makeBits(count: number, all = false): Bits {
  const bits = new Uint32Array((count + 31) >>> 5);
  if (!all) return bits;
  bits.fill(0xffffffff);
  if ((count & 31) !== 0) bits[bits.length - 1] = 2 ** (count & 31) - 1;
  return bits;
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export const hasBit = (bits: Bits, at: number): boolean =>
  (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

export const areSameBits = (a: Bits, b: Bits): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** Of `bits` only what `others` means as well. */
export function keepBits(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** Of `bits` only what `others` does not mean. */
export function dropBits(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0);
}

/** Of one word of 32 bits. */
export function countInWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countInWord(bits[word] ?? 0);
  return count;
}

/** The numbers of all that is meant, lowest first. */
export function numbersIn(bits: Bits): Int32Array {
  const numbers = new Int32Array(countBits(bits));
  let filled = 0;
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      numbers[filled] = word * 32 + 31 - Math.clz32(left & -left);
      filled += 1;
    }
  }
  return numbers;
}
