/**
 * What lies on and around the picture?
 *
 * The stage itself comes from outside. Above it: how many kinds to see, what that hides, and the
 * filters; at its foot the legend and the controls. With the table as lens the picture stays where
 * it is, hidden, so that coming back finds it unchanged.
 */
import type { ReactNode } from 'react';
import { describeCounts } from '../../scene/describe.ts';
import { DEPTHS, DEPTH_LABELS } from '../../state/depth.ts';
import { classNames } from '../controls/class-names.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { Segments } from '../controls/Segments.tsx';
import { FilterPlace } from '../filters/FilterPlace.tsx';
import { Legend } from '../legend/Legend.tsx';
import { LazyTable } from '../table/LazyTable.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { StageControls } from './StageControls.tsx';
import styles from './stage.module.css';

/** Below this the legend begins folded: it would take the room of what it explains. */
const ROOMY_PX = 520;

const DEPTH_OPTIONS = DEPTHS.map((value) => ({ value, label: DEPTH_LABELS[value] }));

export function StageArea({ stage }: { readonly stage: ReactNode }) {
  const { focus, store } = useRelata();
  const depth = useAppState((state) => state.depth);
  const isTable = useAppState((state) => state.view.lens) === 'table';
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
        <FilterPlace />
        <output className={styles.counts}>{describeCounts(focus)}</output>
      </div>
      <div className={styles.middle}>
        <div className={classNames(styles.picture, isTable && styles.behind)} inert={isTable}>
          <ErrorBoundary name="The graph">{stage}</ErrorBoundary>
        </div>
        {isTable && (
          <div className={styles.front}>
            <ErrorBoundary name="The table">
              <LazyTable />
            </ErrorBoundary>
          </div>
        )}
      </div>
      {!isTable && (
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
