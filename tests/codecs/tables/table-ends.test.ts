/**
 * Is every end a node once, called by what is said of it first?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { TableEnds } from '../../../src/codecs/tables/table-ends.ts';

test('ends in the order in which they are met, with the first label and kind', () => {
  const notes = openNotes();
  const ends = new TableEnds(notes, true);
  expect([ends.meet('b', 2), ends.meet('a', 2), ends.meet('b', 3)]).toEqual(['b', 'a', 'b']);
  ends.describe('b', undefined, 'state', 2);
  ends.describe('b', 'B', 'person', 3);
  ends.describe('b', 'Bee', undefined, 4);
  ends.describe('c', 'C', undefined, 5);
  expect(ends.toNodes(new Set(['a']), (kind) => [kind])).toEqual([
    { id: 'b', label: 'B', cells: ['state'], line: 2 },
    { id: 'c', label: 'C', cells: [undefined], line: 5 },
  ]);
  expect(notes.all()).toMatchObject([{ kind: 'dropped', count: 1, line: 4 }]);
});

test('blanks around an id are taken away and told, unless they are somebody’s own', () => {
  const notes = openNotes();
  const trimming = new TableEnds(notes, true);
  expect([' a', 'a', ' ', ''].map((said) => trimming.meet(said, 7))).toEqual(['a', 'a', '', '']);
  expect(notes.all()).toMatchObject([{ kind: 'changed', count: 2, line: 7 }]);
  expect(new TableEnds(notes, false).meet(' a', 8)).toBe(' a');
  expect(notes.all()).toMatchObject([{ count: 2 }]);
});
