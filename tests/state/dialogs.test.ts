/**
 * Is the last choice still there when the dialog is opened again?
 */
import { expect, test } from 'vitest';
import { INITIAL_STATE, update, type Action } from '../../src/state/app-state.ts';

const after = (...actions: readonly Action[]) => actions.reduce(update, INITIAL_STATE).dialogs;

test('part and format are remembered, also for another text', () => {
  const chosen = after(
    { type: 'exportOpened' },
    { type: 'partChosen', part: 'visible' },
    { type: 'formatChosen', format: 'gexf' },
    { type: 'dialogClosed' },
    { type: 'corpusOpened', notice: null },
    { type: 'exportOpened' },
  );
  expect(chosen).toMatchObject({ open: 'export', part: 'visible', format: 'gexf' });
});

test('asked from a relation, the relation is the part', () => {
  expect(after({ type: 'exportOpened', part: 'relation' })).toMatchObject({ part: 'relation' });
});

test('the introduction goes with its end, for good, and with another text', () => {
  const asked: Action = { type: 'introductionAsked' };
  expect(after(asked).introduction).toBe(true);
  expect(after(asked, { type: 'corpusOpened', notice: null }).introduction).toBe(false);
  const ended = [asked, { type: 'introductionEnded' } as const].reduce(update, INITIAL_STATE);
  expect([ended.dialogs.introduction, ended.view.introduced]).toEqual([false, true]);
});

test('another text closes what lay over the old one', () => {
  expect(after({ type: 'exportOpened' }, { type: 'corpusOpened', notice: null }).open).toBeNull();
  expect(after({ type: 'reportOpened' }).open).toBe('report');
});
