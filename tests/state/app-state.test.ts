import { expect, test } from 'vitest';
import type { EntityId, PassageId } from '../../src/model/ids.ts';
import { INITIAL_STATE, update } from '../../src/state/app-state.ts';

test('showing a passage opens the text, as a column and as a sheet', () => {
  const closed = update(INITIAL_STATE, { type: 'columnToggled', column: 'text' });
  const shown = update(closed, { type: 'passageShownInText', passage: 'p' as PassageId });
  expect(shown.view.open.text).toBe(true);
  expect(shown.view.sheet).toBe('text');
  expect(shown.reading).toEqual({ passage: 'p', turn: 1 });
});

test('another corpus forgets choices about the old one and keeps the desk', () => {
  const busy = [
    { type: 'entityChosen', entity: 'china' as EntityId },
    { type: 'depthChosen', depth: 'everything' },
    { type: 'valueToggled', facet: 'valence', values: ['0'] },
    { type: 'themeChosen', theme: 'dark' },
  ] as const;
  const state = busy.reduce(update, INITIAL_STATE);
  const opened = update(state, { type: 'corpusOpened', notice: 'Opened.' });
  expect(opened.selection).toEqual({ kind: 'nothing' });
  expect(opened.filters).toEqual([]);
  expect(opened.depth).toBe('structures');
  expect(opened.view.theme).toBe('dark');
  expect(update(opened, { type: 'noticeDismissed' }).notice).toBeNull();
});
