/**
 * How does a panel come later than the page, and what if it does not come?
 *
 * As React's `lazy`, which remembers a failure for ever; here it is forgotten once an ErrorBoundary has shown
 * it, so that another try, or another visit, fetches again. Needs a Suspense and an ErrorBoundary round it.
 */
import { createElement, lazy, type ComponentType, type FunctionComponent } from 'react';
import { fetchPart } from './fetch-part.ts';

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  const ask = () =>
    lazy(async (): Promise<{ default: ComponentType<Props> }> => {
      const forget = () => {
        current = ask();
      };
      return { default: await fetchPart(load, forget) };
    });
  let current: ComponentType<Props> = ask();
  return (props) => createElement(current, props);
}
