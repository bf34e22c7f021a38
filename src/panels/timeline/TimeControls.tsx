/**
 * How is a window set without dragging, and stepped through?
 *
 * All time, a span between two dates, or a single month or day that goes forward and back one at a time.
 * The fields always say what holds; a date typed or picked sets that end of the window.
 */
import { useState } from 'react';
import { parseEdtf, toIsoDay } from '../../model/edtf.ts';
import { firstMoment, momentAt, moved, resized, unitOf } from '../../graph/time-window.ts';
import type { DayWindow, TimelineBar } from '../../graph/timeline.ts';
import { timelineWords } from '../../words/timeline.ts';
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { Segments } from '../controls/Segments.tsx';
import type { TimeWindow } from './use-time-window.ts';
import styles from './Timeline.module.css';

const MODES = ['all', 'span', 'month', 'day'] as const;
type Mode = (typeof MODES)[number];

interface FieldProps {
  readonly label: string;
  readonly day: number;
  readonly extent: DayWindow;
  readonly onChoose: (day: number) => void;
}

/** A date counts as soon as it is whole and lies in the extent; what is being typed stays as it is. */
function DateField({ label, day, extent, onChoose }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={styles.date}>
      {label}
      <input
        type="date"
        value={typed ?? toIsoDay(day)}
        min={toIsoDay(extent.start)}
        max={toIsoDay(extent.end - 1)}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          const read = parseEdtf(value);
          const chosen = read.ok ? read.value.earliest : null;
          if (chosen === null || chosen < extent.start || chosen >= extent.end) return;
          setTyped(null);
          onChoose(chosen);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

interface Props {
  readonly extent: DayWindow;
  readonly bars: readonly TimelineBar[];
  readonly time: TimeWindow;
}

export function TimeControls({ extent, bars, time }: Props) {
  const { window, settle, clear } = time;
  const unit = window === null ? null : unitOf(window);
  const choose = (mode: Mode) => {
    if (mode === 'all') clear();
    else if (mode === 'span') settle(extent);
    else settle(momentAt(window?.start ?? firstMoment(bars) ?? extent.start, mode));
  };
  const step = (count: number) => {
    if (window) settle(moved(window, count, unit === 'day' ? 'day' : 'month', extent));
  };
  const shown = window ?? extent;
  const words = timelineWords();
  const modes = MODES.map((value) => ({ value, label: words.modes[value] }));
  return (
    <div className={styles.tools}>
      <Segments label={words.window} options={modes} value={unit ?? 'all'} onChoose={choose} />
      <div className={styles.dates}>
        <DateField
          label={words.from}
          day={shown.start}
          extent={extent}
          onChoose={(day) => settle(resized(shown, 'start', day, extent))}
        />
        <DateField
          label={words.to}
          day={shown.end - 1}
          extent={extent}
          onChoose={(day) => settle(resized(shown, 'end', day + 1, extent))}
        />
        {([-1, 1] as const).map((count) => (
          <button
            key={count}
            type="button"
            className={buttons.icon}
            disabled={window === null}
            aria-label={count < 0 ? words.earlier : words.later}
            title={count < 0 ? words.earlierStep : words.laterStep}
            onClick={() => step(count)}
          >
            <Icon name={count < 0 ? 'left' : 'right'} />
          </button>
        ))}
      </div>
    </div>
  );
}
