/**
 * How does one walk from passage to passage without a mouse?
 *
 * The text is one stop of the Tab key; from there the arrows go to where the next or previous passage
 * begins, Home and End to the first and last. Where several passages begin together is one stop.
 */
import { useCallback, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { MarkedPassage } from '../../scene/text-runs.ts';

interface Stops {
  readonly stops: ReadonlySet<number>;
  readonly activeStop: number | null;
  readonly focused: (start: number) => void;
  readonly walk: (event: KeyboardEvent, start: number) => void;
}

function nextStop(key: string, starts: readonly number[], from: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return starts.find((start) => start > from);
    case 'ArrowUp':
    case 'ArrowLeft':
      return starts.findLast((start) => start < from);
    case 'Home':
      return starts[0];
    case 'End':
      return starts.at(-1);
    default:
      return undefined;
  }
}

export function useStops(
  passages: readonly MarkedPassage[],
  page: RefObject<HTMLElement | null>,
): Stops {
  const starts = useMemo(
    () => [...new Set(passages.map((passage) => passage.start))].toSorted((a, b) => a - b),
    [passages],
  );
  const stops = useMemo(() => new Set(starts), [starts]);
  const [active, setActive] = useState<number | null>(null);
  const walk = useCallback(
    (event: KeyboardEvent, from: number) => {
      const next = nextStop(event.key, starts, from);
      if (next === undefined) return;
      event.preventDefault();
      setActive(next);
      page.current?.querySelector<HTMLElement>(`mark[data-start="${next}"]`)?.focus();
    },
    [starts, page],
  );
  const activeStop = active !== null && stops.has(active) ? active : (starts[0] ?? null);
  return { stops, activeStop, focused: setActive, walk };
}
