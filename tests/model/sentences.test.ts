/**
 * Are the sentences those a reader would count, and do their spans give the text back?
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toParagraphs, toSentences } from '../../src/model/sentences.ts';

const ESSAY = readFileSync(
  'graph-data/three-anti-sentiments/text/three-anti-sentiments.txt',
  'utf8',
);

const cut = (text: string, language?: string): readonly string[] =>
  toSentences(text, language).map(({ start, end }) => text.slice(start, end));

test('the essay has its 29 sentences, where they are', () => {
  const spans = toSentences(ESSAY);
  expect(spans.map(({ start }) => start)).toEqual([
    136, 425, 692, 858, 1021, 1184, 1388, 1588, 1793, 2080, 2325, 2595, 2806, 3013, 3160, 3388,
    3683, 3835, 4035, 4236, 4395, 4887, 5095, 5339, 5668, 5815, 6013, 6329, 6405,
  ]);
  expect(spans.map(({ end }) => end)).toEqual([
    423, 690, 856, 1001, 1182, 1386, 1586, 1791, 2078, 2305, 2593, 2804, 3011, 3157, 3386, 3681,
    3833, 4033, 4233, 4393, 4885, 5093, 5337, 5610, 5813, 6011, 6326, 6403, 6555,
  ]);
});

test('the titles and three headings of the essay hold no sentence', () => {
  const headings = toParagraphs(ESSAY).filter(({ isHeading }) => isHeading);
  expect(headings.map(({ start, end }) => ESSAY.slice(start, end).slice(0, 16))).toEqual([
    'Three Anti Senti',
    'Three Anti Senti',
    'Anti-US alliance',
    'Anti-North Korea',
    'Reconciling Chin',
  ]);
});

test.each([
  [
    'abbreviations and initials',
    'Mr. Xi met Gen. J. Smith in Seoul. They spoke.',
    ['Mr. Xi met Gen. J. Smith in Seoul.', 'They spoke.'],
  ],
  [
    'a stop inside quotes',
    'He called it “win-win.” Nobody laughed.',
    ['He called it “win-win.”', 'Nobody laughed.'],
  ],
  ['no-break spaces', 'One.\u00a0 Two.\u00a0\u00a0 Three.', ['One.', 'Two.', 'Three.']],
  ['questions', 'Who? Nobody! Well…', ['Who?', 'Nobody!', 'Well…']],
  [
    'wrapped lines, where blank lines divide',
    'A sentence on\ntwo lines. Another.\n\nNext one.',
    ['A sentence on\ntwo lines.', 'Another.', 'Next one.'],
  ],
  [
    'a line a paragraph, where none are blank',
    'One here.\nAnother there.',
    ['One here.', 'Another there.'],
  ],
  ['Windows line ends', 'One here.\r\n\r\nAnother there.', ['One here.', 'Another there.']],
  ['no text', ' \n\n ', []],
])('%s', (_name, text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('another language has its own stops', () => {
  expect(cut('北京欢迎韩国。首尔没有回答。', 'zh')).toEqual(['北京欢迎韩国。', '首尔没有回答。']);
});

test('sentences come in order, never overlap and lose nothing but white space and headings', () => {
  const pieces = fc.array(
    fc.constantFrom('Word', ' ', '. ', '\n', '\n\n', '\u00a0', '🌊', 'Mr. ', '”', '! '),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const paragraphs = toParagraphs(text);
      const whole = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
      expect(whole.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const { sentences, isHeading, start, end } of paragraphs) {
        const joined = sentences.map((span) => text.slice(span.start, span.end)).join('');
        const expected = isHeading ? '' : text.slice(start, end);
        expect(joined.replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''));
        const isInOrder = sentences.every(
          (span, index) => span.start >= (sentences[index - 1]?.end ?? start) && span.end <= end,
        );
        expect(isInOrder).toBe(true);
      }
    }),
  );
});

test('a language that a file made up stops nobody', () => {
  const text = 'One sentence. And another one.';
  for (const language of ['', 'klingon!', '__proto__', 'en-'])
    expect(cut(text, language)).toEqual(['One sentence.', 'And another one.']);
});
