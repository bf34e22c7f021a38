/**
 * What does this JSON say, and if it is not JSON, at which line and column does it fail?
 *
 * A strict RFC 8259 reader. Beyond `JSON.parse` it names the place of a fault, refuses a key that
 * stands twice in one object (the standard leaves its meaning open), never applies a key that would
 * reach a prototype, and stops at stated limits. A text without a fault is left to the platform once it is seen to
 * keep the limits; any other is read here. Linear in the text.
 */
import { failure, success, type Result } from './result.ts';

export interface JsonLimits {
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values of any kind in the whole text. */
  readonly values: number;
}

/** Lines and columns count from 1; columns count UTF-16 code units. */
export interface JsonFlaw {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

export const DEFAULT_JSON_LIMITS: JsonLimits = { depth: 64, values: 5_000_000 };

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- RFC 8259 § 7 forbids exactly these inside a string.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Stop extends Error {}

function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Reads one text; made anew for each, since it holds the position. */
class Reader {
  readonly flaws: JsonFlaw[] = [];
  private at = 0;
  private values = 0;
  private readonly text: string;
  private readonly limits: JsonLimits;

  constructor(text: string, limits: JsonLimits) {
    this.text = text;
    this.limits = limits;
  }

  readAll(): unknown {
    const value = this.readValue(0);
    this.skip(SPACE);
    if (this.at < this.text.length) this.stop('Something follows after the end of the JSON value.');
    return value;
  }

  private note(offset: number, sentence: string): void {
    // A hostile file could hold a million of these; a hundred are enough to act on.
    if (this.flaws.length < 100) this.flaws.push({ ...placeOf(this.text, offset), sentence });
  }

  private stop(sentence: string): never {
    this.flaws.push({ ...placeOf(this.text, this.at), sentence });
    throw new Stop(sentence);
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Steps over `mark` after white space, if it comes next. */
  private takes(mark: string): boolean {
    this.skip(SPACE);
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private readValue(depth: number): unknown {
    if (depth > this.limits.depth) this.stop(`Values lie more than ${this.limits.depth} deep.`);
    this.values += 1;
    if (this.values > this.limits.values)
      this.stop(`There are more than ${this.limits.values} values.`);
    this.skip(SPACE);
    switch (this.text[this.at]) {
      case '{':
        return this.readObject(depth);
      case '[':
        return this.readList(depth);
      case '"':
        return this.readString();
      case undefined:
        return this.stop('The text ends where a value should stand.');
      default:
        return this.readPlain();
    }
  }

  private readPlain(): unknown {
    for (const [word, value] of WORDS) if (this.takes(word)) return value;
    const digits = this.skip(NUMBER);
    if (digits === '')
      this.stop(
        'Here should stand a value: an object, a list, a string, a number, true, false or null.',
      );
    return Number(digits);
  }

  private readList(depth: number): unknown[] {
    this.at += 1;
    const list: unknown[] = [];
    if (this.takes(']')) return list;
    for (;;) {
      list.push(this.readValue(depth + 1));
      if (this.takes(']')) return list;
      if (!this.takes(',')) this.stop('Here should stand a comma or the end of the list.');
    }
  }

  private readObject(depth: number): object {
    this.at += 1;
    const object: Record<string, unknown> = {};
    if (this.takes('}')) return object;
    for (;;) {
      this.skip(SPACE);
      const keyStart = this.at;
      if (this.text[this.at] !== '"') this.stop('Here should stand a key in double quotes.');
      const key = this.readString();
      if (!this.takes(':')) this.stop('Here should stand a colon.');
      const value = this.readValue(depth + 1);
      if (key === '__proto__')
        this.note(keyStart, 'The key “__proto__” is not allowed; it was not applied.');
      else if (Object.hasOwn(object, key))
        this.note(keyStart, `The key “${key}” stands twice in one object.`);
      else object[key] = value;
      if (this.takes('}')) return object;
      if (!this.takes(',')) this.stop('Here should stand a comma or the end of the object.');
    }
  }

  private readString(): string {
    this.at += 1;
    let result = '';
    for (;;) {
      result += this.skip(PLAIN);
      const mark = this.text[this.at];
      if (mark === undefined) this.stop('The text ends inside a string.');
      if (mark !== '"' && mark !== '\\')
        this.stop('A line break or control character stands bare inside a string.');
      this.at += 1;
      if (mark === '"') return result;
      result += this.readEscape();
    }
  }

  private readEscape(): string {
    const mark = this.text[this.at] ?? '';
    const plain = ESCAPES.get(mark);
    const digits = this.text.slice(this.at + 1, this.at + 5);
    const isUnit = mark === 'u' && /^[0-9a-fA-F]{4}$/.test(digits);
    if (plain === undefined && !isUnit)
      this.stop('A backslash stands before something that cannot be escaped.');
    this.at += isUnit ? 5 : 1;
    return plain ?? String.fromCharCode(Number.parseInt(digits, 16));
  }
}

/**
 * How many colons stand outside of the strings of a text; null where it may lie deeper or hold more values than the
 * limits say, which is told before anything is made of it.
 */
function countColons(text: string, limits: JsonLimits): number | null {
  let colons = 0;
  let depth = 0;
  // Of every comma and of the beginning of every list or object there is a value at most.
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case COLON:
        colons += 1;
        break;
      case COMMA:
        values += 1;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        values += 1;
        depth += 1;
        if (depth > limits.depth) return null;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
        break;
      default:
    }
    if (values > limits.values) return null;
  }
  return colons;
}

/** Of the quote that closes the string which begins at `start`; the length of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === BACKSLASH) at += 1;
  }
  return text.length;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In all objects of a value; NaN where one of them would reach a prototype. */
function countKeys(value: unknown): number {
  let keys = 0;
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object') keys += countKeys(part);
    return keys;
  }
  if (!isObject(value)) return 0;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return Number.NaN;
    const part = value[key];
    keys += typeof part === 'object' ? 1 + countKeys(part) : 1;
  }
  return keys;
}

/**
 * What JSON.parse reads, where that is what the strict reader would: no key stands twice if there are as many keys as
 * colons. Undefined where anything is wrong, which only the strict reader can say.
 */
function readByPlatform(text: string, limits: JsonLimits): { readonly value: unknown } | undefined {
  const colons = countColons(text, limits);
  if (colons === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value) === colons ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Fails with every duplicate or dangerous key and, where reading had to stop, the fault that stopped it. */
export function readJson(
  text: string,
  limits: JsonLimits = DEFAULT_JSON_LIMITS,
): Result<unknown, readonly JsonFlaw[]> {
  const plain = readByPlatform(text, limits);
  if (plain !== undefined) return success(plain.value);
  const reader = new Reader(text, limits);
  try {
    const value = reader.readAll();
    return reader.flaws.length === 0 ? success(value) : failure(reader.flaws);
  } catch (stop) {
    if (stop instanceof Stop) return failure(reader.flaws);
    throw stop;
  }
}
