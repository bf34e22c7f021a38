/**
 * Which word do these bytes spell, and is it one that was met before?
 *
 * A file of half a million edges says the same few words again and again: names of elements, ids of nodes, years.
 * A word that was met lately is found by its bytes and is the same object, so that nothing is made of it twice;
 * the table that remembers has a fixed size, and a newer word takes the place of an older one. Bytes of ASCII only.
 */

import { spellBytes } from '../kit/utf8.ts';

/** Longer ones are hardly said twice. */
const LONGEST_REMEMBERED = 40;
/** So many bytes of a file, about, have one word that is worth remembering. */
const LEAST_BYTES = 64;

/** What the bytes up to this one spell, as one number. */
export const mixByte = (mixed: number, byte: number): number => (Math.imul(mixed, 31) + byte) | 0;

export class ByteWords {
  private readonly bytes: Uint8Array;
  private readonly mask: number;
  private readonly words: (string | undefined)[];
  private readonly mixes: Int32Array;
  /** One list of letters for each length, used again and again. */
  private readonly letters: number[][] = [];

  private readonly own: ReadonlyMap<string, string>;

  /**
   * Remembers at most so many words, and fewer where the bytes are few. A word of `own` is given as it stands there:
   * two strings that both stand in a program are told apart without looking at their letters.
   */
  constructor(bytes: Uint8Array, most: number, own: readonly string[] = []) {
    this.bytes = bytes;
    this.own = new Map(own.map((word) => [word, word]));
    const size = 2 ** Math.ceil(Math.log2(Math.min(most, bytes.length / LEAST_BYTES + 16)));
    this.mask = size - 1;
    // oxlint-disable-next-line unicorn/no-new-array -- a list of this length at once, which a hundred thousand pushes are not
    this.words = new Array<string | undefined>(size);
    this.mixes = new Int32Array(size);
  }

  /** The word from `start` to `end`, of which `mixed` is what `mixByte` makes of its bytes, from 0 on. */
  find(start: number, end: number, mixed: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST_REMEMBERED) return spellBytes(this.bytes.subarray(start, end));
    const slot = (mixed ^ (mixed >>> 15)) & this.mask;
    if (this.mixes[slot] === mixed) {
      const known = this.words[slot];
      if (known?.length === length && this.isSpelt(known, start)) return known;
    }
    const spelt = this.spellShort(start, length);
    const word = this.own.get(spelt) ?? spelt;
    this.mixes[slot] = mixed;
    this.words[slot] = word;
    return word;
  }

  /** Whether the bytes from `start` on begin with this word. */
  isSpelt(word: string, start: number): boolean {
    const { bytes } = this;
    for (let at = 0; at < word.length; at += 1)
      if (bytes[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  /** A word that is hardly said twice, such as the id of an edge: nothing is looked for, nor remembered. */
  spell(start: number, end: number): string {
    const length = end - start;
    return length > LONGEST_REMEMBERED
      ? spellBytes(this.bytes.subarray(start, end))
      : this.spellShort(start, length);
  }

  private spellShort(start: number, length: number): string {
    const { bytes } = this;
    const letters = (this.letters[length] ??= Array.from({ length }, () => 0));
    for (let at = 0; at < length; at += 1) letters[at] = bytes[start + at] ?? 0;
    return String.fromCharCode.apply(null, letters);
  }
}
