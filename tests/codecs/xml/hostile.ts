/**
 * Does a reader of XML hold against files that are broken, crafted or merely odd?
 *
 * A suite as a function of the codec, for tests/codecs/gexf and graphml: a table of files with what must be said
 * of each, one good file cut at every byte, and mutations of good files. Whatever the bytes: an answer, within
 * two seconds, and nothing outside is touched.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codec, ReadOutcome } from '../../../src/codecs/codec.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

export interface OddFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Part of "line:column sentence" where it must be refused; else it must be read. */
  readonly refused?: RegExp;
  /** Part of the kind and sentence of a note that must be told. */
  readonly noted?: RegExp;
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encodeUtf8(content) : content;

export const readWith = (codec: Codec, content: string | Uint8Array): ReadOutcome => {
  const outcome = codec.read?.(toBytes(content));
  if (outcome === undefined) throw new Error(`${codec.id} cannot read`);
  return outcome;
};

/** "3:7 sentence" of every flaw, or "kind: sentence" of every note. */
export function sayOutcome(outcome: ReadOutcome): readonly string[] {
  return outcome.ok
    ? outcome.value.notes.map(({ kind, sentence }) => `${kind}: ${sentence}`)
    : outcome.failure.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
}

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

export function utf16(text: string, isLittle: boolean): Uint8Array {
  const marked = `\u{feff}${text}`;
  const bytes = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at)).flatMap(
    (unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]),
  );
  return Uint8Array.from(bytes);
}

/** What is wrong with an answer as such; nothing, if it is a true one. */
function findAnswerFaults(outcome: ReadOutcome): readonly string[] {
  if (outcome.ok) {
    validate(outcome.value.document);
    return outcome.value.notes.filter(({ count }) => count < 1).map(({ sentence }) => sentence);
  }
  return outcome.failure.length === 0
    ? ['refused without a reason']
    : outcome.failure
        .filter(
          ({ line, column, sentence }) => line < 1 || column < 1 || !/.[.?!]$/su.test(sentence),
        )
        .map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
}

function testTable(codec: Codec, files: readonly OddFile[]): void {
  test.each(files)('$name', ({ content, refused, noted }) => {
    const outcome = readWith(codec, content);
    const said = sayOutcome(outcome);
    expect([outcome.ok, said]).toEqual([refused === undefined, said]);
    expect(said.join('\n')).toMatch(refused ?? noted ?? /^/);
    expect(findAnswerFaults(outcome)).toEqual([]);
  });
}

function testCuts(codec: Codec, good: string): void {
  test('a file that is cut at any byte is never taken for a whole one', () => {
    const bytes = encodeUtf8(good.trimEnd());
    expect(readWith(codec, bytes).ok).toBe(true);
    for (let length = 0; length < bytes.length; length += 1) {
      const outcome = readWith(codec, bytes.subarray(0, length));
      expect([length, outcome.ok]).toEqual([length, false]);
      expect(findAnswerFaults(outcome)).toEqual([]);
    }
  });
}

type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number };

const at = fc.nat(1_000_000);
const PIECES = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x110000;',
  ']]>',
  '<!--',
  '<![CDATA[',
  '</node>',
  '<node',
  ' id="__proto__"',
  '<?xml?>',
  '\0',
  '\u{feff}',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
];
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.constantFrom(...PIECES).map(encodeUtf8),
    ),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at, length: fc.integer({ min: 1, max: 500 }) }),
);

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const place = change.at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (change.kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === place ? byte ^ (1 << change.bit) : byte));
    case 'delete':
      return Uint8Array.from([...before, ...after.subarray(change.length)]);
    case 'insert':
      return Uint8Array.from([...before, ...change.bytes, ...after]);
    case 'repeat':
      return Uint8Array.from([...before, ...after.subarray(0, change.length), ...after]);
  }
}

function testMutations(codec: Codec, goods: readonly string[]): void {
  test('mutations of good files are read or refused, soon, and touch nothing', () => {
    const namesBefore = Object.getOwnPropertyNames(Object.prototype);
    const seeds = goods.map(encodeUtf8);
    const runs = Number(process.env['RELATA_RUNS'] ?? 300);
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (good, changes) => {
          const bytes = changes.reduce(mutate, good);
          const before = performance.now();
          const outcome = readWith(codec, bytes);
          expect(performance.now() - before).toBeLessThan(2000);
          expect(findAnswerFaults(outcome)).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(namesBefore);
  });
}

export function testHostile(
  codec: Codec,
  files: readonly OddFile[],
  goods: readonly [string, ...string[]],
): void {
  describe(`${codec.id} holds against odd files`, () => {
    testTable(codec, files);
    testCuts(codec, goods[0]);
    testMutations(codec, goods);
  });
}
