/**
 * Are these bytes really text, and if not, where do they stop being text?
 *
 * Strict UTF-8 in both directions (Unicode Standard 16.0, table 3-7: no overlong forms, no surrogates,
 * nothing above U+10FFFF). Written here because the pure rooms have no TextDecoder, and because a
 * decoder that mends its input would shift every offset after the mend. Linear in the input.
 */
import { failure, success, type Result } from './result.ts';

const BLOCK = 4096;

interface Form {
  readonly length: number;
  /** Bounds of the second byte; the later ones are always 80..BF. */
  readonly low: number;
  readonly high: number;
}

function formOf(lead: number): Form | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (lead === 0xe0) return { length: 3, low: 0xa0, high: 0xbf };
  if (lead === 0xed) return { length: 3, low: 0x80, high: 0x9f };
  if (lead >= 0xe1 && lead <= 0xef) return { length: 3, low: 0x80, high: 0xbf };
  if (lead === 0xf0) return { length: 4, low: 0x90, high: 0xbf };
  if (lead >= 0xf1 && lead <= 0xf3) return { length: 4, low: 0x80, high: 0xbf };
  if (lead === 0xf4) return { length: 4, low: 0x80, high: 0x8f };
  return null;
}

/** The code point that starts at `at` and its length in bytes, or null where the bytes are no UTF-8. */
function readLong(bytes: Uint8Array, at: number): { point: number; length: number } | null {
  const lead = bytes[at] ?? 0;
  const form = formOf(lead);
  if (form === null) return null;
  let point = lead & (0x7f >> form.length);
  for (let i = 1; i < form.length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    const isSecond = i === 1;
    if (byte < (isSecond ? form.low : 0x80) || byte > (isSecond ? form.high : 0xbf)) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return { point, length: form.length };
}

/** Decodes all of `bytes` or fails with the offset of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Result<string, { readonly byteOffset: number }> {
  // One list for all blocks, which is passed whole when it is full: a file of a hundred megabytes passes through here.
  const block = Math.min(BLOCK, bytes.length);
  const units = Array.from({ length: block }, () => 0);
  let text = '';
  let size = 0;
  let at = 0;
  while (at < bytes.length) {
    if (size === block) {
      text += String.fromCharCode(...units);
      size = 0;
    }
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[size++] = byte;
      at += 1;
      continue;
    }
    const read = readLong(bytes, at);
    if (read === null) return failure({ byteOffset: at });
    if (read.point < 0x10000) units[size++] = read.point;
    else {
      if (size + 2 > block) {
        text += String.fromCharCode(...units.slice(0, size));
        size = 0;
      }
      units[size++] = 0xd7c0 + (read.point >> 10);
      units[size++] = 0xdc00 + (read.point & 0x3ff);
    }
    at += read.length;
  }
  return success(text + String.fromCharCode(...units.slice(0, size)));
}

/** One character a byte, whatever it means; of ASCII that is its text. */
export function spellBytes(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += BLOCK) {
    const length = Math.min(BLOCK, bytes.length - from);
    const units: number[] = [];
    for (let at = 0; at < length; at += 1) units.push(bytes[from + at] ?? 0);
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Where the character begins to which the byte at `at` belongs: a cut there splits none. */
export function toCharacterStart(bytes: Uint8Array, at: number): number {
  for (let start = at; start > at - 4 && start >= 0; start -= 1) {
    const byte = bytes[start];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return start;
  }
  return at;
}

/** Up to so many units it is quicker to look at each than to ask a pattern. */
const SHORT = 32;

/** Most texts have no surrogate at all, which costs next to nothing to see. */
function hasSurrogate(text: string): boolean {
  if (text.length > SHORT) return /[\ud800-\udfff]/.test(text);
  for (let at = 0; at < text.length; at += 1)
    if ((text.charCodeAt(at) & 0xf800) === 0xd800) return true;
  return false;
}

/** Half of a character: a surrogate without its partner. Such a string cannot be written as UTF-8. */
export const hasLoneSurrogate = (text: string): boolean =>
  hasSurrogate(text) && /\p{Surrogate}/u.test(text);

/** UTF-8 of a text; a lone surrogate becomes U+FFFD, as in the Encoding Standard. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.codePointAt(i) ?? 0;
    const point = unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit;
    if (point < 0x80) {
      bytes[size++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[size++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[size++] = 0xe0 | (point >> 12);
      } else {
        bytes[size++] = 0xf0 | (point >> 18);
        bytes[size++] = 0x80 | ((point >> 12) & 0x3f);
        i += 1;
      }
      bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[size++] = 0x80 | (point & 0x3f);
  }
  return bytes.slice(0, size);
}

/** Would a cut at `offset` fall between the two halves of one character? */
export function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
