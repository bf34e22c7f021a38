/**
 * Does any text stay text in HTML, and come back?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml, toHtmlLines, toLangAttribute } from '../../../src/codecs/brief/html-text.ts';
import { hideControls } from '../../../src/codecs/visible-controls.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';
import { CRAFTED } from './craft-records.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

const resolve = (html: string): string =>
  hideControls(
    html.replaceAll(
      /&(?:#(\d+)|(\w+));/g,
      (_found, point: string | undefined, name: string | undefined) =>
        point === undefined ? (NAMED.get(name ?? '') ?? '?') : String.fromCodePoint(Number(point)),
    ),
  );

const someText = fc.oneof(nastyText, fc.constantFrom(...CRAFTED));

test('no markup is left, and the text comes back letter by letter', () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(toHtml(text)).not.toMatch(/[<>"'\n\r\t\0]|&(?!#\d+;|amp;|lt;|gt;|quot;)/);
      expect(resolve(toHtml(text))).toBe(text);
      expect(resolve(toHtmlLines(text).replaceAll('<br>', '\n'))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['en', ' lang="en"'],
  ['zh-Hant-TW', ' lang="zh-Hant-TW"'],
  ['', ''],
  ['en" onload="x', ''],
])('language %j', (language, attribute) => {
  expect(toLangAttribute(language)).toBe(attribute);
});
