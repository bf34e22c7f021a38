/**
 * Does every character that could mean something in Markdown stand for itself?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  toMarkdown,
  toMarkdownCode,
  toMarkdownLines,
} from '../../../src/codecs/brief/markdown-text.ts';
import { hideControls } from '../../../src/codecs/visible-controls.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';
import { CRAFTED } from './craft-records.ts';

/** What CommonMark makes of our escaping: backslashes, references and comments resolved, in one pass. */
const resolve = (markdown: string): string =>
  hideControls(
    markdown.replaceAll(
      /\\([!-/:-@[-`{-~])|&#(\d+);|<!-- -->/g,
      (_found, character: string | undefined, point: string | undefined) =>
        character ?? (point === undefined ? '' : String.fromCodePoint(Number(point))),
    ),
  );

const someText = fc.oneof(
  nastyText,
  fc.constantFrom(...CRAFTED),
  fc.string({
    unit: fc.constantFrom(...Array.from(' a1w.\n\\`*_[]<>#|~$^{}&;!:@-+=(%)/\r\t\0⟨U+')),
  }),
);

describe('a stretch of text', () => {
  test.each([
    [
      'China’s Partnership with South Korea (2015): 50% – “so”',
      'China’s Partnership with South Korea (2015): 50% – “so”',
    ],
    ['[a](b) *c* <d>', String.raw`\[a\](b) \*c\* \<d\>`],
    ['- a', String.raw`\- a`],
    ['1. a', String.raw`1\. a`],
    ['J. Smith', String.raw`J\. Smith`],
    ['R&D &amp;', String.raw`R\&D \&amp;`],
    ['a\nb', 'a&#10;b'],
    [' a ', '&#32;a&#32;'],
    ['http://x.org', String.raw`http<!-- -->\://x.org`],
    ['www.x.org', 'www<!-- -->.x.org'],
    ['a@b.org', String.raw`a\@<!-- -->b.org`],
    ['so :smile: 10:20:30', 'so :<!-- -->smile: 10:20:30'],
    ['wow!', String.raw`wow\!`],
    ['\0', '⟨U+0000⟩'],
  ])('%j is written %j', (text, written) => {
    expect(toMarkdown(text)).toBe(written);
  });

  test('is one line, and comes back letter by letter', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const written = toMarkdown(text);
        expect(written).not.toMatch(/[\r\n\t]/);
        expect(resolve(written)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('has no bare character that opens anything', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const rest = toMarkdown(text).replaceAll(/\\[!-/:-@[-`{-~]|&#\d+;|<!-- -->/g, ' ');
        expect(rest).not.toMatch(/[\\`*_[\]<>#|~$^{]|&[#a-z0-9]|@|!$/i);
        expect(toMarkdown(text)).not.toMatch(/^(?:[-+=:(%\s]|[0-9]+[.)]|[a-z][.)])/i);
      }),
      { numRuns: 3000 },
    );
  });
});

test('the lines of a quotation come back with their breaks', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const lines = toMarkdownLines(text);
      expect(lines.map(resolve).join('\n')).toBe(text);
      expect(lines.at(-1) === '' && text !== '').toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a code span ends where it should', () => {
  expect(toMarkdownCode('#/a?b=*c*')).toBe('`#/a?b=*c*`');
  expect(toMarkdownCode('a`b')).toBe('``a`b``');
  expect(toMarkdownCode('`a` ')).toBe('`` `a`  ``');
});
