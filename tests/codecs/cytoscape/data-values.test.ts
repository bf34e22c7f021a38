/**
 * Does a JSON value become the text that it is, and is an id never one of two?
 */
import { expect, test } from 'vitest';
import { toCellText, toIdText } from '../../../src/codecs/cytoscape/data-values.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';

test.each([
  ['01', '01', 0],
  ['', '', 0],
  [2.5, '2.5', 0],
  [true, 'true', 0],
  [null, undefined, 1],
  [undefined, undefined, 0],
  [[1, 'a'], '[1,"a"]', 1],
  [{ a: 1 }, '{"a":1}', 1],
  [2 ** 53, '9007199254740992', 1],
  [Infinity, 'Infinity', 1],
])('%j stands as %j, with %i notes', (value, text, count) => {
  const notes = openNotes();
  expect(toCellText(value, notes)).toBe(text);
  expect(notes.all()).toHaveLength(count);
});

test('an id is text, or a number that JSON holds exactly', () => {
  const notes = openNotes();
  expect(toIdText('a', notes)).toEqual({ ok: true, value: 'a' });
  expect(notes.all()).toEqual([]);
  expect(toIdText(7, notes)).toEqual({ ok: true, value: '7' });
  expect(notes.all()).toMatchObject([{ kind: 'changed', count: 1 }]);
  for (const id of [2 ** 53, Infinity, true, {}, null, undefined])
    expect(toIdText(id, notes)).toMatchObject({ ok: false });
});
