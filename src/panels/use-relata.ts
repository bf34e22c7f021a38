/**
 * How does a panel learn what to show, and say what the reader did?
 *
 * One context with the graph, the store and the ports; `useAppState` re-renders only when the selected
 * part changed. The focus is computed once a change, by the app, and shared.
 */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { AppState } from '../state/app-state.ts';
import type { Focus } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import type { Language } from '../words/language.ts';
import type { GraphAnswers, ImportReport, Ports } from './ports.ts';

export interface Relata {
  readonly kg: KnowledgeGraph;
  readonly store: Store;
  readonly ports: Ports;
  readonly focus: Focus;
  readonly answers: GraphAnswers;
  /** What there was to tell of the file on the table; null for a shipped text. */
  readonly report: ImportReport | null;
  /** What the page speaks: who says something and is kept from drawing anew must listen to it. */
  readonly language: Language;
}

export const RelataContext = createContext<Relata | null>(null);

export function useRelata(): Relata {
  const relata = useContext(RelataContext);
  if (!relata) throw new Error('A panel was drawn outside the RelataContext of the app.');
  return relata;
}

/** `select` must return a part of the state itself, not a new object each time. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { store } = useRelata();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
