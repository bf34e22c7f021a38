/**
 * What stands in the place of the picture when another lens is chosen?
 *
 * One view a lens, each fetched when it is first asked for or in an idle moment after the first picture
 * (app/prefetch.ts). Until it is there its place stays empty, since a flicker of "loading" would be longer
 * than the wait.
 */
import { Suspense, type ComponentType } from 'react';
import type { Lens } from '../../state/view.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useRelata } from '../use-relata.ts';

export type LensBesideGraph = Exclude<Lens, 'graph'>;

const VIEWS: Readonly<Record<LensBesideGraph, ComponentType>> = {
  matrix: lazyPart(async () => (await import('../matrix/Matrix.tsx')).Matrix),
  timeline: lazyPart(async () => (await import('../timeline/Timeline.tsx')).Timeline),
  balance: lazyPart(async () => (await import('../balance/Balance.tsx')).Balance),
  influence: lazyPart(
    async () => (await import('../influence/InfluenceRanking.tsx')).InfluenceRankingPanel,
  ),
  list: lazyPart(async () => (await import('../outline/Outline.tsx')).Outline),
  table: lazyPart(async () => (await import('../table/Table.tsx')).Table),
  method: lazyPart(async () => (await import('../method/Method.tsx')).Method),
};

export function LensView({ lens }: { readonly lens: LensBesideGraph }) {
  const { focus } = useRelata();
  const View = VIEWS[lens];
  return (
    // A view that failed must not keep its sentence standing in the place of the next.
    <ErrorBoundary key={lens} part={lens} resetOn={focus}>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}
