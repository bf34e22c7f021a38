import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTwoLines, labelWidth, shortLabel } from '../../src/graph/label-width.ts';

test('a label is as wide as its parts together, and scales with the size', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom(400 as const, 600 as const),
      (a, b, weight) => {
        const whole = labelWidth(a + b, 13, weight);
        expect(whole).toBeCloseTo(labelWidth(a, 13, weight) + labelWidth(b, 13, weight), 6);
        expect(labelWidth(a + b, 26, weight)).toBeCloseTo(2 * whole, 6);
      },
    ),
  );
});

test('bold is not narrower, wide scripts take an em, unknown letters take room', () => {
  expect(labelWidth('North Korea', 13, 600)).toBeGreaterThan(labelWidth('North Korea', 13, 400));
  expect(labelWidth('한국', 10, 400)).toBe(20);
  expect(labelWidth('é', 10, 400)).toBeGreaterThan(3);
});

test('two lines say the same words and are never wider than one', () => {
  const measure = (line: string) => labelWidth(line, 12, 400);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('China', 'of', 'the', 'US–ROK', 'alliance'), {
        minLength: 1,
        maxLength: 6,
      }),
      (words) => {
        const text = words.join(' ');
        const lines = inTwoLines(text, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join(' ').replaceAll('– ', '–')).toBe(text);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(measure(text));
      },
    ),
  );
  expect(inTwoLines('China', measure)).toEqual(['China']);
  expect(inTwoLines('US–ROK alliance', measure)).toEqual(['US–ROK', 'alliance']);
  expect(inTwoLines('', measure)).toEqual(['']);
});

test('a name is shown whole, or as its beginning with an ellipsis, and never in half a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const shown = shortLabel(name);
      expect(shown === name).toBe(name.length <= 120);
      if (shown === name) return;
      expect(shown.length).toBeLessThanOrEqual(121);
      expect(shown.endsWith('…')).toBe(true);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
      expect(name.startsWith(shown.slice(0, -1))).toBe(true);
    }),
  );
  expect(shortLabel('North Korea')).toBe('North Korea');
});
