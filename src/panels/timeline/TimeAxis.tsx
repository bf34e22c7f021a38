/**
 * How is a stretch of time taken hold of?
 *
 * A strip of dates: dragging over it brushes a window, pressing it takes one month (or day, where days are
 * wide enough), the window itself is dragged to pan and its edges to resize. The same by keyboard: window
 * and edges are sliders; arrows go a month, with shift a day. Sliders take effect when the key is let go.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- three sliders share one track; input type=range has one */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import {
  brushed,
  moved,
  nearestBoundary,
  resized,
  stepEdge,
  unitAt,
  unitOf,
  type TimeUnit,
  type WindowEdge,
} from '../../graph/time-window.ts';
import { ticksFor } from '../../graph/timeline-ticks.ts';
import type { DayWindow } from '../../graph/timeline.ts';
import { timelineWords } from '../../words/timeline.ts';
import { classNames } from '../controls/class-names.ts';
import { sayWindow, type TimeWindow } from './use-time-window.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly extent: DayWindow;
  readonly widthPx: number;
  readonly time: TimeWindow;
}

type Grip = WindowEdge | 'whole';

interface Drag {
  readonly grip: Grip | 'brush';
  readonly fromDay: number;
  readonly window: DayWindow;
}

const MONTH_DAYS = 30.44;
const GRIPS: readonly Grip[] = ['whole', 'start', 'end'];
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** The window after the pointer has come to `day`. */
function draggedTo(day: number, drag: Drag, unit: TimeUnit, extent: DayWindow): DayWindow {
  const { grip, fromDay, window } = drag;
  if (grip === 'brush') {
    const within = (one: number) => Math.max(extent.start, Math.min(extent.end - 0.001, one));
    return brushed(within(fromDay), within(day), unit);
  }
  if (grip !== 'whole') return resized(window, grip, nearestBoundary(day, unit), extent);
  const steps = Math.round((day - fromDay) / (unit === 'day' ? 1 : MONTH_DAYS));
  return moved(window, steps, unit, extent);
}

function useDragging({ extent, widthPx, time }: Props) {
  const drag = useRef<Drag | null>(null);
  const pxPerDay = widthPx / (extent.end - extent.start);
  const dayAt = (event: PointerEvent<HTMLElement>): number =>
    extent.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / pxPerDay;
  const unit = (one: Drag): TimeUnit =>
    one.grip !== 'brush' && unitOf(one.window) === 'day' ? 'day' : unitAt(pxPerDay);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const held = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined;
      const grip = GRIPS.find((one) => one === held);
      const fromDay = dayAt(event);
      drag.current = { grip: grip ?? 'brush', fromDay, window: time.window ?? extent };
      if (grip === undefined)
        time.preview(draggedTo(fromDay, drag.current, unit(drag.current), extent));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag.current) return;
      time.preview(draggedTo(dayAt(event), drag.current, unit(drag.current), extent));
    },
    onPointerUp: () => {
      if (drag.current) time.settle();
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
      time.preview(null);
    },
  };
}

interface GripProps extends Props {
  readonly grip: Grip;
  readonly window: DayWindow;
}

function Handle({ grip, window, extent, widthPx, time }: GripProps) {
  const xOf = (day: number) => ((day - extent.start) / (extent.end - extent.start)) * widthPx;
  const last = { start: window.end - 1, end: window.end };
  const first = { start: window.start, end: window.start + 1 };
  const said = grip === 'whole' ? window : grip === 'start' ? first : last;
  const onKeyDown = (event: KeyboardEvent) => {
    const count = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (count === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const unit = event.shiftKey || unitOf(window) === 'day' ? 'day' : 'month';
    time.preview(
      grip === 'whole'
        ? moved(window, count, unit, extent)
        : stepEdge(window, grip, count, unit, extent),
    );
  };
  const left = xOf(window.start);
  const right = xOf(window.end);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={timelineWords().axis.grips[grip]}
      aria-valuemin={extent.start}
      aria-valuemax={extent.end - 1}
      aria-valuenow={said.start}
      aria-valuetext={sayWindow(said)}
      data-grip={grip}
      className={classNames(styles.grip, styles[grip], grip !== 'whole' && styles.edge)}
      style={
        grip === 'whole' ? { left, width: right - left } : { left: grip === 'start' ? left : right }
      }
      onKeyDown={onKeyDown}
      onKeyUp={() => time.draft && time.settle()}
      onBlur={() => time.draft && time.settle()}
    />
  );
}

export function TimeAxis(props: Props) {
  const { extent, widthPx, time } = props;
  const dragging = useDragging(props);
  const pxPerDay = widthPx / (extent.end - extent.start);
  const { label, hint } = timelineWords().axis;
  return (
    <div role="group" className={styles.axis} aria-label={label} title={hint} {...dragging}>
      {ticksFor(extent, widthPx).map(({ day, label: date, isMajor }) => (
        <span
          key={day}
          className={classNames(styles.tick, isMajor && styles.major)}
          style={{ left: (day - extent.start) * pxPerDay }}
        >
          {date}
        </span>
      ))}
      {time.window &&
        GRIPS.map((grip) =>
          time.window ? <Handle key={grip} {...props} grip={grip} window={time.window} /> : null,
        )}
    </div>
  );
}
