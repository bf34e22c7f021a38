/**
 * Is a value of a JSON file found at its line and column?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonPlaces, type JsonPath } from '../../src/codecs/json-place.ts';

const place = (text: string, ...path: JsonPath): string => {
  const [found] = findJsonPlaces(text, [path]);
  return found === undefined ? '' : `${found.line}:${found.column}`;
};

const FILE = '{\n  "a": [1, "]}\\"", {"b" : true}],\n  "k\\u0065y": {"": -1.5e3}\n}\n';

test.each([
  ['1:1', []],
  ['2:8', ['a']],
  ['2:9', ['a', 0]],
  ['2:12', ['a', 1]],
  ['2:20', ['a', 2]],
  ['2:27', ['a', 2, 'b']],
  ['3:15', ['key']],
  ['3:20', ['key', '']],
])('at %s stands what %j leads to', (where, path) => {
  expect(place(FILE, ...path)).toBe(where);
});

test('what is not there is placed at the deepest value on the way', () => {
  expect(place(FILE, 'a', 2, 'missing', 'more')).toBe('2:20');
  expect(place(FILE, 'a', 99)).toBe('2:8');
  expect(place(FILE, 'a', 0, 'inside a number')).toBe('2:9');
});

test('several at once, in the order in which they were asked', () => {
  const found = findJsonPlaces(FILE, [['key'], ['a', 2], []]);
  expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:15', '2:20', '1:1']);
});

/** Every path into a value, with the value. */
function* pathsOf(value: unknown, path: JsonPath = []): Generator<[JsonPath, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value)
    ? value.map((item: unknown, index): [number, unknown] => [index, item])
    : Object.entries(value);
  for (const [step, inner] of steps) yield* pathsOf(inner, [...path, step]);
}

test('at each place of any file stands the value itself', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.constantFrom('', '\t', '  '),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const entries = [...pathsOf(JSON.parse(text) as unknown)];
        const places = findJsonPlaces(
          text,
          entries.map(([path]) => path),
        );
        const lines = text.split('\n');
        for (const [index, [, inner]] of entries.entries()) {
          const { line, column } = places[index] ?? { line: 0, column: 0 };
          const rest = (lines[line - 1] ?? '').slice(column - 1);
          const start = JSON.stringify(inner).slice(0, 1);
          expect(rest.startsWith(typeof inner === 'object' ? start : JSON.stringify(inner))).toBe(
            true,
          );
        }
      },
    ),
  );
});

test('a long text in a file is passed over', () => {
  const long = JSON.stringify({ text: '\\"'.repeat(3_000_000), after: 1 });
  expect(place(long, 'after')).toBe(`1:${long.length - 1}`);
});
