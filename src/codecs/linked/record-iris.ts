/**
 * By which name does the web of data know a record, and which record does a name mean?
 *
 * `urn:relata:<reading>:<kind>:<id>`, reading and id percent-encoded byte by byte but for ASCII letters,
 * digits, `_` and `-`: an IRI whatever the id, one id a name and back. The reading is part of it because
 * an id names a record only there; what was taken from one reading in several parts meets again under one name.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { decodeUtf8, encodeUtf8 } from '../../kit/utf8.ts';

/** Each is the last step of an IRI and the prefix under which files write it short: `entity:china`. */
export const RECORD_KINDS = [
  'source',
  'section',
  'entity',
  'passage',
  'relation',
  'relation-type',
  'family',
  'theme',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

const PLAIN = /[A-Za-z0-9_-]/;

const toHex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** One character, whole, as its bytes. */
const escapeCharacter = (character: string): string =>
  PLAIN.test(character) ? character : Array.from(encodeUtf8(character), toHex).join('');

/** Letters, digits, `_`, `-` and `%XX` only, so that it needs no escape in JSON, Turtle or SPARQL. */
export const encodeId = (id: string): string =>
  /^[A-Za-z0-9_-]*$/.test(id) ? id : Array.from(id, escapeCharacter).join('');

function toBytes(encoded: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const isEscape = encoded[at] === '%';
    bytes.push(
      isEscape ? Number.parseInt(encoded.slice(at + 1, at + 3), 16) : encoded.charCodeAt(at),
    );
    if (isEscape) at += 2;
  }
  return Uint8Array.from(bytes);
}

/** Fails with a sentence for anything that `encodeId` does not write. */
export function decodeId(encoded: string): Result<string, string> {
  const flaw = failure(`“${encoded}” is no id as Relata encodes it.`);
  if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(encoded)) return flaw;
  const decoded = decodeUtf8(toBytes(encoded));
  return decoded.ok && encodeId(decoded.value) === encoded ? success(decoded.value) : flaw;
}

/** What all names of one reading begin with. */
export const toReadingIri = (reading: string): string => `urn:relata:${encodeId(reading)}:`;

/** The short form, under the prefixes of `toRecordPrefixes`. */
export const toCompactIri = (kind: RecordKind, id: string): string => `${kind}:${encodeId(id)}`;

export const toRecordIri = (reading: string, kind: RecordKind, id: string): string =>
  `${toReadingIri(reading)}${toCompactIri(kind, id)}`;

export const toRecordPrefixes = (reading: string): readonly (readonly [RecordKind, string])[] =>
  RECORD_KINDS.map((kind) => [kind, `${toReadingIri(reading)}${kind}:`]);
