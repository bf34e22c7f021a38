/**
 * What stands in the place of the picture when another lens is chosen?
 *
 * One view a lens, each fetched when it is first asked for or in an idle moment after the first picture
 * (app/prefetch.ts). Until it is there its place stays empty, since a flicker of "loading" would be longer
 * than the wait.
 */
import { lazy, Suspense, type ComponentType } from 'react';
import type { Lens } from '../../state/view.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { shellWords } from '../../words/shell.ts';

export type LensBesideGraph = Exclude<Lens, 'graph'>;

const VIEWS: Readonly<Record<LensBesideGraph, ComponentType>> = {
  matrix: lazy(async () => ({ default: (await import('../matrix/Matrix.tsx')).Matrix })),
  timeline: lazy(async () => ({ default: (await import('../timeline/Timeline.tsx')).Timeline })),
  balance: lazy(async () => ({ default: (await import('../balance/Balance.tsx')).Balance })),
  influence: lazy(async () => ({
    default: (await import('../influence/InfluenceRanking.tsx')).InfluenceRankingPanel,
  })),
  table: lazy(async () => ({ default: (await import('../table/Table.tsx')).Table })),
  method: lazy(async () => ({ default: (await import('../method/Method.tsx')).Method })),
};

export function LensView({ lens }: { readonly lens: LensBesideGraph }) {
  const View = VIEWS[lens];
  return (
    // A view that failed must not keep its sentence standing in the place of the next.
    <ErrorBoundary key={lens} name={shellWords().parts[lens]}>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}
