/**
 * How does the table come without every first look paying for it?
 *
 * It is fetched when it is first asked for, or in an idle moment after the first picture; until it is
 * there its place stays empty, since a flicker of "loading" would be longer than the wait.
 */
import { lazy, Suspense } from 'react';

const Table = lazy(async () => ({ default: (await import('./Table.tsx')).Table }));

export const LazyTable = () => (
  <Suspense fallback={null}>
    <Table />
  </Suspense>
);
