import { expect, test } from 'vitest';
import { COLUMN_BOUNDS_PX, INITIAL_VIEW, updateView } from '../../src/state/view.ts';

test('a column keeps a usable width however far it is dragged', () => {
  const wide = updateView(INITIAL_VIEW, { type: 'columnResized', column: 'text', widthPx: 9999 });
  expect(wide.widthPx.text).toBe(COLUMN_BOUNDS_PX.most);
  expect(wide.widthPx.detail).toBe(INITIAL_VIEW.widthPx.detail);
  const thin = updateView(wide, { type: 'columnResized', column: 'text', widthPx: -5 });
  expect(thin.widthPx.text).toBe(COLUMN_BOUNDS_PX.least);
});

test('columns, sheets, lens, theme and legend change alone', () => {
  expect(updateView(INITIAL_VIEW, { type: 'columnToggled', column: 'text' }).open).toEqual({
    text: false,
    detail: true,
  });
  const sheet = updateView(INITIAL_VIEW, { type: 'sheetOpened', sheet: 'detail' });
  expect(updateView(sheet, { type: 'sheetClosed' })).toEqual(INITIAL_VIEW);
  expect(updateView(INITIAL_VIEW, { type: 'lensChosen', lens: 'table' }).lens).toBe('table');
  expect(updateView(INITIAL_VIEW, { type: 'themeChosen', theme: 'dark' }).theme).toBe('dark');
  expect(updateView(INITIAL_VIEW, { type: 'legendToggled' }).legendOpen).toBe(false);
});
