/**
 * Is a text cited as far as it is known?
 */
import { expect, test } from 'vitest';
import { sayCitation } from '../../../src/codecs/brief/say-citation.ts';
import { makeSources, type SourceWords } from '../references/make-sources.ts';

const cite = (words: SourceWords) => sayCitation(makeSources(words).sources[0]!);

test.each([
  [
    { author: 'See-Won Byun', title: 'T', written: '2015-06~' },
    'See-Won Byun, “T”, about June 2015',
  ],
  [{ author: '', title: 'T' }, '“T”, undated'],
  [{ author: 'A', title: 'T', written: 'soon' }, 'A, “T”, soon'],
])('%j', (words, line) => {
  expect(cite(words)).toBe(line);
});
