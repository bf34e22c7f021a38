/**
 * What does a parser of others see in our HTML?
 *
 * The essay, every text that looks like markup, and fifty generated readings, in one call: only our own tags
 * with our own attributes, each closed, and the quoted words letter by letter.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { toBrief } from '../../../src/codecs/brief/brief.ts';
import { writeHtml } from '../../../src/codecs/brief/write-html.ts';
import { hideControls } from '../../../src/codecs/visible-controls.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { CRAFTED, craftRecords } from '../brief/craft-records.ts';
import { hasProgram, PYTHON, runProgram } from './programs.ts';

interface Seen {
  readonly tags: readonly string[];
  readonly quotations: readonly string[];
  readonly headings: readonly string[];
}

const OURS = new Set([
  'html lang',
  'head',
  'body',
  'main',
  'section',
  'title',
  'style',
  'meta charset',
  'meta content http-equiv',
  'meta content name',
  'h1',
  'h2',
  'h3',
  'p',
  'p class',
  'div class',
  'ul',
  'ol',
  'ul class',
  'li',
  'li id',
  'strong',
  'bdi',
  'blockquote dir',
  'blockquote dir lang',
  'br',
  'sup',
  'a href',
  'a href id',
  'a aria-label href',
  'code',
]);

describe.runIf(hasProgram('python'))('a parser of HTML reads what we write', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relata-html-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { dataset: essay } = validate(readCorpus(readFolder('graph-data/three-anti-sentiments')));
  const generated = fc.sample(arbitraryDataset, { numRuns: 50, seed: 9 });
  const briefs = [essay!, craftRecords(CRAFTED), ...generated].map((records) =>
    toBrief({ records, address: '"><script>alert(1)</script>' }),
  );
  for (const [at, brief] of briefs.entries())
    writeFileSync(path.join(folder, `${String(at).padStart(3, '0')}.html`), writeHtml(brief));
  const script = fileURLToPath(new URL('read-html.py', import.meta.url));
  const pages = runProgram(PYTHON, [script, folder])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen);

  test('every page is whole, with our tags and no others', () => {
    expect(pages.length).toBe(briefs.length);
    for (const { tags } of pages) expect(tags.filter((tag) => !OURS.has(tag))).toEqual([]);
  });

  test('headings and quoted words are the words', () => {
    for (const [at, { groups, others }] of briefs.entries()) {
      const findings = groups.flatMap((group) => group.findings);
      const quotations = [...findings.flatMap((finding) => finding.quotations), ...others];
      expect(pages[at]?.headings.map(hideControls)).toEqual(groups.map(({ heading }) => heading));
      expect(pages[at]?.quotations.map(hideControls)).toEqual(
        quotations.map(({ exact }) => (exact === '' ? '(no words)' : exact)),
      );
    }
  });
});
