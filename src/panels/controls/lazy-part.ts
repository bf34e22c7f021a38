/**
 * How does a panel come later than the page, and what if it does not come?
 *
 * As React's `lazy`, which remembers a failure for ever; here it is forgotten once an ErrorBoundary has shown
 * it, so that another try, or another visit, fetches again. A part that was fetched ahead is drawn at once: React
 * would leave its place empty first, and then for a third of a second. Needs a Suspense and an ErrorBoundary round it.
 */
import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from 'react';
import { fetchPart } from './fetch-part.ts';

const ahead: (() => Promise<unknown>)[] = [];

/** Fetches each panel that comes later; longer once one has come that has such panels of its own. */
export const panelsAhead: readonly (() => Promise<unknown>)[] = ahead;

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let come: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const forget = (): void => {
    coming = null;
    current = ask();
  };
  // Once for whoever asks: of a second import Vite would not wait for the style sheet that the first is waiting for.
  const bring = (): Promise<ComponentType<Props>> => {
    coming ??= fetchPart(load, forget).then((part) => (come = part));
    return coming;
  };
  const ask = () =>
    lazy(async (): Promise<{ default: ComponentType<Props> }> => ({ default: await bring() }));
  let current: ComponentType<Props> = ask();
  ahead.push(async () => {
    const mine = bring();
    // Nobody is told of it, so it is forgotten here.
    await mine.catch((failure: unknown) => {
      if (coming === mine) forget();
      throw failure;
    });
  });
  // One that was drawn stays the one that it was, with all its state.
  return function LazyPart(props) {
    const [part] = useState<ComponentType<Props>>(() => come ?? current);
    return createElement(part, props);
  };
}
