import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { fromStored, KEEPING, mergeStored, toStored } from '../../src/state/keeping.ts';
import { INITIAL_VIEW, updateView } from '../../src/state/view.ts';

test('every part of the state has a place where it survives', () => {
  const parts = Object.keys(INITIAL_STATE).filter((key) => key !== 'view');
  const views = Object.keys(INITIAL_VIEW).map((key) => `view.${key}`);
  expect(Object.keys(KEEPING).toSorted()).toEqual([...parts, ...views].toSorted());
});

test('what belongs to the desk comes back', () => {
  const view = updateView(updateView(INITIAL_VIEW, { type: 'themeChosen', theme: 'dark' }), {
    type: 'columnResized',
    column: 'text',
    widthPx: 500,
  });
  expect(fromStored(toStored({ view }), INITIAL_VIEW)).toEqual(view);
});

test('whatever stands in storage, a valid view comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
      const view = fromStored(text, INITIAL_VIEW);
      expect(['system', 'light', 'dark']).toContain(view.theme);
      expect(view.widthPx.text).toBeGreaterThan(0);
    }),
  );
  const odd = '{"widthPx":{"text":1e9,"detail":"x"},"theme":"pink","legendOpen":0}';
  expect(fromStored(odd, INITIAL_VIEW)).toEqual(INITIAL_VIEW);
  expect(fromStored('{"singleKeys":false}', INITIAL_VIEW).singleKeys).toBe(false);
});

test('what another tab stored stays, but for what was changed here', () => {
  const theirs = updateView(INITIAL_VIEW, { type: 'themeChosen', theme: 'dark' });
  const wider = updateView(theirs, { type: 'columnResized', column: 'text', widthPx: 500 });
  const before = INITIAL_VIEW;
  const mine = updateView(before, { type: 'columnResized', column: 'detail', widthPx: 400 });
  const stored = fromStored(mergeStored(toStored({ view: wider }), before, mine), INITIAL_VIEW);
  expect(stored.theme).toBe('dark');
  expect(stored.widthPx).toEqual({ text: 500, detail: 400 });
  const light = updateView(mine, { type: 'themeChosen', theme: 'light' });
  expect(fromStored(mergeStored(toStored({ view: wider }), mine, light), before).theme).toBe(
    'light',
  );
  expect(fromStored(mergeStored('}{', before, mine), before)).toEqual(mine);
});

test('what is far too large or of the wrong shape is left alone', () => {
  for (const text of ['[]', '"x"', '7', 'null', `"${'x'.repeat(5_000_000)}"`, '[['.repeat(100_000)])
    expect(fromStored(text, INITIAL_VIEW)).toEqual(INITIAL_VIEW);
});
