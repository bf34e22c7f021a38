/**
 * How does the page on the method come without every first look paying for it?
 *
 * As the table does: fetched when it is first asked for, or in an idle moment after the first picture;
 * until then its place stays empty.
 */
import { lazy, Suspense } from 'react';

const Method = lazy(async () => ({ default: (await import('./Method.tsx')).Method }));

export const LazyMethod = () => (
  <Suspense fallback={null}>
    <Method />
  </Suspense>
);
