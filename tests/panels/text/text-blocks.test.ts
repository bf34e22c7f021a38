/**
 * Is the whole text on the page, in order, with what was supplied and what backs nothing told apart?
 */
import { expect, test } from 'vitest';
import { exactPassages, toTextPage } from '../../../src/panels/text/text-blocks.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const source = dataset.sources[0];
if (!source) throw new Error('no source');
const page = toTextPage(dataset, source.id);

test('blocks come in text order; the supplied heading stands before its first paragraph', () => {
  expect(page.blocks.map((block) => block.kind)).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'supplied',
    'paragraph',
  ]);
  const starts = page.blocks.map((block) => block.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('every letter of the text lies in one block; only white space lies between', () => {
  let rest = page.text;
  for (const { start, end } of page.blocks.toReversed()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  expect(rest.trim()).toBe('');
});

test('a sentence that backs nothing is a gap with its reason', () => {
  const gaps = page.blocks.flatMap((block) => (block.kind === 'supplied' ? [] : block.gaps));
  expect(gaps.map(({ start, end }) => page.text.slice(start, end))).toEqual([
    'The summer was dry 🌾.',
  ]);
  expect(gaps[0]?.reason).toBe('Weather; nobody acts on anybody.');
  expect(page.sentences - page.sentencesWithRelation).toBe(1);
});

test('a passage that is not exactly there is marked nowhere', () => {
  const [first] = dataset.passages;
  if (!first) throw new Error('no passage');
  const moved = {
    ...dataset,
    checkOf: new Map([...dataset.checkOf, [first.id, { status: 'missing' as const }]]),
  };
  expect(exactPassages(moved, source.id).map(({ id }) => id)).not.toContain(first.id);
  expect(exactPassages(dataset, source.id).map(({ id }) => id)).toContain(first.id);
});
