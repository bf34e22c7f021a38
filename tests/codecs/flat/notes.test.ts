/**
 * Is each note told once, counted, with the place of the first?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';

test('the same sentence is counted, and the line is that of the first', () => {
  const notes = openNotes([{ kind: 'changed', sentence: 'A.', count: 2, line: 1 }]);
  notes.tell('widened', 'B.', 7);
  notes.tell('widened', 'B.', 9);
  notes.tell('changed', 'A.');
  expect(notes.all()).toEqual([
    { kind: 'changed', sentence: 'A.', count: 3, line: 1 },
    { kind: 'widened', sentence: 'B.', count: 2, line: 7 },
  ]);
});

test('what happened so many times counts as if it were told each time, and what never happened not at all', () => {
  const notes = openNotes();
  notes.tellAll('dropped', 'D.', 3, 4);
  notes.tellAll('dropped', 'Never.', 0, undefined);
  notes.tell('dropped', 'D.', 9);
  expect(notes.all()).toEqual([{ kind: 'dropped', sentence: 'D.', count: 4, line: 4 }]);
});
