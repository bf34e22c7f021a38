/**
 * Does any text stand in a BibTeX field without a command of its own, and can it be had back?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLatex, toLatex } from '../../../src/codecs/references/latex-text.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const latexText = fc.oneof(
  nastyText,
  fc.string({ unit: fc.constantFrom(...Array.from('a \\{}~^`\'"|<>&%$#_@,-⟨U+0⟩\0\n')) }),
);

describe('text in a field', () => {
  test.each([
    ['China’s Partnership', 'China’s Partnership'],
    ['R&D 50% $x #1 a_b', String.raw`R\&D 50\% \$x \#1 a\_b`],
    ['~^\\', String.raw`\textasciitilde{}\textasciicircum{}\textbackslash{}`],
    ['{a}', String.raw`\{a\}`],
    ['}{', String.raw`\textbraceright{}\textbraceleft{}`],
    ['}, title = {x', String.raw`\textbraceright{}, title = \textbraceleft{}x`],
    ['\\input{secret}', String.raw`\textbackslash{}input\{secret\}`],
    ['--', '-{}-'],
    [' a  b ', '{ }a { }b{ }'],
    ['a\nb', 'a⟨U+000A⟩b'],
    ['1\u00a0p.', '1~p.'],
  ])('%j is written %j', (text, written) => {
    expect(toLatex(text)).toBe(written);
    expect(fromLatex(written)).toBe(text);
  });

  test('nothing is lost, whatever the text', () => {
    fc.assert(
      fc.property(latexText, (text) => {
        expect(fromLatex(toLatex(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('braces balance as BibTeX counts them, and no command but ours is left', () => {
    fc.assert(
      fc.property(latexText, (text) => {
        const written = toLatex(text);
        let depth = 0;
        for (const character of written) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const rest = written.replaceAll(/\\(?:text[a-z]+\{\}|[&%$#_{}])|\{ ?\}/g, '');
        expect(rest.replaceAll('~', '')).not.toMatch(/[\\{}^`|<>&%$#_]/);
        expect(rest.split('~').length).toBe(text.split('\u00a0').length);
      }),
      { numRuns: 3000 },
    );
  });
});
