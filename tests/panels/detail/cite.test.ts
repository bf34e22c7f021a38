/**
 * Does a quotation carry all that is needed to check it, and the words unchanged?
 */
import { afterEach, expect, test } from 'vitest';
import { cite } from '../../../src/panels/detail/cite.ts';
import { speak } from '../../../src/words/speaking.ts';
import { ZH_HANS } from '../../../src/words/zh-hans.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

afterEach(() => speak('en', null));

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

test('round the quote it speaks the language of the page', () => {
  speak('zh-Hans', ZH_HANS);
  expect(cite({ quote: 'it rained', source, place: '第 1 节', reading: 'A opposes B' })).toBe(
    '“it rained”——the Relata authors，《Three neighbours》，第 1 节。 ［解读为：A opposes B。］',
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
