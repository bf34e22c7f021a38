/**
 * Which letters are the bytes of an XML file?
 *
 * UTF-8, with a byte order mark or without, or ISO-8859-1 or US-ASCII where the XML declaration says so;
 * anything else is refused with its name. Decodes strictly, a slice at a time, so that a large file is never
 * held twice.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { decodeUtf8, spellBytes, toCharacterStart } from '../../kit/utf8.ts';

export type Encoding = 'utf-8' | 'iso-8859-1' | 'us-ascii';

const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['iso-8859-1', 'iso-8859-1'],
  ['iso8859-1', 'iso-8859-1'],
  ['latin1', 'iso-8859-1'],
  ['us-ascii', 'us-ascii'],
  ['ascii', 'us-ascii'],
]);

/** What a file begins with that cannot be read here. */
const FOREIGN_STARTS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16 or UTF-32', [0x3c, 0x00]],
  ['UTF-16 or UTF-32', [0x00]],
];

const UTF_8_MARK = [0xef, 0xbb, 0xbf];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Of the first byte after a byte order mark. */
  readonly start: number;
}

export function findEncoding(bytes: Uint8Array): Result<FoundEncoding, string> {
  const foreign = FOREIGN_STARTS.find(([, start]) => startsWith(bytes, start));
  if (foreign !== undefined) return failure(`The file is ${foreign[0]}; save it as UTF-8.`);
  const hasMark = startsWith(bytes, UTF_8_MARK);
  const start = hasMark ? 3 : 0;
  if (hasMark && startsWith(bytes.subarray(start), UTF_8_MARK))
    return failure('The file begins with two byte order marks; save it as UTF-8 with one or none.');
  const head = spellBytes(bytes.subarray(start, start + 1024));
  const said = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'<>]*)["']/.exec(head)?.[1];
  const encoding = said === undefined ? 'utf-8' : NAMES.get(said.toLowerCase());
  if (encoding === undefined)
    return failure(`The file says that it is encoded as “${said}”; save it as UTF-8.`);
  if (hasMark && encoding !== 'utf-8')
    return failure(
      `The file begins as UTF-8 but says that it is “${said}”; save it as UTF-8 and let it say so.`,
    );
  return success({ encoding, start });
}

/** The end of a slice that begins at `start` and splits no character. */
export function findSliceEnd(bytes: Uint8Array, start: number, length: number): number {
  const end = Math.min(bytes.length, start + length);
  const cut = end === bytes.length ? end : toCharacterStart(bytes, end);
  return cut > start ? cut : end;
}

/** Fails with the offset, in these bytes, of the first that is no letter of the encoding. */
export function decodeSlice(
  bytes: Uint8Array,
  encoding: Encoding,
): Result<string, { readonly byteOffset: number }> {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  const byteOffset = encoding === 'us-ascii' ? bytes.findIndex((byte) => byte >= 0x80) : -1;
  return byteOffset === -1 ? success(spellBytes(bytes)) : failure({ byteOffset });
}
