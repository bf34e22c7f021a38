/**
 * Is the page whole by itself, with the shape of the outline?
 */
import { expect, test } from 'vitest';
import { toBrief } from '../../../src/codecs/brief/brief.ts';
import { writeHtml } from '../../../src/codecs/brief/write-html.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';
import { CRAFTED, craftRecords } from './craft-records.ts';

const records = smallDataset();
const page = writeHtml(toBrief({ records, address: '#/x' }));

test('the policy stands before everything that it governs', () => {
  const [before = ''] = page.split('<title>');
  expect(before).toContain('<meta charset="utf-8">');
  expect(before).toContain(
    'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"',
  );
});

test('every reference leads to a note and every note back, each anchor once', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(ids.filter((id) => !targets.includes(id))).toEqual([]);
});

test('the address of the view is a link where it may be one, else it is words', () => {
  const addressed = (address: string) => writeHtml(toBrief({ records, address }));
  expect(addressed('https://example.org/relata/#v=1&entity=china')).toContain(
    '<a href="https://example.org/relata/#v=1&amp;entity=china" target="_blank" rel="noopener noreferrer"><code>',
  );
  for (const address of ['javascript:alert(1)', 'http://127.0.0.1:4173/#v=1', 'file:///x', '#/x'])
    expect(addressed(address)).toContain(`<p>To look at it: <code>${address}</code></p>`);
});

test('crafted words add no tag and no attribute', () => {
  const crafted = writeHtml(toBrief({ records: craftRecords(CRAFTED), address: '"><script>' }));
  const tagsOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).filter((tag) => !/\d/.test(tag));
  const plain = tagsOf(page).concat('<section>', '<br>');
  expect(tagsOf(crafted).filter((tag) => !plain.includes(tag))).toEqual(
    tagsOf(crafted).filter((tag) => tag === '<blockquote dir="auto">' && !plain.includes(tag)),
  );
  expect(crafted).not.toMatch(/<script|<img|<b>/);
});
