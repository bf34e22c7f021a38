/**
 * Does a note say where the words stand, and only as much as is known of it?
 */
import { expect, test } from 'vitest';
import { checkPassage, makeNotes, sayChecks } from '../../../src/codecs/brief/passage-notes.ts';
import type { Records } from '../../../src/model/dataset.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const small = smallDataset();
const noteAt = (records: Records, at: number): string => {
  const notes = makeNotes(records);
  notes.numberOf(records.passages[at]!);
  return notes.listAll()[0] ?? '';
};
const moved: Records = {
  ...small,
  passages: small.passages.map((passage, at) =>
    at === 0 ? { ...passage, start: 19, end: 77 } : passage,
  ),
};
const textless: Records = { ...small, textOf: new Map() };

test('a place in words, a heading marked where it was supplied, and the characters', () => {
  expect(noteAt(small, 0)).toBe(
    'The Relata authors 2026, opening, paragraph 1, sentence 1, characters 18–76.',
  );
  expect(noteAt(small, 2)).toBe(
    'The Relata authors 2026, section 1, paragraph 1, sentence 1, under “The river”, characters 139–183.',
  );
  expect(noteAt(small, 4)).toContain(', under [At home], characters 281–327.');
});

test('one number for one place, in the order of asking', () => {
  const notes = makeNotes(small);
  const [first, second] = small.passages;
  expect([second!, first!, second!].map(notes.numberOf)).toEqual([1, 2, 1]);
  expect(notes.listAll().length).toBe(2);
});

test('words that stand elsewhere, and words that could not be compared, say so', () => {
  expect(checkPassage(moved.passages[0]!, moved)).toBe('elsewhere');
  expect(noteAt(moved, 0)).toContain('These words do not stand exactly there in the text.');
  expect(noteAt(textless, 0)).toBe(
    'The Relata authors 2026, characters 18–76. The text did not come along, so the words were not compared with it.',
  );
});

test('a language that is none does not matter', () => {
  const sources = small.sources.map((source) => ({ ...source, language: 'no language!' }));
  expect(noteAt({ ...small, sources }, 0)).toBe(noteAt(small, 0));
});

test('all quotations in one sentence', () => {
  expect(sayChecks(small)).toMatch(
    /^Every quotation \(5 in all\) was compared with its text, .* Headings in square brackets/,
  );
  expect(sayChecks(moved)).toMatch(
    /^Of 5 quotations, 4 stand exactly where the note says and 1 does not, as the notes say\./,
  );
  expect(sayChecks(textless)).toMatch(
    /^Of 5 quotations, 5 were not compared, because the text did not come along\./,
  );
  expect(sayChecks({ ...small, passages: [] })).toBe(
    'No passages came with this graph: nothing here is quoted.',
  );
});
