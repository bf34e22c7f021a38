/**
 * How is a whole reading written to one file and read back without loss?
 *
 * The exchange file `relata/1` as JSON, one record a line so that two versions can be compared; keys stand
 * in the order of the schema and records in that of the corpus, so the same view gives the same bytes. The
 * reader is strict: UTF-8 without a byte order mark, limits on bytes, depth and number of values, no key
 * twice, no `__proto__`. Colours are a matter of the theme and are not written.
 */
import { failure, success, type Result } from '../kit/result.ts';
import { readJson, type JsonLimits } from '../kit/strict-json.ts';
import { decodeUtf8 } from '../kit/utf8.ts';
import { toDocument, toRawDataset, type View } from '../model/document.ts';
import type { Codec, ExportView, ReadFlaw, ReadOutcome } from './codec.ts';
import { findTooLarge, LIMITS } from './limits.ts';

/** A holder's report chain lies 9 deep; twice that is no document of ours. */
export const JSON_LIMITS: JsonLimits = { depth: 20, values: LIMITS.values };

function viewOf({ positions, address }: ExportView): View | undefined {
  if (positions === undefined && address === undefined) return undefined;
  return {
    ...(positions === undefined ? {} : { positions }),
    ...(address === undefined ? {} : { address }),
  };
}

function writeList(list: readonly unknown[], indent: string): string {
  if (list.length === 0) return '[]';
  const lines = list.map((item) => `${indent}  ${JSON.stringify(item)}`);
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

/** Lists a record a line, objects (vocabulary, view) a key a line. */
function writeValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) return writeList(value, indent);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(
    ([key, part]) => `${inner}${JSON.stringify(key)}: ${writeValue(part, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

const write = (view: ExportView): string =>
  `${writeValue(toDocument(view.records, viewOf(view)), '')}\n`;

const stop = (sentence: string): Result<never, readonly ReadFlaw[]> =>
  failure([{ line: 1, column: 1, sentence }]);

/** The same where the text is at hand already, as in a page that has its document inside. */
export function readRelataText(text: string): ReadOutcome {
  const json = readJson(text, JSON_LIMITS);
  return json.ok ? success({ document: toRawDataset(json.value), notes: [] }) : json;
}

function read(bytes: Uint8Array): ReadOutcome {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return stop(tooLarge);
  const text = decodeUtf8(bytes);
  if (!text.ok)
    return stop(
      `The file is not UTF-8: byte ${text.failure.byteOffset} is no part of a character.`,
    );
  if (text.value.startsWith('\u{feff}'))
    return stop('The file begins with a byte order mark; save it as UTF-8 without one.');
  return readRelataText(text.value);
}

export const relataJson: Codec = {
  id: 'relata-json',
  label: 'Relata document',
  summary: 'Nothing lost: opens again here, or in the shell',
  group: 'relata',
  isText: true,
  extension: 'relata.json',
  mediaType: 'application/vnd.relata+json',
  carries: {
    entityKinds: 'kept',
    aliases: 'kept',
    participants: 'kept',
    parallelRelations: 'kept',
    selfRelations: 'kept',
    relationTypes: 'kept',
    phrases: 'kept',
    direction: 'kept',
    influence: 'kept',
    valence: 'kept',
    effect: 'kept',
    holders: 'kept',
    reportChains: 'kept',
    certainty: 'kept',
    negation: 'kept',
    presupposed: 'kept',
    within: 'kept',
    times: 'kept',
    themes: 'kept',
    notes: 'kept',
    attributes: 'kept',
    passages: 'kept',
    offsets: 'kept',
    contexts: 'kept',
    evidenceRoles: 'kept',
    cues: 'kept',
    mentions: 'kept',
    remarks: 'kept',
    sections: 'kept',
    sourceDetails: 'kept',
    texts: 'kept',
    vocabulary: 'kept',
    positions: 'kept',
    pins: 'kept',
    address: 'kept',
    colours: 'dropped',
  },
  write,
  read,
};
