import { expect, test, vi } from 'vitest';
import type { EntityId } from '../../src/model/ids.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { createAppStore } from '../../src/state/store.ts';

test('a dispatched action changes the state once and tells the subscribers', () => {
  const store = createAppStore();
  const heard = vi.fn();
  store.subscribe(heard);
  store.dispatch({ type: 'entityChosen', entity: 'china' as EntityId });
  expect(heard).toHaveBeenCalledOnce();
  expect(store.getState().selection).toEqual({ kind: 'entities', ids: ['china'] });
});

test('a frozen store refuses a stray write', () => {
  const store = createAppStore(structuredClone(INITIAL_STATE), true);
  store.dispatch({ type: 'noticeGiven', notice: 'Hello.' });
  expect(() => Object.assign(store.getState().view, { lens: 'table' })).toThrow(TypeError);
});
