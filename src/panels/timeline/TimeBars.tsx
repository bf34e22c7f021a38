/**
 * Which relations lie where in time?
 *
 * One bar each: colour is valence, outline is stance as the stage draws it, a stroke across is a denial; soft
 * ends are dates said to be about right, an arrowhead an end that the words leave open. Outside the window
 * bars are faded. One stop for Tab, arrows go through them in the order of time.
 */
import { useRef, useState, type KeyboardEvent } from 'react';
import { labelWidth } from '../../graph/label-width.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import type { DayWindow, Timeline as Lanes, TimelineBar } from '../../graph/timeline.ts';
import { placeLabels, type LabelRoom } from '../../scene/bar-labels.ts';
import { describeTimed } from '../../scene/describe-time.ts';
import { describeRelation, sentenceOf } from '../../scene/describe.ts';
import { lineOf } from '../../scene/picture.ts';
import { modelWords } from '../../words/model.ts';
import { timelineWords } from '../../words/timeline.ts';
import { classNames } from '../controls/class-names.ts';
import { valenceClass } from '../controls/EdgeSample.tsx';
import { isAdditive } from '../controls/is-additive.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Timeline.module.css';

/** What a bar of one day needs to be seen and pressed. */
export const LEAST_BAR_PX = 12;
const LANE_PX = 24;
const NAME_PX = 12.5;
const SLACK = 1.04;
/** Where the light of the pointer stops: a bar and its name are one thing to press. */
const REACH_PX = 4;

interface Drawn {
  readonly bar: TimelineBar;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly reserve: string;
  readonly claim: string;
  readonly room: LabelRoom | null;
}

interface BarProps {
  readonly drawn: Drawn;
  readonly isFaded: boolean;
  readonly isActive: boolean;
  readonly onPoint: (bar: TimelineBar | null) => void;
  readonly onReach: () => void;
}

function Bar({ drawn, isFaded, isActive, onPoint, onReach }: BarProps) {
  const { kg, focus, store } = useRelata();
  const selection = useAppState((state) => state.selection);
  const { bar, leftPx, rightPx, reserve, claim, room } = drawn;
  const { relation } = bar;
  const isChosen = selection.kind === 'relations' && selection.ids.includes(relation.id);
  const isLit = focus.emphasis?.relations.has(relation.id) === true;
  const from = Math.min(leftPx, room?.leftPx ?? leftPx) - REACH_PX;
  const to = Math.max(rightPx, room === null ? 0 : room.leftPx + room.widthPx) + REACH_PX;
  return (
    <li
      className={styles.item}
      style={{ left: from, top: bar.lane * LANE_PX, width: to - from, height: LANE_PX }}
    >
      <button
        type="button"
        data-on-scale
        className={classNames(
          styles.relation,
          isChosen && styles.chosen,
          isLit && !isChosen && styles.lit,
          isFaded && !isLit && styles.faded,
        )}
        tabIndex={isActive ? 0 : -1}
        aria-label={describeTimed(relation, kg.dataset)}
        aria-current={isChosen ? 'true' : undefined}
        data-relation={relation.id}
        data-faded={isFaded}
        onClick={(event) =>
          store.dispatch({
            type: 'relationChosen',
            relation: relation.id,
            additive: isAdditive(event),
          })
        }
        onPointerEnter={() => onPoint(bar)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => {
          onReach();
          onPoint(bar);
        }}
        onBlur={() => onPoint(null)}
      >
        <span
          className={classNames(
            styles.bar,
            valenceClass(relation.valence),
            styles[lineOf(relation.stance.certainty)],
            bar.isOpenBefore && styles.openBefore,
            bar.isOpenAfter && styles.openAfter,
            bar.isApproximate && styles.approximate,
          )}
          style={{ left: leftPx - from, width: rightPx - leftPx }}
        >
          {relation.stance.negated && <span className={styles.denied} />}
        </span>
        {room && (
          <span className={styles.label} style={{ left: room.leftPx - from, width: room.widthPx }}>
            {reserve !== '' && modelWords().lead(reserve)}
            <span lang={labelLanguage(kg.dataset)}>{claim}</span>
          </span>
        )}
      </button>
    </li>
  );
}

interface Props {
  readonly timeline: Lanes;
  readonly extent: DayWindow;
  readonly widthPx: number;
  readonly isOutside: (bar: TimelineBar) => boolean;
  readonly onPoint: (bar: TimelineBar | null) => void;
}

function useDrawn({ timeline, extent, widthPx }: Props): readonly Drawn[] {
  const { dataset } = useRelata().kg;
  const pxPerDay = widthPx / (extent.end - extent.start);
  const bars = timeline.bars.map((bar) => {
    const leftPx = Math.max(
      0,
      Math.min((bar.start - extent.start) * pxPerDay, widthPx - LEAST_BAR_PX),
    );
    const rightPx = Math.max(leftPx + LEAST_BAR_PX, (bar.end - extent.start) * pxPerDay);
    const { reserve, source, verb, target } = sentenceOf(bar.relation, dataset);
    const labelPx = Math.ceil(
      labelWidth(describeRelation(bar.relation, dataset), NAME_PX, 400) * SLACK,
    );
    const claim = `${source} ${verb} ${target}`;
    return { bar, lane: bar.lane, leftPx, rightPx, reserve, claim, labelPx };
  });
  const rooms = placeLabels(bars, widthPx);
  return bars.map((one, place) => ({ ...one, room: rooms[place] ?? null }));
}

export function TimeBars(props: Props) {
  const { timeline, isOutside, onPoint } = props;
  const list = useRef<HTMLUListElement>(null);
  const [kept, setKept] = useState(0);
  const drawn = useDrawn(props);
  const last = drawn.length - 1;
  const active = Math.min(kept, last);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: active + 1,
    ArrowDown: active + 1,
    ArrowLeft: active - 1,
    ArrowUp: active - 1,
    Home: 0,
    End: last,
  };
  const walk = (event: KeyboardEvent) => {
    const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(last, next));
    list.current?.querySelectorAll<HTMLElement>('button')[place]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk the buttons inside
    <ul
      ref={list}
      className={styles.bars}
      aria-label={timelineWords().bars}
      style={{ height: timeline.laneCount * LANE_PX }}
      onKeyDown={walk}
    >
      {drawn.map((one, place) => (
        <Bar
          key={one.bar.relation.id}
          drawn={one}
          isFaded={isOutside(one.bar)}
          isActive={place === active}
          onPoint={onPoint}
          onReach={() => setKept(place)}
        />
      ))}
    </ul>
  );
}
