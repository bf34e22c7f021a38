/**
 * How does JSON lie in a file, and may this file be read as JSON?
 *
 * Written one record a line, so that two versions can be compared. Read strictly: UTF-8 without a byte
 * order mark, limits on bytes, depth and number of values, no key twice, no `__proto__`; or refused with
 * line, column and a sentence.
 */
import { failure, success, type Result } from '../kit/result.ts';
import { readJson, type JsonLimits } from '../kit/strict-json.ts';
import { decodeUtf8 } from '../kit/utf8.ts';
import type { ReadFlaw } from './codec.ts';
import { findTooLarge, LIMITS } from './limits.ts';

/** A holder's report chain lies 9 deep; twice that is no document of ours. */
export const JSON_LIMITS: JsonLimits = { depth: 20, values: LIMITS.values };

function layOutList(list: readonly unknown[], indent: string): string {
  if (list.length === 0) return '[]';
  const lines = list.map((item) => `${indent}  ${JSON.stringify(item)}`);
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

/** Lists a record a line; the file and the objects right in it a key a line. */
export function layOutJson(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return layOutList(value, indent);
  const isDeep = indent.length > 2;
  if (typeof value !== 'object' || value === null || isDeep) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(
    ([key, part]) => `${inner}${JSON.stringify(key)}: ${layOutJson(part, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * The same JSON without a character that means something to a page it is put into: JSON-LD often stands
 * in a `<script>`, which the words `</script>` in a quote would end.
 */
export const makeInert = (json: string): string =>
  json.replaceAll(
    /[<\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

const stop = (sentence: string): Result<never, readonly ReadFlaw[]> =>
  failure([{ line: 1, column: 1, sentence }]);

export function readJsonFile(bytes: Uint8Array): Result<JsonFile, readonly ReadFlaw[]> {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return stop(tooLarge);
  const text = decodeUtf8(bytes);
  if (!text.ok)
    return stop(
      `The file is not UTF-8: byte ${text.failure.byteOffset} is no part of a character.`,
    );
  if (text.value.startsWith('\u{feff}'))
    return stop('The file begins with a byte order mark; save it as UTF-8 without one.');
  const json = readJson(text.value, JSON_LIMITS);
  return json.ok ? success({ text: text.value, value: json.value }) : json;
}
