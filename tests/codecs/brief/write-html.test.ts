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
    'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"',
  );
});

test('every reference leads to a note and every note back, each anchor once', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(ids.filter((id) => !targets.includes(id))).toEqual([]);
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
