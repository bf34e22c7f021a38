/**
 * Does JSON lie in a file so that two versions can be compared, and is a file that is none refused?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JSON_LIMITS, layOutJson, makeInert, readJsonFile } from '../../src/codecs/json-file.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';

test('a record a line, and a key a line only near the top', () => {
  const value = { name: 'x', list: [{ a: 1 }, { b: [2] }], part: { deep: { c: 3 }, none: [] } };
  expect(layOutJson(value)).toBe(
    [
      '{',
      '  "name": "x",',
      '  "list": [',
      '    {"a":1},',
      '    {"b":[2]}',
      '  ],',
      '  "part": {',
      '    "deep": {"c":3},',
      '    "none": []',
      '  }',
      '}',
    ].join('\n'),
  );
  expect(layOutJson({})).toBe('{}');
});

test('however it is laid out and made inert, it says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = makeInert(layOutJson(value));
      expect(text).not.toMatch(/[<\u2028\u2029]/u);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

const sentenceFor = (bytes: Uint8Array): string => {
  const file = readJsonFile(bytes);
  return file.ok ? '' : (file.failure[0]?.sentence ?? '');
};

test('a good file comes with its text', () => {
  const file = readJsonFile(encodeUtf8('{"a": 1}'));
  expect(file).toEqual({ ok: true, value: { text: '{"a": 1}', value: { a: 1 } } });
});

test.each([
  ['\u{feff}{}', /byte order mark/],
  ['{"a": 1, "a": 2}', /stands twice/],
  ['['.repeat(JSON_LIMITS.depth + 2), /deep/],
  ['{', /key in double quotes/],
])('%j is refused', (text, sentence) => {
  expect(sentenceFor(encodeUtf8(text))).toMatch(sentence);
});

test('what is not UTF-8 is refused at its byte', () => {
  expect(sentenceFor(Uint8Array.from([0x22, 0xc0, 0x22]))).toMatch(/byte 1/);
});
