/**
 * How does a layout run without holding up the page?
 *
 * A thin shell round layout/choose-run.ts: messages in, places out, transferred and at most one set a frame.
 * The run knows nothing of time; here interactive forces take their steps frame by frame, so that they can
 * be watched, and the engine runs ahead without a pause, with the newest places published each frame.
 */
import { openFittingRun } from '../layout/choose-run.ts';
import type { FromLayout, LayoutRun, ToLayout } from '../layout/run.ts';

const FRAME_MS = 16;
/** A watched run takes so many steps a frame: the whole is then over in about three seconds. */
const STEPS_A_FRAME = 2;

let run: LayoutRun | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let paused = false;

const post = (message: FromLayout, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

function advance(): void {
  timer = null;
  if (!run) return;
  const { kind } = run;
  const end = performance.now() + FRAME_MS;
  let places: Float32Array | null = null;
  const isFrameOver = (steps: number) =>
    kind === 'interactive' ? steps >= STEPS_A_FRAME : performance.now() >= end;
  for (let steps = 0; !isFrameOver(steps); steps += 1) {
    const next = run.step();
    if (!next) break;
    places = next;
  }
  if (!places) return post({ type: 'settled', kind });
  post({ type: 'places', places, kind, progress: run.progress() }, [places.buffer]);
  timer = setTimeout(advance, kind === 'interactive' ? FRAME_MS : 0);
}

function wake(): void {
  if (timer === null && !paused) timer = setTimeout(advance, 0);
}

addEventListener('message', ({ data }: MessageEvent<ToLayout>) => {
  if (data.type === 'start') run = openFittingRun(data.input, data.from);
  if (data.type === 'hold') run?.hold(data.index, data.x, data.y);
  if (data.type === 'release') run?.release(data.index);
  paused = data.type === 'pause' || (paused && data.type !== 'resume' && data.type !== 'start');
  if (paused && timer !== null) {
    clearTimeout(timer);
    timer = null;
  }
  // Started at given places, a run waits until somebody pulls at it.
  if (data.type !== 'start' || data.from === undefined) wake();
});
