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

export type LensBesideGraph = Exclude<Lens, 'graph'>;

interface LensEntry {
  /** As in "The matrix could not be drawn". */
  readonly name: string;
  readonly View: ComponentType;
}

const VIEWS: Readonly<Record<LensBesideGraph, LensEntry>> = {
  matrix: {
    name: 'The matrix',
    View: lazy(async () => ({ default: (await import('../matrix/Matrix.tsx')).Matrix })),
  },
  timeline: {
    name: 'The timeline',
    View: lazy(async () => ({ default: (await import('../timeline/Timeline.tsx')).Timeline })),
  },
  balance: {
    name: 'The balance of triads',
    View: lazy(async () => ({ default: (await import('../balance/Balance.tsx')).Balance })),
  },
  influence: {
    name: 'The ranking of influence',
    View: lazy(async () => ({
      default: (await import('../influence/InfluenceRanking.tsx')).InfluenceRankingPanel,
    })),
  },
  table: {
    name: 'The table',
    View: lazy(async () => ({ default: (await import('../table/Table.tsx')).Table })),
  },
};

export function LensView({ lens }: { readonly lens: LensBesideGraph }) {
  const { name, View } = VIEWS[lens];
  return (
    // A view that failed must not keep its sentence standing in the place of the next.
    <ErrorBoundary key={lens} name={name}>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}
