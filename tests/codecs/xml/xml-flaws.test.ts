/**
 * Is every complaint of the parser one sentence with a remedy?
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayComplaint } from '../../../src/codecs/xml/xml-flaws.ts';

/** The texts in the parser's own source, with something in their gaps. */
const complaints = [
  ...readFileSync('node_modules/saxes/saxes.js', 'utf8').matchAll(
    /\.fail\((["`])((?:(?!\1)[^\\]|\\.)*)\1/g,
  ),
].map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/g, 'thing').replaceAll(/\\(.)/g, '$1'));

/** Of namespaces, which we follow ourselves, and of use that we do not make of it. */
const CANNOT_HAPPEN = /xmlns|namespace|prefix|malformed name|after close|tags may not|weird empty/;

test('the table knows all that can happen', () => {
  expect(complaints.length).toBeGreaterThan(40);
  const unknown = complaints
    .filter((complaint) => !CANNOT_HAPPEN.test(complaint))
    .filter((complaint) => sayComplaint(complaint).startsWith('This is no well-formed XML'));
  expect(unknown).toEqual([]);
});

test.each(complaints)('%s', (complaint) => {
  expect(sayComplaint(complaint)).toMatch(/^[A-Z].*\.$/su);
});

test('names from the file are shown, shortened, and not taken for patterns', () => {
  expect(sayComplaint('unclosed tag: $1$&')).toContain('</$1$&>');
  expect(sayComplaint(`duplicate attribute: ${'x'.repeat(999)}.`).length).toBeLessThan(150);
});
