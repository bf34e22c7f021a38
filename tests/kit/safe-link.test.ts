/**
 * Does only an address that is what it seems become a link?
 */
import { expect, test } from 'vitest';
import { isSafeLink, OUTWARD } from '../../src/kit/safe-link.ts';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.ts';
import { SCRIPT_PAYLOADS } from '../fixtures/script-payloads.ts';

test.each([
  'https://example.org',
  'http://example.org/',
  'HTTPS://Example.ORG/a/b.html?c=d&e=%20f#g',
  'https://www.wikidata.org/wiki/Q148',
  'https://a-b.example.co.kr:8443/x?y=(z)',
  'https://ko.wikipedia.org/wiki/한국',
  'https://xn--80ak6aa92e.com/',
  'mailto:somebody@example.org',
  'mailto:a.b+c_d@example.org',
])('%s is a link', (words) => {
  expect(isSafeLink(words)).toBe(true);
  // To a browser it means what it says: the host is the one that stands there.
  const { protocol, host, username, password } = new URL(words);
  expect([username, password]).toEqual(['', '']);
  expect(words.toLowerCase().startsWith(`${protocol}${host === '' ? '' : `//${host}`}`)).toBe(true);
});

test.each([
  '',
  'example.org',
  '//example.org/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://example.org/1',
  'file:///etc/hosts',
  'ftp://example.org/',
  'https://user@example.org/',
  'https://user:word@example.org/',
  'https://example.org@other.org/',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://example.org\\@other.org/',
  'https://еxample.org/',
  'httpſ://example.org/',
  'https://examp\u212ae.org/',
  'https://example.org:65536/',
  'https://example。org/',
  'https://localhost/',
  'http://127.0.0.1:8080/',
  'http://2130706433/',
  'http://0x7f.0x1/',
  'http://[::1]/',
  'https://example.org:123456/',
  'https://-example.org/',
  ' https://example.org/',
  'https://example.org/\n',
  'https://example.org/a b',
  'https://example.org/\u202egpj',
  'https://example.org/\u200b',
  'https://example.org/\ud800',
  'https://example.org/"onclick="x',
  "https://example.org/'x",
  'https://example.org/<b>',
  'mailto:',
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:a@example.org,b@example.org',
  `https://example.org/${'a'.repeat(2000)}`,
])('%j is text', (words) => {
  expect(isSafeLink(words)).toBe(false);
});

test('of all hostile words only plain addresses are links', () => {
  expect([...NAUGHTY_STRINGS, ...SCRIPT_PAYLOADS].filter(isSafeLink)).toEqual([
    'https://canary.invalid/',
    'HTTPS://CANARY.INVALID/',
    'mailto:a@canary.invalid',
  ]);
});

// Where a pattern tries every way to cut such words, this would take years.
test('a long near-miss comes to an end', () => {
  for (const words of [
    `https://${'a-'.repeat(990)}`,
    `https://${'a.'.repeat(990)}`,
    `mailto:${'a.'.repeat(990)}`,
    `https://${'a'.repeat(1990)}`,
    `https://${'a1-'.repeat(660)}.`,
  ])
    expect(isSafeLink(words)).toBe(false);
});

test('a page that is led to learns nothing', () => {
  expect(OUTWARD.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
});
