/**
 * What lies on and around the picture?
 *
 * The stage itself comes from outside. Above it: how many kinds to see, where that makes a difference, what it
 * hides, and the filters; at its foot the legend and the controls. With another lens the picture stays
 * where it is, hidden, so that coming back finds it unchanged; that lens says its own counts.
 */
import { Suspense, useMemo, type ReactNode } from 'react';
import { describeCounts } from '../../scene/describe.ts';
import { DEPTHS, hasDepth } from '../../state/depth.ts';
import type { Lens } from '../../state/view.ts';
import { classNames } from '../controls/class-names.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { Segments } from '../controls/Segments.tsx';
import { FilterPlace } from '../filters/FilterPlace.tsx';
import { Legend } from '../legend/Legend.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { ArrangingLine } from './ArrangingLine.tsx';
import { LensView } from './LensView.tsx';
import { StageControls } from './StageControls.tsx';
import styles from './stage.module.css';
import { stageWords } from '../../words/stage.ts';

const EmptyStage = lazyPart(async () => (await import('../welcome/EmptyStage.tsx')).EmptyStage);

/** Below this the legend begins folded: it would take the room of what it explains. */
const ROOMY_PX = 520;

/** These look at all kinds, whatever the depth: a switch for it would do nothing there. */
const WHOLE: ReadonlySet<Lens> = new Set(['balance', 'influence']);

export function StageArea({ stage }: { readonly stage: ReactNode }) {
  const { focus, store, kg } = useRelata();
  const depth = useAppState((state) => state.depth);
  const lens = useAppState((state) => state.view.lens);
  const isGraph = lens === 'graph';
  const isDeep = useMemo(() => hasDepth(kg.dataset.entities), [kg]);
  const { ref, widthPx } = useWidth();
  const words = stageWords();
  return (
    <section
      ref={ref}
      id="relata-stage"
      tabIndex={-1}
      className={styles.area}
      aria-label={words.name}
    >
      {lens !== 'method' && (
        <div className={styles.top}>
          {isDeep && !WHOLE.has(lens) && (
            <Segments
              label={words.depth}
              options={DEPTHS.map((value) => ({ value, label: words.depths[value] }))}
              value={depth}
              onChoose={(chosen) => store.dispatch({ type: 'depthChosen', depth: chosen })}
            />
          )}
          <ErrorBoundary part="filters" resetOn={focus}>
            <FilterPlace />
          </ErrorBoundary>
          {/* The live sentence of the page says it aloud (shell/LiveSentence.tsx). */}
          {isGraph && (
            <output className={styles.counts} aria-live="off">
              {describeCounts(focus)}
            </output>
          )}
        </div>
      )}
      <div className={styles.middle}>
        <div className={classNames(styles.picture, !isGraph && styles.behind)} inert={!isGraph}>
          <ErrorBoundary part="graph" resetOn={focus}>
            {stage}
          </ErrorBoundary>
          <ErrorBoundary part="controls">
            <ArrangingLine />
          </ErrorBoundary>
        </div>
        {isGraph && focus.relations.length === 0 && focus.visibleEntities.size === 0 && (
          <ErrorBoundary part="rest" resetOn={focus}>
            <Suspense fallback={null}>
              <EmptyStage />
            </Suspense>
          </ErrorBoundary>
        )}
        {!isGraph && (
          <div className={styles.front}>
            <LensView lens={lens} />
          </div>
        )}
      </div>
      {isGraph && (
        <div className={styles.foot}>
          <ErrorBoundary part="legend" resetOn={focus}>
            <Legend roomy={widthPx === 0 || widthPx >= ROOMY_PX} />
          </ErrorBoundary>
          <ErrorBoundary part="controls">
            <StageControls />
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
