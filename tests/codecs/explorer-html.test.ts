/**
 * Does a document travel in its explorer whole, and does nothing in it become a part of the page?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportView } from '../../src/codecs/codec.ts';
import { explorerHtml, fillTemplate, withTemplate } from '../../src/codecs/explorer-html.ts';
import { DOCUMENT_END, DOCUMENT_START, writeTemplate } from '../../src/codecs/explorer-page.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { toRawDataset } from '../../src/model/document.ts';
import { arbitraryDocument } from '../fixtures/arbitrary-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';

const template = writeTemplate({
  policy: "default-src 'none'",
  icon: 'data:,',
  style: 'body{}',
  // The program of an explorer knows these words too.
  program: `const start = '${DOCUMENT_START}';`,
  notices: 'MIT',
});

testConformance(withTemplate(template));

/** What a browser finds in the document's element. */
const insideOf = (page: string): string => {
  const start = page.indexOf(DOCUMENT_START) + DOCUMENT_START.length;
  return page.slice(start, page.indexOf(DOCUMENT_END, start));
};

const called = (name: string): ExportView => {
  const view = sampleView();
  return { ...view, records: { ...view.records, name, sources: [] } };
};

const sentencesOf = (page: string): readonly string[] => {
  const outcome = explorerHtml.read(encodeUtf8(page));
  return outcome.ok
    ? []
    : outcome.failure.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
};

const NASTY = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--> ]]> $& $1 $`',
  '</title><img src=x onerror=alert(1)>',
  '\u2028\u2029',
  '\r\n\0\u{1f600}\ud83d',
  DOCUMENT_START,
];

test.each(NASTY)('%j is only text', (words) => {
  const page = fillTemplate(template, called(words));
  const inside = insideOf(page);
  expect(inside).not.toMatch(/[<\u2028\u2029\r\0]/);
  expect(JSON.parse(inside)).toMatchObject({ name: words });
  // Tags are those of the template, whatever the words.
  const tags = (text: string) => [...text.matchAll(/<[^>]*/g)].map(([tag]) => tag);
  expect(tags(page)).toEqual(tags(template));
});

test('nothing in any reading becomes a tag', () => {
  const count = (text: string) => text.split('<').length;
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { dataset, view } = validate(toRawDataset(document));
      if (dataset === null) throw new Error('refused');
      const page = fillTemplate(template, { records: dataset, ...view });
      expect(count(page)).toBe(count(template));
      const written = relataJson.write({ records: dataset, ...view });
      expect(JSON.parse(insideOf(page))).toEqual(JSON.parse(String(written)));
    }),
    { numRuns: 100 },
  );
});

test('the page bears the title of its text', () => {
  const page = fillTemplate(template, called('Friends & <foes>\nof Odo'));
  expect(page).toContain('<title>Friends &amp; &lt;foes> of Odo</title>');
  const long = fillTemplate(template, called('a'.repeat(100_000)));
  expect(/<title>(a*)<\/title>/.exec(long)?.[1]?.length).toBe(300);
  expect(readFiles([{ name: 'x', bytes: encodeUtf8(long) }]).ok).toBe(true);
});

test('an explorer can be a template again', () => {
  const once = fillTemplate(template, sampleView());
  expect(fillTemplate(once, sampleView())).toBe(once);
  expect(fillTemplate(fillTemplate(template, called('other')), sampleView())).toBe(once);
});

test.each(['', '<html></html>', DOCUMENT_START, `<title>a</title><title>b</title>${template}`])(
  'what is no template is a fault: %j',
  (text) => {
    expect(() => fillTemplate(text, sampleView())).toThrow(/template/);
  },
);

describe('what is opened', () => {
  const page = fillTemplate(template, sampleView());

  test('is known by its content and read like the document inside', () => {
    const outcome = readFiles([{ name: 'page.txt', bytes: encodeUtf8(page) }]);
    const inside = readFiles([
      { name: 'x', bytes: encodeUtf8(String(relataJson.write(sampleView()))) },
    ]);
    expect(outcome.ok).toBe(true);
    expect(outcome).toEqual(inside);
  });

  test('is refused wherever it was cut', () => {
    for (let end = 0; end < page.trimEnd().length; end += 1 + Math.floor(page.length / 500))
      expect(readFiles([{ name: 'x', bytes: encodeUtf8(page.slice(0, end)) }]).ok).toBe(false);
  });

  test('has its flaws at the lines of the file', () => {
    const at = page.split('\n').findIndex((line) => line.includes('"format"')) + 1;
    expect(sentencesOf(page.replace('"format"', 'format'))).toEqual([
      `${at}:3 Here should stand a key in double quotes.`,
    ]);
    const onOneLine = page.replace(`${DOCUMENT_START}\n{`, `${DOCUMENT_START}x{`);
    expect(sentencesOf(onOneLine)[0]).toMatch(`${at - 2}:${DOCUMENT_START.length + 1} `);
  });

  test('is refused where it is another page, no text, or was changed', () => {
    expect(sentencesOf('<html></html>')).toEqual(['1:1 This page has no Relata document in it.']);
    expect(sentencesOf(page.replace('\\u003c', '<').replace('"name": "', '"name": "<'))[0]).toMatch(
      /was changed: a “<” cannot stand here/,
    );
    expect(explorerHtml.read(Uint8Array.from([0x3c, 0xff])).ok).toBe(false);
  });
});
