/**
 * Does a quotation carry all that is needed to check it, and the words unchanged?
 */
import { expect, test } from 'vitest';
import { cite } from '../../../src/panels/detail/cite.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const source = smallDataset().sources[0];

test('quote, author, title, place, reading and link stand in this order', () => {
  expect(
    cite({
      quote: 'it rained',
      source,
      place: 'section 1, paragraph 2, sentence 1',
      reading: 'A opposes B',
      link: 'https://x.test/#1',
    }),
  ).toBe(
    '“it rained” — the Relata authors, “Three neighbours”, section 1, paragraph 2, sentence 1. [Read as: A opposes B.] https://x.test/#1',
  );
});

test('without a relation only the words and their place are quoted', () => {
  expect(cite({ quote: 'a “b” c', source: undefined, place: 'opening' })).toBe(
    '“a “b” c” — opening.',
  );
});

test('a line break becomes one space, all else stays as it is', () => {
  expect(cite({ quote: 'one \r\n two  three', source: undefined, place: 'text' })).toContain(
    '“one two  three”',
  );
});
