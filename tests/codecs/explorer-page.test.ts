/**
 * Does the skeleton hold its parts without one of them getting out?
 */
import { expect, test } from 'vitest';
import {
  DOCUMENT_END,
  DOCUMENT_START,
  escapeText,
  PAGE_END,
  toInertScript,
  writeTemplate,
} from '../../src/codecs/explorer-page.ts';
import { SNIFF_LENGTH } from '../../src/codecs/detect.ts';

const parts = {
  policy: `default-src 'none'; script-src 'sha256-"&<'`,
  icon: 'data:image/svg+xml,%3Csvg/%3E',
  style: 'body { margin: 0 }',
  program: 'start()',
  notices: 'MIT <a@b>',
};
const template = writeTemplate(parts);

test('every part stands where it belongs, verbatim, and the document before the program', () => {
  expect(template).toContain(`<style id="relata-style">${parts.style}</style>`);
  expect(template).toContain(`<script type="module" id="relata-program">${parts.program}</script>`);
  expect(template).toContain(`>${parts.notices}</script>`);
  expect(template).toContain(`${DOCUMENT_START}null${DOCUMENT_END}`);
  expect(template.indexOf(DOCUMENT_START)).toBeLessThan(template.indexOf(parts.style));
  expect(template.indexOf(DOCUMENT_START)).toBeLessThan(SNIFF_LENGTH / 2);
  expect(template.endsWith(PAGE_END)).toBe(true);
});

test('the encoding and the policy come before anything they hold for', () => {
  expect(template.indexOf('<meta charset')).toBeLessThan(1024);
  expect(template.indexOf('Content-Security-Policy')).toBeLessThan(template.indexOf('<link'));
  expect(template).toContain(`content="default-src 'none'; script-src 'sha256-&quot;&amp;&lt;'"`);
});

test('a script cannot end its element, and means what it meant', () => {
  const nasty = 'const words = "</script></SCRIPT ><!-- a < b";';
  const inert = toInertScript(nasty);
  expect(inert).not.toMatch(/<\/script|<!--/i);
  expect(inert).toContain('a < b');
  const wordsOf = (script: string): unknown =>
    JSON.parse(script.replace(/^.*?= |;$/g, '').replaceAll(String.raw`\x3C`, '<'));
  expect(wordsOf(inert)).toBe('</script></SCRIPT ><!-- a < b');
});

test('text is text', () => {
  expect(escapeText('a & b </title>')).toBe('a &amp; b &lt;/title>');
});
