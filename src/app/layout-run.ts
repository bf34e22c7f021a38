/**
 * How does the page start, steer and end a layout that runs in a worker?
 *
 * One worker a run, made anew for each start and ended at once by `stop`, so that a run can always be
 * cancelled. A worker that fails or falls silent is ended, and a sentence says so; what was last placed
 * stays on the screen.
 */
import type { LayoutInput } from '../graph/flatten.ts';
import type { FromLayout, ToLayout } from '../layout/run.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import layoutWorker from '../workers/layout.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export interface Layout {
  /** Holds a node where it is dragged or dropped; the others follow alive. */
  readonly hold: (index: number, x: number, y: number) => void;
  readonly release: (index: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Twice this long without an answer is silence; twice, since a laptop that wakes up is late once. */
const PATIENCE_MS = 2000;
const SILENT = 'The layout does not answer any more; the picture stays as it is.';
const FAILED = 'The layout could not go on; the picture stays as it is.';

/**
 * With `from`, the layout rests at those places until something is held or released; without, it runs
 * from its seed. `onPositions` gets places in the order of the input, at most once a frame.
 */
export function openLayout(
  input: LayoutInput,
  onPositions: (positions: Float32Array) => void,
  onSettled: () => void,
  onFailure: (sentence: string) => void,
  from?: Float32Array,
): Layout {
  const worker = startWorker(layoutWorker);
  let watch: ReturnType<typeof setTimeout> | null = null;
  let ended = false;
  let paused = false;
  // Who asked for less motion sees only where it ends.
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let awaited: Float32Array | null = null;

  const unwatch = () => {
    if (watch !== null) clearTimeout(watch);
    watch = null;
  };
  const stop = () => {
    ended = true;
    unwatch();
    worker.terminate();
  };
  const fail = (sentence: string) => {
    if (ended) return;
    stop();
    onFailure(sentence);
  };
  const expectAnswer = (strikes = 2) => {
    unwatch();
    if (paused) return;
    const strike = () => (strikes > 1 ? expectAnswer(strikes - 1) : fail(SILENT));
    watch = setTimeout(strike, PATIENCE_MS);
  };
  const send = (message: ToLayout) => {
    if (!ended) worker.postMessage(message);
  };
  const steer = (message: ToLayout) => {
    if (ended) return;
    send(message);
    expectAnswer();
  };

  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail(FAILED);
  });
  worker.addEventListener('messageerror', () => fail(FAILED));
  worker.addEventListener('message', ({ data }: MessageEvent<FromLayout>) => {
    if (ended) return;
    unwatch();
    if (data.type === 'settled') {
      if (awaited) onPositions(awaited);
      awaited = null;
      return onSettled();
    }
    expectAnswer();
    if (isStill) awaited = data.places;
    else onPositions(data.places);
  });

  send(from ? { type: 'start', input, from } : { type: 'start', input });
  if (!from) expectAnswer();
  return {
    hold: (index, x, y) => steer({ type: 'hold', index, x, y }),
    release: (index) => steer({ type: 'release', index }),
    pause: () => {
      paused = true;
      unwatch();
      send({ type: 'pause' });
    },
    resume: () => {
      paused = false;
      steer({ type: 'resume' });
    },
    stop,
  };
}
