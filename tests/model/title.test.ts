/**
 * Has every reading a title of one line?
 */
import { expect, test } from 'vitest';
import { titleOf } from '../../src/model/title.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const { name, sources } = smallDataset();
const [source] = sources;
if (!source) throw new Error('The small corpus has a text.');

test('one text gives its title', () => {
  expect(titleOf({ name, sources })).toBe(source.title);
});

test('several texts, or one without a title, are called as the reading is', () => {
  expect(titleOf({ name, sources: [source, source] })).toBe(name);
  expect(titleOf({ name, sources: [{ ...source, title: '' }] })).toBe(name);
  expect(titleOf({ name, sources: [] })).toBe(name);
});

test('line breaks and control characters become spaces, and nothing becomes a word', () => {
  expect(titleOf({ name: ' a\n\tb\u0000c ', sources: [] })).toBe('a b c');
  expect(titleOf({ name: ' \n', sources: [] })).toBe('Untitled');
});
