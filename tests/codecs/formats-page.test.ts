/**
 * Does docs/formats.md say what the codecs do today?
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODECS } from '../../src/codecs/all-codecs.ts';
import { makeFormatsPage } from '../../src/codecs/formats-page.ts';

test('the page is up to date; `npx relata formats` writes it', () => {
  expect(readFileSync('docs/formats.md', 'utf8')).toBe(makeFormatsPage());
});

test('every format has its row', () => {
  for (const { id } of CODECS) expect(makeFormatsPage()).toContain(`| \`${id}\` |`);
});
