/**
 * Is JSON read as JSON.parse reads it, and does every fault have its place?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/kit/strict-json.ts';

function parseByPlatform(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

test('agrees with JSON.parse on any value, however it is spaced', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.constantFrom('', '  ', '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!text.includes('"__proto__"'));
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      },
    ),
    { numRuns: 2000 },
  );
});

test('refuses what JSON.parse refuses, and nothing else, on damaged text', () => {
  const damaged = fc
    .tuple(fc.jsonValue(), fc.nat(200), fc.constantFrom('', ',', '"', '}', '01', '\\', '\n', 'x'))
    .map(([value, at, mark]) => {
      const text = JSON.stringify(value);
      return text.slice(0, at) + mark + text.slice(at + 1);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      const read = readJson(text);
      const isKeyFlaw =
        !read.ok && read.failure.every(({ sentence }) => /__proto__|twice/.test(sentence));
      expect(read.ok || isKeyFlaw).toBe(parseByPlatform(text) !== null);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['{"a": 1,\n  "b" 2}', 2, 7, 'Here should stand a colon.'],
  [
    '[1,\n2,\n]',
    3,
    1,
    'Here should stand a value: an object, a list, a string, a number, true, false or null.',
  ],
  ['{"a": "x\ny"}', 1, 9, 'A line break or control character stands bare inside a string.'],
  ['["\\x"]', 1, 4, 'A backslash stands before something that cannot be escaped.'],
  ['{"a": 1} {"b": 2}', 1, 10, 'Something follows after the end of the JSON value.'],
  ['{"a": ', 1, 7, 'The text ends where a value should stand.'],
  ['{a: 1}', 1, 2, 'Here should stand a key in double quotes.'],
  ['["a', 1, 4, 'The text ends inside a string.'],
])('%j fails at its place', (text, line, column, sentence) => {
  expect(readJson(text)).toEqual({ ok: false, failure: [{ line, column, sentence }] });
});

test('every key that stands twice is named, in every object', () => {
  expect(readJson('{"a":1,\n"a":2,"b":{"c":1,"c":1}}')).toEqual({
    ok: false,
    failure: [
      { line: 2, column: 1, sentence: 'The key “a” stands twice in one object.' },
      { line: 2, column: 18, sentence: 'The key “c” stands twice in one object.' },
    ],
  });
});

test('a key that would reach a prototype is reported and never applied', () => {
  const namesBefore = Object.getOwnPropertyNames(Object.prototype);
  const read = readJson('{"__proto__": {"polluted": true}}');
  expect(read.ok ? null : read.failure[0]?.sentence).toContain('__proto__');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(namesBefore);
});

test('other names of Object.prototype are plain keys', () => {
  const read = readJson('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}');
  expect(read.ok && Object.entries(read.value ?? {})).toEqual([
    ['constructor', 1],
    ['toString', 2],
    ['hasOwnProperty', 3],
  ]);
});

test('limits stop the reading: depth and number of values', () => {
  const deep = '['.repeat(10) + ']'.repeat(10);
  expect(readJson(deep, { depth: 8, values: 100 })).toMatchObject({
    failure: [{ sentence: 'Values lie more than 8 deep.' }],
  });
  expect(readJson('[1,2,3]', { depth: 8, values: 3 })).toMatchObject({
    failure: [{ sentence: 'There are more than 3 values.' }],
  });
  expect(readJson('['.repeat(1_000_000)).ok).toBe(false);
});

/** JSON as a tree of which we know the keys, so that one may stand twice, plainly or in escapes. */
type Grown =
  | string
  | readonly Grown[]
  | { readonly members: readonly (readonly [string, Grown])[] };

const { grown } = fc.letrec<{ grown: Grown }>((tie) => ({
  grown: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('1', '-0', '"a:,{[b"', '"\\"[\\\\"', 'null', '""', '"\\u005c\\u0022"'),
    fc.array(tie('grown'), { maxLength: 3 }),
    fc.record({
      members: fc.array(
        fc.tuple(
          fc.constantFrom('a', 'b', '\\u0061', '1', '__proto__', '\\u005f_proto__'),
          tie('grown'),
        ),
        { maxLength: 3 },
      ),
    }),
  ),
}));

function measure(tree: Grown): { text: string; depth: number; values: number; isSound: boolean } {
  if (typeof tree === 'string') return { text: tree, depth: 0, values: 1, isSound: true };
  const members = 'members' in tree ? tree.members : tree.map((part) => ['', part] as const);
  const keys = 'members' in tree ? members.map(([key]): unknown => JSON.parse(`"${key}"`)) : [];
  const inner = members.map(([, part]) => measure(part));
  const texts = inner.map(({ text }, at) =>
    'members' in tree ? ` "${members[at]?.[0]}" : ${text}` : `\n${text} `,
  );
  return {
    text: 'members' in tree ? `{${texts.join(',')}}` : `[${texts.join(',')}]`,
    depth: inner.length === 0 ? 0 : 1 + Math.max(...inner.map(({ depth }) => depth)),
    values: inner.reduce((sum, { values }) => sum + values, 1),
    isSound:
      new Set(keys).size === keys.length &&
      !keys.includes('__proto__') &&
      inner.every(({ isSound }) => isSound),
  };
}

test('a text is read where its keys are sound and it keeps the limits, and nowhere else', () => {
  fc.assert(
    fc.property(grown, fc.nat(5), fc.nat(12), (tree, mostDepth, mostValues) => {
      const { text, depth, values, isSound } = measure(tree);
      const read = readJson(text, { depth: mostDepth, values: mostValues });
      expect(read.ok).toBe(isSound && depth <= mostDepth && values <= mostValues);
      const whole = readJson(text);
      expect(whole.ok ? whole.value : null).toEqual(isSound ? JSON.parse(text) : null);
    }),
    { numRuns: 2000 },
  );
});
