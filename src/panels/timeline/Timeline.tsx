/**
 * When did it happen, as far as the words say?
 *
 * Every relation with a time as a bar over one axis; a window set here is the time filter of all views. With
 * a window the rest stays in sight, faded, so that one sees where to go; it still obeys depth and the other
 * filters. What has no time is counted and listed below, whatever the window. Of very many the first bars are
 * drawn, and it is said of how many.
 */
import { useMemo, useState } from 'react';
import { chooseDated, countDated } from '../../graph/time-column.ts';
import { isInWindow, timelineOf, type TimelineBar } from '../../graph/timeline.ts';
import type { Relation } from '../../model/relation.ts';
import { speakerOf } from '../../scene/describe.ts';
import { describeTimed, describeTimeline, describeUndated } from '../../scene/describe-time.ts';
import { modelWords } from '../../words/model.ts';
import { timelineRelations } from '../../state/timeline-relations.ts';
import { timelineWords } from '../../words/timeline.ts';
import buttons from '../controls/buttons.module.css';
import { RelationList } from '../controls/RelationLine.tsx';
import { Section } from '../detail/Section.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { LEAST_BAR_PX, TimeBars } from './TimeBars.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeControls } from './TimeControls.tsx';
import { TimeKey } from './TimeKey.tsx';
import { sayWindow, useTimeWindow } from './use-time-window.ts';
import styles from './Timeline.module.css';

/** More bars could be neither read nor drawn. */
const MOST_BARS = 1500;

/** What the timeline speaks of: the relations drawn as bars, and those without a time. */
function useTimed() {
  const { kg, focus } = useRelata();
  const { dataset } = kg;
  const depth = useAppState((state) => state.depth);
  const filters = useAppState((state) => state.filters);
  return useMemo(() => {
    const relations = timelineRelations(dataset, { depth, filters }, focus);
    const seen = new Set(relations === focus.relations ? [] : focus.relations);
    const isSeen = (relation: Relation): boolean =>
      relations === focus.relations || seen.has(relation);
    const drawn = chooseDated(relations, isSeen, MOST_BARS);
    const dated = relations.filter(({ time }) => time !== undefined).length;
    return { relations, isSeen, drawn, dated, undated: timelineOf(relations).undated };
  }, [dataset, depth, filters, focus]);
}

/** Bars and lanes for so much room; before it is measured, without a least length. */
function useLanes(drawn: readonly Relation[], widthPx: number) {
  return useMemo(() => {
    const { extent } = timelineOf(drawn);
    const days = extent === null ? 0 : extent.end - extent.start;
    return timelineOf(drawn, {
      minimumDays: widthPx > 0 ? (LEAST_BAR_PX * days) / widthPx : 0,
    });
  }, [drawn, widthPx]);
}

/** `hasTimes`: some relation has one, though none that is shown. */
function EmptyTimeline({ hasTimes }: { readonly hasTimes: boolean }) {
  const { store, kg } = useRelata();
  const hasFilters = useAppState((state) => state.filters).length > 0;
  const words = timelineWords().empty;
  if (!hasTimes) return <p className={styles.empty}>{words.never(speakerOf(kg.dataset))}</p>;
  return (
    <p className={styles.empty}>
      {hasFilters ? words.filters : words.kinds(speakerOf(kg.dataset))}{' '}
      <button
        type="button"
        className={buttons.link}
        onClick={() =>
          store.dispatch(
            hasFilters ? { type: 'filtersCleared' } : { type: 'depthChosen', depth: 'everything' },
          )
        }
      >
        {hasFilters ? words.clearFilters : words.showKinds}
      </button>
    </p>
  );
}

export function Timeline() {
  const { kg } = useRelata();
  const { ref, widthPx } = useWidth();
  const { isSeen, drawn, dated, undated } = useTimed();
  const timeline = useLanes(drawn, widthPx);
  const { extent, bars } = timeline;
  const time = useTimeWindow(extent);
  const [pointed, setPointed] = useState<TimelineBar | null>(null);
  const { draft, window } = time;
  const allDated = useMemo(() => countDated(kg.dataset), [kg]);
  const isOutside = (bar: TimelineBar): boolean =>
    draft === null ? !isSeen(bar.relation) : !isInWindow(bar, draft);
  const outside = bars.filter(isOutside).length;
  const xOf = (day: number): number =>
    extent === null ? 0 : ((day - extent.start) / (extent.end - extent.start)) * widthPx;
  return (
    <div className={styles.timeline}>
      {extent && <TimeControls extent={extent} bars={bars} time={time} />}
      <output className={styles.counts}>
        {describeTimeline({
          shown: bars.length - outside,
          outside,
          allDated,
          window: window === null ? '' : sayWindow(window),
        })}
      </output>
      {dated > MOST_BARS && (
        <p className={styles.counts}>{timelineWords().tooMany(MOST_BARS, dated)}</p>
      )}
      <div className={styles.frame}>
        <div ref={ref} className={styles.sheet}>
          {extent === null && <EmptyTimeline hasTimes={allDated > 0} />}
          {/* Not before the width is known: all bars would be drawn again. */}
          {extent !== null && widthPx > 0 && (
            <>
              <TimeAxis extent={extent} widthPx={widthPx} time={time} />
              <div className={styles.lanes}>
                {window && (
                  <div
                    className={styles.window}
                    style={{ left: xOf(window.start), width: xOf(window.end) - xOf(window.start) }}
                  />
                )}
                <TimeBars
                  timeline={timeline}
                  extent={extent}
                  widthPx={widthPx}
                  isOutside={isOutside}
                  onPoint={setPointed}
                />
              </div>
            </>
          )}
          {undated.length > 0 && (
            <div className={styles.undated}>
              <Section
                title={describeUndated(undated.length, window !== null, speakerOf(kg.dataset))}
                folded
              >
                <RelationList relations={undated} label={timelineWords().undated.list} />
              </Section>
            </div>
          )}
        </div>
      </div>
      {extent && (
        <div className={styles.foot}>
          {/* Spoken already as the name of the bar. */}
          <p className={styles.readout} aria-hidden="true">
            {pointed
              ? `${describeTimed(pointed.relation, kg.dataset)} · ${modelWords().valences[`${pointed.relation.valence}`].word}`
              : timelineWords().hint}
          </p>
          <TimeKey />
        </div>
      )}
    </div>
  );
}
