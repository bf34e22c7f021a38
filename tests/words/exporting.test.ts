/**
 * Does every format that the page offers say in every language for whom it is?
 *
 * What a codec says is English; a new one is found here until the other languages have words for it.
 */
import { afterEach, expect, test } from 'vitest';
import { CODECS } from '../../src/codecs/all-codecs.ts';
import { explorerHtml } from '../../src/codecs/explorer-html.ts';
import { sayAlong, sayLeftBehind, takePart } from '../../src/codecs/part.ts';
import { png } from '../../src/codecs/png.ts';
import { svg } from '../../src/codecs/svg.ts';
import { exportingWords } from '../../src/words/exporting.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const FORMATS = [...CODECS, explorerHtml, png, svg];
const OTHERS = [
  ['ko', KO, /\p{Script=Hangul}/u],
  ['zh-Hans', ZH_HANS, /\p{Script=Han}/u],
] as const;

afterEach(() => speak('en', null));

test.each(FORMATS)('$id is said by its codec in English', ({ id, label, summary }) => {
  const { formatName, formatSummary } = exportingWords();
  expect([formatName(id, label), formatSummary(id, summary)]).toEqual([label, summary]);
});

test.each(OTHERS)('%s has a line for every format, and keeps what has none', (name, all, own) => {
  speak(name, all);
  const { formatName, formatSummary } = exportingWords();
  const unsaid = FORMATS.filter(({ id, summary }) => !own.test(formatSummary(id, summary)));
  expect(unsaid.map(({ id }) => id)).toEqual([]);
  expect(formatName('gexf', 'GEXF')).toBe('GEXF');
  expect(formatName('png', 'PNG picture')).toMatch(own);
  expect([formatName('new', 'New'), formatSummary('new', 'For us')]).toEqual(['New', 'For us']);
});

test.each(OTHERS)(
  '%s says what a part leaves behind without a word of English',
  (name, all, own) => {
    speak(name, all);
    const [relation] = smallDataset().relations.filter(({ id }) => id === 's04-warns');
    const { along, left } = takePart(smallDataset(), {
      relations: relation === undefined ? [] : [relation.id],
      entities: [],
    });
    const said = [...sayLeftBehind(left), sayAlong({ ...along, relations: 4 })];
    expect(said.length).toBeGreaterThan(3);
    for (const sentence of said) {
      expect(sentence).toMatch(own);
      expect(sentence).not.toMatch(/[a-z]/i);
    }
  },
);
