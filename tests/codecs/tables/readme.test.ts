/**
 * Does the README say all that is needed, and nothing that a title could smuggle in?
 */
import { expect, test } from 'vitest';
import { writeReadme } from '../../../src/codecs/tables/readme.ts';
import { TABLES } from '../../../src/codecs/tables/table-schema.ts';
import { sampleView } from '../conformance.ts';

test('every table and column is explained, and every line ends in CRLF', () => {
  const text = writeReadme(sampleView());
  for (const { name, columns } of TABLES) {
    expect(text).toContain(`\r\n${name}.csv\r\n`);
    for (const column of columns) expect(text).toContain(`  ${column.name}`);
  }
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('names the texts to cite', () => {
  const [source] = sampleView().records.sources;
  expect(writeReadme(sampleView())).toContain(`“${source?.title}”`);
});

test('a title with line breaks stays on its line', () => {
  const view = sampleView();
  const sources = view.records.sources.map((source) => ({
    ...source,
    title: 'A\r\n\r\nTHE\0 TABLES',
  }));
  expect(writeReadme({ ...view, records: { ...view.records, sources } })).toContain(
    '“A THE TABLES”',
  );
});
