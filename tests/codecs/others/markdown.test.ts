/**
 * What do others make of our Markdown: GitHub’s own parser, and pandoc, which is the way into a paper?
 *
 * Every text that looks like markup, in every place a brief has, and generated readings besides: nothing but
 * headings, lists, quotations and notes of ours may come out, and the quoted words must be the words.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { toBrief, type Brief } from '../../../src/codecs/brief/brief.ts';
import { writeMarkdown } from '../../../src/codecs/brief/write-markdown.ts';
import { hideControls } from '../../../src/codecs/visible-controls.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { CRAFTED, craftRecords } from '../brief/craft-records.ts';
import { hasProgram, runProgram } from './programs.ts';

function readEssay() {
  const { dataset } = validate(readCorpus(readFolder('graph-data/three-anti-sentiments')));
  if (dataset === null) throw new Error('refused');
  return dataset;
}

const briefs = [
  readEssay(),
  craftRecords(CRAFTED),
  ...fc.sample(arbitraryDataset, { numRuns: 50, seed: 7 }),
].map((records) => toBrief({ records, address: '#/a?b=`c`' }));

const quotationsOf = ({ groups, others }: Brief): readonly string[] =>
  [...groups.flatMap(({ findings }) => findings.flatMap((one) => one.quotations)), ...others].map(
    ({ exact }) => (exact === '' ? '(no words)' : exact),
  );

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

const textOf = (html: string): string =>
  hideControls(
    html
      .replaceAll('<br />\n', '\n')
      .replaceAll('<!-- -->', '')
      .replaceAll(/&(\w+);/g, (found, name: string) => ENTITIES.get(name) ?? found),
  );

describe.runIf(hasProgram('cmark-gfm'))('cmark-gfm reads what we write', () => {
  const extensions = ['table', 'footnotes', 'autolink', 'strikethrough', 'tasklist', 'tagfilter'];
  const pages = briefs.map((brief) =>
    runProgram(
      'cmark-gfm',
      ['--unsafe', ...extensions.flatMap((name) => ['-e', name])],
      writeMarkdown(brief),
    ),
  );

  test('only our own marks are marks', () => {
    const ours =
      /^<(?:\/?(?:h[123]|p|ul|ol|li|strong|blockquote|code|section)|br \/|\/a|\/?sup|!-- --|sup class="footnote-ref"|section class="footnotes" data-footnotes|li id="fn-\d+"|a href="#fn-\d+" id="fnref-\d+(?:-\d+)?" data-footnote-ref|a href="#fnref-\d+(?:-\d+)?" class="footnote-backref" [^<>]*)>$/;
    for (const page of pages)
      expect((page.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
  });

  test('headings, claims and notes are as many as they should be', () => {
    const count = (page: string, tag: string) => page.split(tag).length - 1;
    for (const [at, brief] of briefs.entries()) {
      const page = pages[at] ?? '';
      expect(count(page, '<h3>')).toBe(brief.groups.length);
      expect(count(page, '<li id="fn-')).toBe(brief.notes.length);
      expect(count(page, '<blockquote>')).toBe(quotationsOf(brief).length);
      const claims = brief.groups.flatMap(({ findings }) => findings.flatMap((one) => one.claims));
      expect(count(page, '<strong>')).toBe(
        claims.length + brief.entities.length + brief.references.length,
      );
    }
  });

  test('the words of every heading and quotation are the words', () => {
    for (const [at, brief] of briefs.entries()) {
      const page = pages[at] ?? '';
      const find = (pattern: RegExp) =>
        [...page.matchAll(pattern)].map(([, html = '']) => textOf(html));
      expect(find(/<h3>(.*?)<\/h3>/gs)).toEqual(brief.groups.map(({ heading }) => heading));
      expect(find(/<blockquote>\n<p>(.*?)<sup class="footnote-ref">/gs)).toEqual(
        quotationsOf(brief),
      );
    }
  });
});

interface Node {
  readonly t?: string;
  readonly c?: unknown;
}

/** The names of all nodes of pandoc’s tree. */
function collectKinds(tree: unknown, kinds = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(tree)) for (const part of tree) collectKinds(part, kinds);
  else if (typeof tree === 'object' && tree !== null) {
    const { t, c } = tree as Node;
    if (t !== undefined) kinds.add(t);
    collectKinds(t === undefined ? Object.values(tree) : c, kinds);
  }
  return kinds;
}

describe.runIf(hasProgram('pandoc'))('pandoc reads what we write', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relata-markdown-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = briefs.map((brief, at) => {
    const file = path.join(folder, `${at}.md`);
    writeFileSync(file, writeMarkdown(brief));
    return file;
  });

  // pandoc’s own Markdown has the most extensions; the others are what GitHub and CommonMark have.
  test.each(['markdown', 'gfm', 'commonmark_x'])(
    'as %s: only our own marks are marks',
    (format) => {
      const tree: unknown = JSON.parse(
        runProgram('pandoc', ['--file-scope', '-f', format, '-t', 'json', ...files]),
      );
      const ours = ['Header', 'Para', 'Plain', 'BulletList', 'BlockQuote', 'Str', 'Space'].concat(
        'SoftBreak',
        'LineBreak',
        'Strong',
        'Note',
        'Code',
        'RawInline',
        // What pandoc does to quotation marks, unless told not to.
        'Quoted',
        'DoubleQuote',
        'SingleQuote',
      );
      const { blocks } = tree as { readonly blocks: unknown };
      expect([...collectKinds(blocks)].filter((kind) => !ours.includes(kind))).toEqual([]);
    },
  );
});
