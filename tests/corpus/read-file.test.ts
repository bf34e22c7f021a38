/**
 * Is one file read strictly, and is its loss remembered?
 */
import { expect, test } from 'vitest';
import { note, readObject, readText, type Findings } from '../../src/corpus/read-file.ts';

const nothing = (): Findings => ({ issues: [], isPartial: false });

function tryObject(content: string) {
  const findings = nothing();
  const entries = readObject(new Map([['a.json', content]]), 'a.json', findings);
  return {
    entries,
    isPartial: findings.isPartial,
    messages: findings.issues.map(({ message }) => message),
  };
}

test('an object comes as keys and values, whatever its keys', () => {
  const { entries, messages } = tryObject('{"constructor": 1, "": 2}');
  expect([...(entries ?? [])]).toEqual([
    ['constructor', 1],
    ['', 2],
  ]);
  expect(messages).toEqual([]);
});

test.each(['[]', 'null', '7', '"text"'])(
  '%s is no object: nothing can be had from the file',
  (content) => {
    expect(tryObject(content)).toEqual({
      entries: null,
      isPartial: true,
      messages: ['The file does not hold one JSON object.'],
    });
  },
);

test('each flaw of the JSON is told', () => {
  expect(tryObject('{"a": 1, "a": 2, "__proto__": 3}').messages).toHaveLength(2);
});

test('an empty text is a text', () => {
  expect(readText(new Map([['t.txt', '']]), 't.txt', nothing())).toBe('');
});

test('a mere note loses nothing', () => {
  const findings = nothing();
  note(findings, 'a.json', ['', 'm', 'r'], 'warning');
  expect(findings).toMatchObject({
    isPartial: false,
    issues: [{ record: 'file a.json', severity: 'warning' }],
  });
});
