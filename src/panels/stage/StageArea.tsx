/**
 * What lies on and around the picture?
 *
 * The stage itself comes from outside. Above it: how many kinds to see, what that hides, and the
 * filters; at its foot the legend and the controls. With another lens the picture stays where it is,
 * hidden, so that coming back finds it unchanged; that lens says its own counts.
 */
import { lazy, Suspense, type ReactNode } from 'react';
import { describeCounts } from '../../scene/describe.ts';
import { DEPTHS, DEPTH_LABELS } from '../../state/depth.ts';
import { classNames } from '../controls/class-names.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Legend } from '../legend/Legend.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { LensView } from './LensView.tsx';
import { StageControls } from './StageControls.tsx';
import styles from './stage.module.css';

/** There is nothing to show until something is filtered. */
const FilterBar = lazy(async () => ({ default: (await import('./FilterBar.tsx')).FilterBar }));

/** Below this the legend begins folded: it would take the room of what it explains. */
const ROOMY_PX = 520;

const DEPTH_OPTIONS = DEPTHS.map((value) => ({ value, label: DEPTH_LABELS[value] }));

export function StageArea({ stage }: { readonly stage: ReactNode }) {
  const { focus, store } = useRelata();
  const depth = useAppState((state) => state.depth);
  const lens = useAppState((state) => state.view.lens);
  const isGraph = lens === 'graph';
  const hasFilters = useAppState((state) => state.filters).length > 0;
  const { ref, widthPx } = useWidth();
  return (
    <section ref={ref} className={styles.area} aria-label="Stage">
      <div className={styles.top}>
        <Segments
          label="Depth"
          options={DEPTH_OPTIONS}
          value={depth}
          onChoose={(chosen) => store.dispatch({ type: 'depthChosen', depth: chosen })}
        />
        {isGraph && <p className={styles.counts}>{describeCounts(focus)}</p>}
        {hasFilters && (
          <Suspense fallback={null}>
            <FilterBar />
          </Suspense>
        )}
      </div>
      <div className={styles.middle}>
        <div className={classNames(styles.picture, !isGraph && styles.behind)} inert={!isGraph}>
          <ErrorBoundary name="The graph">{stage}</ErrorBoundary>
        </div>
        {!isGraph && (
          <div className={styles.front}>
            <LensView lens={lens} />
          </div>
        )}
      </div>
      {isGraph && (
        <div className={styles.foot}>
          <ErrorBoundary name="The legend">
            <Legend roomy={widthPx === 0 || widthPx >= ROOMY_PX} />
          </ErrorBoundary>
          <StageControls />
        </div>
      )}
    </section>
  );
}
