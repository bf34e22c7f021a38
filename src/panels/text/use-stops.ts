/**
 * How does one walk from passage to passage, or from sentence to sentence, without a mouse?
 *
 * All passages together are one stop of the Tab key, and all figures in the margin another; from there the
 * arrows go to where the next or previous one begins, Home and End to the first and last. Where several
 * begin together is one stop.
 */
import { useCallback, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Span } from '../../model/span.ts';

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
  spans: readonly Span[],
  page: RefObject<HTMLElement | null>,
  /** Opens the selector of a stop; its offset follows: `mark[data-start`. */
  selector: string,
): Stops {
  const starts = useMemo(
    () => [...new Set(spans.map((span) => span.start))].toSorted((a, b) => a - b),
    [spans],
  );
  const stops = useMemo(() => new Set(starts), [starts]);
  const [active, setActive] = useState<number | null>(null);
  const walk = useCallback(
    (event: KeyboardEvent, from: number) => {
      const next = nextStop(event.key, starts, from);
      if (next === undefined) return;
      event.preventDefault();
      setActive(next);
      page.current?.querySelector<HTMLElement>(`${selector}="${next}"]`)?.focus();
    },
    [starts, page, selector],
  );
  const activeStop = active !== null && stops.has(active) ? active : (starts[0] ?? null);
  return { stops, activeStop, focused: setActive, walk };
}
