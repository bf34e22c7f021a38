/**
 * How do panels learn how far the layout is, without drawing anew at each of its steps?
 *
 * The layout says so many times a second; here it is kept in whole hundredths, and listeners hear only of what
 * changed for a reader.
 */
import type { Arranging, Arrangings } from '../panels/ports.ts';

export interface ArrangingBoard extends Arrangings {
  readonly write: (change: Partial<Arranging>) => void;
}

const BEFORE_ANYTHING: Arranging = {
  status: 'given',
  by: 'interactive',
  entities: 0,
  share: 1,
  isPaused: false,
};

const inHundredths = (share: number): number => Math.floor(100 * share) / 100;

export function openArrangingBoard(): ArrangingBoard {
  let now = BEFORE_ANYTHING;
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (change) => {
      const next = { ...now, ...change };
      next.share = inHundredths(next.share);
      const isSame =
        next.status === now.status &&
        next.by === now.by &&
        next.entities === now.entities &&
        next.share === now.share &&
        next.isPaused === now.isPaused;
      if (isSame) return;
      now = next;
      for (const listener of listeners) listener();
    },
  };
}
