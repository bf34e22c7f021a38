/**
 * Does the stage keep its room, and the reader their widths where they fit?
 */
import { expect, test } from 'vitest';
import { fitColumns, LEAST_STAGE_PX, RAIL_PX } from '../../../src/panels/shell/fit-columns.ts';

const WANTED = { text: 368, detail: 384 };
const BOTH = { text: true, detail: true };

test('where there is room the widths are the reader’s own', () => {
  expect(fitColumns(1440, WANTED, BOTH)).toEqual(WANTED);
});

test('at 1024 all three fit: both columns give way in proportion', () => {
  const { text, detail } = fitColumns(1024, WANTED, BOTH);
  expect(1024 - text - detail).toBeGreaterThanOrEqual(LEAST_STAGE_PX - 1);
  expect(text / detail).toBeCloseTo(WANTED.text / WANTED.detail, 1);
});

test('a closed column takes only its rail', () => {
  expect(fitColumns(1024, WANTED, { text: false, detail: true })).toEqual({
    text: RAIL_PX,
    detail: 384,
  });
});

test('a column that is not there takes nothing', () => {
  expect(fitColumns(1024, WANTED, { detail: true })).toEqual({ text: 0, detail: 384 });
  expect(fitColumns(1024, WANTED, { detail: false })).toEqual({ text: 0, detail: RAIL_PX });
});

test('columns never become unreadable, even where nothing fits', () => {
  expect(fitColumns(500, WANTED, BOTH)).toEqual({ text: 220, detail: 220 });
});
