/**
 * Which elements stand in this Cytoscape JSON file, if it is plain and without a flaw?
 *
 * Goes forward over the bytes once: no text is made of the file and no object of an element; a word is made once
 * (byte-words.ts), and the keys of an element are expected to be those of the one before. What it does not know, or
 * does not like, is not plain, and the strict reader of JSON then says what it is. Each file it takes is told exactly
 * as that one and split-elements.ts would tell it; a test holds that.
 */
import { decodeUtf8, spellBytes } from '../../kit/utf8.ts';
import { ByteWords, mixByte } from '../byte-words.ts';
import { LIMITS } from '../limits.ts';
import { OpenElements, type Entries, type FoundElements } from './element-lists.ts';
import { keepShape } from '../keep-shape.ts';
import { giveUp, NotPlain } from '../not-plain.ts';

const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** What may stand in a string as it is: printable ASCII but for the quotation mark and the backslash. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);
const PLAIN_KEY = /^[ !#-[\]-~]*$/;
/** Objects put such keys before all others. */
const NUMBER_KEY = /^(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** So many digits are a whole number that is held exactly. */
const MOST_DIGITS = 15;
const MOST_WORDS = 131_072;

const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Reader {
  private readonly bytes: Uint8Array;
  private readonly words: ByteWords;
  private at = 0;
  private values = 0;
  /** The keys of the last element: their number, and they themselves where their bytes are their letters. */
  private expected = -1;
  private expectedKeys: readonly string[] = [];
  readonly nodes = new OpenElements('node');
  readonly edges = new OpenElements('edge');

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.words = new ByteWords(bytes, MOST_WORDS);
  }

  readAll(): FoundElements {
    const { bytes } = this;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
    if (this.next() !== OPEN_OBJECT) giveUp('no object');
    this.count();
    const top = this.readEntries(1, (key) => key === 'elements' && this.readElements());
    if (!Object.hasOwn(top, 'elements')) giveUp('no elements');
    this.next();
    if (this.at < bytes.length) giveUp('something behind');
    return { top, nodes: this.nodes, edges: this.edges };
  }

  /** The byte after white space, which stays to be read; −1 at the end. */
  private next(): number {
    const byte = this.bytes[this.at] ?? -1;
    return byte > BLANK ? byte : this.nextBehindBlanks();
  }

  private nextBehindBlanks(): number {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at] ?? -1;
      if (byte !== BLANK && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
      this.at += 1;
    }
  }

  private take(byte: number): void {
    if (this.next() !== byte) giveUp('another sign');
    this.at += 1;
  }

  /** Whether another follows in the list or object that this byte closes. */
  private goesOn(close: number): boolean {
    const byte = this.next();
    this.at += 1;
    if (byte !== COMMA && byte !== close) giveUp('no comma');
    return byte === COMMA;
  }

  private count(): void {
    this.values += 1;
    if (this.values > LIMITS.values) giveUp('many values');
  }

  /** `takes` may read the value of a key itself, and then says so; an object without a key is read on. */
  private readEntries(depth: number, takes: (key: string) => boolean): Entries {
    const entries: Record<string, unknown> = {};
    this.take(OPEN_OBJECT);
    if (this.next() === CLOSE_OBJECT) {
      this.at += 1;
      return entries;
    }
    do {
      if (this.next() !== QUOTE) giveUp('no key');
      const key = this.readString(true);
      if (key === '__proto__' || Object.hasOwn(entries, key)) giveUp('a dangerous key');
      this.take(COLON);
      entries[key] = takes(key) ? null : this.readValue(depth);
    } while (this.goesOn(CLOSE_OBJECT));
    return entries;
  }

  private readElements(): true {
    this.count();
    const other = { nodes: this.nodes, edges: this.edges };
    this.readEntries(2, (key) => {
      if (key !== 'nodes' && key !== 'edges') return false;
      this.readElementList(other[key]);
      return true;
    });
    return true;
  }

  private readElementList(list: OpenElements): void {
    this.count();
    this.take(OPEN_LIST);
    this.expectedKeys = [];
    if (this.next() === CLOSE_LIST) {
      this.at += 1;
      return;
    }
    let number = 0;
    do {
      number += 1;
      this.readElement(list, number);
    } while (this.goesOn(CLOSE_LIST));
  }

  private readElement(list: OpenElements, number: number): void {
    const start = list.values.length;
    this.count();
    this.take(OPEN_OBJECT);
    let shape = -1;
    let others: Record<string, unknown> | null = null;
    do {
      if (this.next() !== QUOTE) giveUp('no key');
      const key = this.readString(true);
      this.take(COLON);
      if (key === 'data') {
        if (shape !== -1) giveUp('data twice');
        shape = this.readData(list);
        continue;
      }
      others ??= {};
      if (key === '__proto__' || Object.hasOwn(others, key)) giveUp('a dangerous key');
      others[key] = this.readValue(4);
    } while (this.goesOn(CLOSE_OBJECT));
    if (shape === -1) giveUp('no data');
    list.add(number, shape, start, others);
  }

  /** Answers the number of the keys; its values are in the list. */
  private readData(list: OpenElements): number {
    this.count();
    this.take(OPEN_OBJECT);
    const { values } = list;
    const { expected, expectedKeys: keys } = this;
    if (this.next() === CLOSE_OBJECT) {
      this.at += 1;
      return this.expect(list, []);
    }
    const isEdge = list === this.edges;
    let met = 0;
    /** All keys, from the first on that was not expected. */
    let own: string[] | null = null;
    do {
      if (this.next() !== QUOTE) giveUp('no key');
      let key = own === null ? keys[met] : undefined;
      if (key === undefined || !this.isKey(key)) {
        own ??= keys.slice(0, met);
        key = this.readString(true);
        own.push(key);
      }
      met += 1;
      this.take(COLON);
      values.push(isEdge && key === 'id' ? this.readFresh() : this.readValue(5));
    } while (this.goesOn(CLOSE_OBJECT));
    if (own === null && met === keys.length) return expected;
    return this.expect(list, own ?? keys.slice(0, met));
  }

  /** A value that is hardly said twice. */
  private readFresh(): unknown {
    if (this.next() !== QUOTE) return this.readValue(5);
    this.count();
    return this.readString(false);
  }

  /** The number of these keys, which the next element is expected to have as well. */
  private expect(list: OpenElements, keys: readonly string[]): number {
    this.expected = findSoundShape(list, keys);
    this.expectedKeys = keys.every((key) => PLAIN_KEY.test(key)) ? keys : [];
    return this.expected;
  }

  /** Steps over this key where it comes next; only plain keys are expected. */
  private isKey(key: string): boolean {
    const end = this.at + 1 + key.length;
    if (this.bytes[end] !== QUOTE || !this.words.isSpelt(key, this.at + 1)) return false;
    this.at = end + 1;
    return true;
  }

  private readValue(depth: number): unknown {
    const byte = this.next();
    this.count();
    if (depth > LIMITS.depth) giveUp('deep');
    if (byte === QUOTE) return this.readString(true);
    if (byte === OPEN_OBJECT) return this.readEntries(depth + 1, () => false);
    if (byte === OPEN_LIST) return this.readList(depth);
    return byte === HYPHEN || (byte >= ZERO && byte <= NINE) ? this.readNumber() : this.readWord();
  }

  private readList(depth: number): readonly unknown[] {
    this.at += 1;
    const list: unknown[] = [];
    if (this.next() === CLOSE_LIST) {
      this.at += 1;
      return list;
    }
    do list.push(this.readValue(depth + 1));
    while (this.goesOn(CLOSE_LIST));
    return list;
  }

  private readWord(): unknown {
    for (const [word, value] of WORDS)
      if (this.words.isSpelt(word, this.at)) {
        this.at += word.length;
        return value;
      }
    return giveUp('no value');
  }

  private readNumber(): number {
    const { bytes } = this;
    const start = this.at;
    const isNegative = bytes[start] === HYPHEN;
    let { at } = this;
    if (isNegative) at += 1;
    const first = at;
    let whole = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) break;
      whole = whole * 10 + (byte - ZERO);
      at += 1;
    }
    const digits = at - first;
    const next = (bytes[at] ?? 0) | 0x20;
    const isPlain = digits === 1 || (digits > 1 && digits <= MOST_DIGITS && bytes[first] !== ZERO);
    // Neither a fraction nor an exponent.
    if (isPlain && next !== (POINT | 0x20) && next !== 0x65) {
      this.at = at;
      return isNegative ? -whole : whole;
    }
    return this.readOddNumber(start);
  }

  private readOddNumber(start: number): number {
    const { bytes } = this;
    let at = start;
    while (/[-+.\deE]/.test(String.fromCharCode(bytes[at] ?? 0))) at += 1;
    const said = spellBytes(bytes.subarray(start, at));
    if (!NUMBER.test(said)) giveUp('no number');
    this.at = at;
    return Number(said);
  }

  /** From a quotation mark up to the next; `isRemembered` unless it is hardly said twice. */
  private readString(isRemembered: boolean): string {
    const { bytes } = this;
    const start = this.at + 1;
    let at = start;
    let mixed = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (PLAIN[byte] !== 1) {
        if (byte !== QUOTE) return this.readOddString(start);
        this.at = at + 1;
        return isRemembered ? this.words.find(start, at, mixed) : this.words.spell(start, at);
      }
      mixed = mixByte(mixed, byte);
      at += 1;
    }
  }

  /** The same with letters beyond ASCII or escapes in it. */
  private readOddString(start: number): string {
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    const text = decodeUtf8(bytes.subarray(start - 1, at + 1));
    if (!text.ok) return giveUp('no letters');
    this.at = at + 1;
    const value: unknown = JSON.parse(text.value);
    return typeof value === 'string' ? value : giveUp('no string');
  }
}

/** The number of these keys; none of them twice, and all in the order in which an object has them. */
function findSoundShape(list: OpenElements, keys: readonly string[]): number {
  const before = list.shapes.length;
  const shape = list.findShape(keys);
  const isNew = list.shapes.length > before;
  if (isNew && new Set(keys).size < keys.length) giveUp('a key twice');
  if (isNew && keys.some((key) => key === '__proto__' || NUMBER_KEY.test(key))) giveUp('odd keys');
  return shape;
}

keepShape(new Reader(new Uint8Array(0)));

/** Undefined where the file is not plain, or has any flaw. */
export function readPlainElements(bytes: Uint8Array): FoundElements | undefined {
  try {
    return new Reader(bytes).readAll();
  } catch (stop) {
    if (stop instanceof NotPlain || stop instanceof SyntaxError) return undefined;
    throw stop;
  }
}
