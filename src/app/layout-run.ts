/**
 * How does the page start, steer and end a layout that runs in a worker?
 *
 * One worker a run, made anew for each start and ended at once by `stop`, so that a run can always be
 * cancelled. Of one that fails or falls silent its listener hears; what was last placed stays on the screen.
 */
import type { LayoutInput } from '../graph/flatten.ts';
import type { FromLayout, ToLayout } from '../layout/run.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import layoutWorker from '../workers/layout.worker.ts?worker&url';
import { runWorker } from './run-worker.ts';

export interface Layout {
  /** Holds a node where it is dragged or dropped; the others follow alive. */
  readonly hold: (index: number, x: number, y: number) => void;
  readonly release: (index: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

export interface LayoutListener {
  /** Places in the order of the input, at most once a frame. */
  readonly onPositions: (positions: Float32Array) => void;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly onSettled: () => void;
  /** It has ended; what was last placed stays. */
  readonly onFailure: () => void;
  /** Nothing was heard of it for a while, or now something is again. */
  readonly onQuiet: (isQuiet: boolean) => void;
}

/** Empty lists may be shared, so they are copied. */
function buffersOf({ radii, ends, tiers, ...more }: LayoutInput): ArrayBuffer[] {
  const lists = [radii, ends, tiers, more.labelWidths, more.labelHeights, more.themeShares];
  return lists.flatMap(({ length, buffer }) => (length > 0 ? [buffer] : []));
}

/**
 * With `from`, which is given away as the lists of `input` are, the layout rests at those places until something is held or released;
 * without, it runs from its seed.
 */
export function openLayout(
  input: LayoutInput,
  { onPositions, onProgress, onSettled, onFailure, onQuiet }: LayoutListener,
  from?: Float32Array<ArrayBuffer>,
): Layout {
  let paused = false;
  // Who asked for less motion sees only where it ends.
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** Not yet handed on: a worker that runs ahead may be quicker than the page draws. */
  let newest: Float32Array | null = null;
  let frame: number | null = null;
  const handOn = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    if (newest) onPositions(newest);
    newest = null;
  };

  const worker = runWorker<ToLayout, FromLayout>(layoutWorker, {
    onMessage: (message) => {
      if (message.type === 'settled') {
        handOn();
        onSettled();
        return false;
      }
      if (message.type === 'begun') return !paused;
      onProgress(message.progress);
      newest = message.places;
      if (isStill) return !paused;
      if (message.kind === 'interactive') handOn();
      else frame ??= requestAnimationFrame(handOn);
      return !paused;
    },
    onFailure,
    onQuiet,
  });
  const steer = (message: ToLayout) => {
    worker.send(message);
    worker.awaitAnswer(!paused);
  };

  const given = buffersOf(input);
  if (from) worker.send({ type: 'start', input, from }, [from.buffer, ...given]);
  else worker.send({ type: 'start', input }, given);
  worker.awaitAnswer(from === undefined);
  return {
    hold: (index, x, y) => steer({ type: 'hold', index, x, y }),
    release: (index) => steer({ type: 'release', index }),
    pause: () => {
      paused = true;
      steer({ type: 'pause' });
    },
    resume: () => {
      paused = false;
      steer({ type: 'resume' });
    },
    stop: () => {
      newest = null;
      worker.end();
    },
  };
}
