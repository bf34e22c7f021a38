/**
 * How does the table come without every first look paying for it?
 *
 * It is fetched when it is first asked for, or in an idle moment after the first picture; until it is
 * there its place stays empty, since a flicker of "loading" would be longer than the wait.
 */
import { Suspense } from 'react';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';

const Table = lazyPart(async () => (await import('./Table.tsx')).Table);

export const LazyTable = () => (
  <ErrorBoundary part="table">
    <Suspense fallback={null}>
      <Table />
    </Suspense>
  </ErrorBoundary>
);
