/**
 * What is chosen, in full?
 *
 * Nothing, an answer of the graph, or what somebody chose: the last two come as parts of their own. The view begins
 * at its top whenever something else is chosen.
 */
import { Suspense, useEffect, useRef } from 'react';
import { activeFilter } from '../../graph/filters.ts';
import { lazyPart } from '../controls/lazy-part.ts';
import { useAppState } from '../use-relata.ts';
import { Orientation } from './Orientation.tsx';
import styles from './Detail.module.css';

/** Fetched in an idle moment after the first picture, or when something is chosen before that. */
const Chosen = lazyPart(async () => (await import('./Chosen.tsx')).Chosen);

/** Comes with the first question asked of the graph. */
const GraphAnswers = lazyPart(async () => (await import('../paths/GraphAnswers.tsx')).GraphAnswers);

export function Detail() {
  const selection = useAppState((state) => state.selection);
  const filters = useAppState((state) => state.filters);
  const isAsking =
    activeFilter(filters, 'trace') !== undefined || activeFilter(filters, 'ego') !== undefined;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [selection]);
  const single = selection.kind === 'relations' && selection.ids.length === 1;
  const [only] = single ? selection.ids : [];
  return (
    <div ref={page} className={styles.page} data-shown-relation={only}>
      {selection.kind === 'nothing' && isAsking ? (
        <Suspense fallback={null}>
          <GraphAnswers />
        </Suspense>
      ) : selection.kind === 'nothing' ? (
        <Orientation />
      ) : (
        <Suspense fallback={null}>
          <Chosen selection={selection} isAsking={isAsking} />
        </Suspense>
      )}
    </div>
  );
}
