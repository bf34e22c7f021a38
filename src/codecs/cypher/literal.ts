/**
 * How does a value stand in a Cypher script so that it can be nothing but a value?
 *
 * Text is a string in single quotes: backslash, quote and the usual controls by openCypher’s escapes, everything
 * else that no editor shows as `\uXXXX`. Neo4j up to version 5 resolves `\uXXXX` before it parses, and does so
 * even behind a doubled backslash; so no quote or backslash is ever written that way, and where the text has a
 * backslash before a u the string is parted between the two (`'C:\\' + 'users'`). Keys are ours alone.
 */
export type CypherValue = string | number | boolean | readonly string[] | CypherDate | CypherFloat;

/** A day as "2015-04-11". */
export interface CypherDate {
  readonly isoDay: string;
}

/** A number that is one even where it is whole, so that a property has one type throughout. */
export interface CypherFloat {
  readonly float: number;
}

/** What stands between the braces of a map; undefined is left out. */
export type CypherMap = Readonly<Record<string, CypherValue | undefined>>;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\\`],
  ["'", String.raw`\'`],
  ['\b', String.raw`\b`],
  ['\f', String.raw`\f`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

// Controls, marks of direction and of format, separators, non-characters: all below U+10000.
const ESCAPED = /[\\'\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu;

const escapeOne = (character: string): string => {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const unit = character.codePointAt(0) ?? 0;
  return unit > 0xffff ? character : String.raw`\u${unit.toString(16).padStart(4, '0')}`;
};

const toString = (text: string): string =>
  text
    .split(/(?<=\\)(?=u)/i)
    .map((part) => `'${part.replaceAll(ESCAPED, escapeOne)}'`)
    .join(' + ');

/** Cypher knows no plus sign in an exponent, and 1 is not 1.0. */
function toFloat(value: number): string {
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

export function toCypher(value: CypherValue): string {
  if (typeof value === 'string') return toString(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if ('isoDay' in value) return `date('${value.isoDay}')`;
  if ('float' in value) return toFloat(value.float);
  return `[${value.map(toString).join(', ')}]`;
}

export const toCypherMap = (map: CypherMap): string => {
  const entries = Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${toCypher(value)}`],
  );
  return `{${entries.join(', ')}}`;
};
