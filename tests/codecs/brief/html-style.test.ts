/**
 * Does the style fetch nothing and end nowhere but where it should?
 */
import { expect, test } from 'vitest';
import { BRIEF_STYLE } from '../../../src/codecs/brief/html-style.ts';

test('nothing from elsewhere, no tag inside, and a rule for print', () => {
  expect(BRIEF_STYLE).not.toMatch(/url\(|@import|<|expression/);
  expect(BRIEF_STYLE).toContain('@media print');
  expect(BRIEF_STYLE.split('{').length).toBe(BRIEF_STYLE.split('}').length);
});
