/**
 * Does the report say everything that happened to a file, once, with its place?
 */
import { afterEach, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/issue.ts';
import type { ImportReport } from '../../../src/panels/ports.ts';
import {
  refusalLines,
  refusalText,
  reportSections,
  reportText,
  sayTable,
} from '../../../src/panels/report/report-words.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

afterEach(() => speak('en', null));

const first: Issue = {
  severity: 'warning',
  law: 1,
  record: 'corpus',
  field: 'relations',
  message: 'There are no passages.',
  remedy: 'Add them.',
};

const report: ImportReport = {
  fileName: '“miserables.gexf”',
  format: { id: 'gexf', label: 'GEXF' },
  notes: [
    { kind: 'widened', sentence: 'No kind was given.', count: 77, line: 12 },
    { kind: 'dropped', sentence: 'A hierarchy has no place.', count: 1, line: 3 },
    { kind: 'widened', sentence: 'No type was given.', count: 1200, line: null },
  ],
  issues: [
    { first, count: 1 },
    { first: { ...first, severity: 'error', record: 'passage p', field: 'exact' }, count: 4 },
  ],
};

test('what was left out comes first, then the rest, each with count and first place', () => {
  const sections = reportSections(report);
  expect(sections.map(({ title }) => title)).toEqual([
    'Left out',
    'Filled in, or read as something more general',
    'Faults, shown where they are',
    'Places to look at',
  ]);
  expect(
    sections.map(({ lines }) => lines.map(({ where, record }) => `${where} ${record}`.trim())),
  ).toEqual([
    ['once, in line 3'],
    ['77 times, first in line 12', '1,200 times'],
    ['4 times, first: passage p, exact'],
    ['corpus, relations'],
  ]);
});

test('nothing to tell is no section', () => {
  expect(reportSections({ ...report, notes: [], issues: [] })).toEqual([]);
});

test('as text it holds every line', () => {
  const text = reportText(report, smallDataset());
  for (const { sentence } of report.notes) expect(text).toContain(sentence);
  expect(text).toContain('- There are no passages. Add them. (corpus, relations)');
  expect(text).toContain('“miserables.gexf” was opened.');
});

test('a table without passages says so in a word', () => {
  const dataset = { ...smallDataset(), passages: [] };
  expect(sayTable(dataset, report)).toMatch(/^GEXF: \d+ entities, \d+ relations, no passages\.$/);
});

test('a refusal says each flaw once with its places, and how many more there are', () => {
  const flaws = [
    { at: { line: 2, column: 11 }, record: '', sentence: 'A value was expected.', remedy: '' },
    { at: null, record: 'entity a, kind', sentence: 'No such kind.', remedy: 'Write “state”.' },
    { at: null, record: 'entity b, kind', sentence: 'No such kind.', remedy: 'Write “state”.' },
    { at: null, record: '', sentence: 'Too large.', remedy: '' },
  ];
  expect(refusalText({ fileName: '“a”', trouble: null, flaws, more: 3 }).split('\n')).toEqual([
    '“a” was not opened.',
    '- A value was expected. (line 2, column 11)',
    '- No such kind. Write “state”. (entity a, kind · entity b, kind)',
    '- Too large.',
    '- and 3 more faults',
  ]);
});

test('what the page says of a file is translated, what is found in it and what is copied is not', () => {
  const refusal = {
    fileName: '“a”',
    trouble: 'readerEnded',
    flaws: [
      { at: { line: 2, column: 11 }, record: '', sentence: 'A value was expected.', remedy: '' },
    ],
    more: 1,
  } as const;
  const english = [reportText(report, smallDataset()), refusalText(refusal)];
  speak('ko', KO);
  expect(reportSections(report).map(({ title }) => title)).toContain('살펴볼 곳');
  expect(refusalLines(refusal)).toMatchObject([
    { isEnglish: false, what: KO.report.trouble.readerEnded },
    { isEnglish: true, what: 'A value was expected.', where: '2번째 줄, 11번째 글자' },
  ]);
  expect([reportText(report, smallDataset()), refusalText(refusal)]).toEqual(english);
});
