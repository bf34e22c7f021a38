/**
 * Is the whole text on the page, in order, with what was supplied and what backs nothing told apart?
 */
import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/corpus/coverage.ts';
import {
  exactPassages,
  isGap,
  toPieces,
  toTextPage,
} from '../../../src/panels/text/text-blocks.ts';
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

test('a sentence has the relations that it states or repeats; one without has its reason', () => {
  expect(page.sentences.map(({ number, relations }) => [number, relations.length])).toEqual([
    [1, 2],
    [2, 3],
    [3, 1],
    [4, 2],
    [5, 1],
    [6, 0],
  ]);
  const [gap] = page.sentences.filter(isGap);
  expect(page.text.slice(gap?.start, gap?.end)).toBe('The summer was dry 🌾.');
  expect(gap?.reason).toBe('Weather; nobody acts on anybody.');
  expect(page.sentences[0]?.reason).toBeNull();
});

test('blocks share the sentences out, in order', () => {
  const own = page.blocks.flatMap((block) => (block.kind === 'supplied' ? [] : block.sentences));
  expect(own).toEqual(page.sentences);
});

test('pieces tile their block, each with the sentence that begins it', () => {
  for (const block of page.blocks) {
    if (block.kind === 'supplied') continue;
    const pieces = toPieces(block);
    expect(pieces.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(
      page.text.slice(block.start, block.end),
    );
    expect(pieces.flatMap(({ sentence }) => sentence ?? [])).toEqual(block.sentences);
  }
});

test('the margin counts what the coverage of the corpus counts', () => {
  const { sentences } = coverageOf(dataset);
  expect(page.sentences.map(({ relations }) => relations)).toEqual(
    sentences.map(({ relations }) => relations.map(({ id }) => id)),
  );
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
