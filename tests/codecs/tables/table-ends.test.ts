/**
 * Is every end a node once, called by what is said of it first?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { TableEnds } from '../../../src/codecs/tables/table-ends.ts';

test('ends in the order in which they are met, with the first label and kind', () => {
  const notes = openNotes();
  const ends = new TableEnds();
  expect(ends.find('b')).toBeUndefined();
  expect([ends.meet('b', 2), ends.meet('a', 2), ends.meet('b', 3)]).toEqual(['b', 'a', 'b']);
  expect(ends.find('b')).toBe('b');
  ends.describe('b', undefined, 'state', 2, notes);
  ends.describe('b', 'B', 'person', 3, notes);
  ends.describe('b', 'Bee', undefined, 4, notes);
  ends.describe('c', 'C', undefined, 5, notes);
  expect(ends.toNodes(new Set(['a']), (kind) => [kind])).toEqual([
    { id: 'b', label: 'B', cells: ['state'], line: 2 },
    { id: 'c', label: 'C', cells: [undefined], line: 5 },
  ]);
  expect(notes.all()).toMatchObject([{ kind: 'dropped', count: 1, line: 4 }]);
});
