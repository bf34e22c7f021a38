/**
 * Do the widths fit what stands in the columns, without moving when something else moves?
 */
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import { columnWidths } from '../../../src/panels/table/column-widths.ts';
import { sampleRows } from '../../../src/panels/table/table-rows.ts';
import { TABLE_COLUMNS } from '../../../src/state/arrangement.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const rows = sampleRows(smallDataset());

test('one width a column, the same whichever others are shown', () => {
  const widths = columnWidths(TABLE_COLUMNS, rows);
  expect(widths).toHaveLength(TABLE_COLUMNS.length);
  expect(columnWidths(['target', 'when'], rows)).toEqual([
    widths[TABLE_COLUMNS.indexOf('target')],
    widths[TABLE_COLUMNS.indexOf('when')],
  ]);
});

test('the order of the rows does not matter', () => {
  expect(columnWidths(TABLE_COLUMNS, rows.toReversed())).toEqual(columnWidths(TABLE_COLUMNS, rows));
});

test('an empty table still has room for the names of its columns', () => {
  for (const width of columnWidths(TABLE_COLUMNS, [])) expect(width).toBeGreaterThan(3);
});

test('one endless word does not take the room of the others', () => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  const long = { ...row, cells: { ...row.cells, target: 'x'.repeat(10_000) } };
  const [width = 0] = columnWidths(['target'], [long]);
  expect(width).toBeLessThan(20);
  expect(columnWidths(['target'], [...Array.from({ length: 20 }, () => row), long])).toEqual(
    columnWidths(['target'], [row]),
  );
});

test('of many rows a sample is measured that tells the same', () => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  const random = seededRandom(7);
  const many = Array.from({ length: 5000 }, () => ({
    ...row,
    cells: { ...row.cells, target: 'word '.repeat(1 + Math.floor(random() * 4)) },
  }));
  const [sampled = 0] = columnWidths(['target'], many);
  const [measured = 0] = columnWidths(['target'], many.slice(0, 1000));
  expect(sampled).toBe(measured);
});
