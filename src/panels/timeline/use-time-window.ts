/**
 * Which stretch of time has the reader set, and how do they set another?
 *
 * The window is the time filter itself, so it holds in every view and Back takes it away. While a hand is
 * dragging or a key is held, a draft stands in its place; one action follows when it is let go.
 */
import { useState } from 'react';
import { activeFilter, type TimeFilter } from '../../graph/filters.ts';
import { toDates, windowOf } from '../../graph/time-window.ts';
import type { DayWindow } from '../../graph/timeline.ts';
import { describeWindow } from '../../scene/describe-filter.ts';
import { useAppState, useRelata } from '../use-relata.ts';

export interface TimeWindow {
  /** The draft, or what is set; null: all time. */
  readonly window: DayWindow | null;
  /** What is not yet said to the other views. */
  readonly draft: DayWindow | null;
  readonly preview: (window: DayWindow | null) => void;
  /** Takes over a window, or the draft when none is given. */
  readonly settle: (window?: DayWindow) => void;
  readonly clear: () => void;
}

const toTimeFilter = (window: DayWindow): TimeFilter => ({
  by: 'time',
  ...toDates(window),
  paused: false,
});

/** "April 2015", "March 2015 to April 2015". */
export const sayWindow = (window: DayWindow): string => describeWindow(toDates(window));

export function useTimeWindow(extent: DayWindow | null): TimeWindow {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const [draft, setDraft] = useState<DayWindow | null>(null);
  const filter = activeFilter(filters, 'time');
  const set = filter === undefined || extent === null ? null : windowOf(filter, extent);
  const settle = (window = draft ?? undefined) => {
    setDraft(null);
    const isNew = window !== undefined && (window.start !== set?.start || window.end !== set.end);
    if (isNew) store.dispatch({ type: 'filterAdded', filter: toTimeFilter(window) });
  };
  const clear = () => {
    setDraft(null);
    const index = filters.findIndex(({ by }) => by === 'time');
    if (index >= 0) store.dispatch({ type: 'filterRemoved', index });
  };
  return { window: draft ?? set, draft, preview: setDraft, settle, clear };
}
