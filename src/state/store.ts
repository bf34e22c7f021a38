/**
 * Where does the one AppState live, and how do others hear that it changed?
 *
 * A framework-free zustand store around the pure `update`; React and the stage both subscribe to it.
 * In development every state is frozen whole, so that a stray write fails where it happens.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { deepFreeze } from '../kit/deep-freeze.ts';
import { INITIAL_STATE, update, type Action, type AppState } from './app-state.ts';

export type Dispatch = (action: Action) => void;

export interface Store extends Pick<StoreApi<AppState>, 'getState' | 'subscribe'> {
  readonly dispatch: Dispatch;
}

export function createAppStore(initial: AppState = INITIAL_STATE, freeze = false): Store {
  const kept = freeze ? deepFreeze<AppState> : (state: AppState) => state;
  const store = createStore<AppState>(() => kept(initial));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    dispatch: (action) => store.setState((state) => kept(update(state, action)), true),
  };
}
