/**
 * How does a layout run without holding up the page?
 *
 * A thin shell round layout/run.ts: messages in, places out, transferred and at most one set a frame.
 * The run knows nothing of time; here one step is taken a frame, so that it can be watched.
 */
import { openRun, type FromLayout, type LayoutRun, type ToLayout } from '../layout/run.ts';

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
  let places: Float32Array | null = null;
  for (let step = 0; step < STEPS_A_FRAME; step += 1) places = run?.step() ?? places;
  if (!places) return post({ type: 'settled' });
  post({ type: 'places', places }, [places.buffer]);
  timer = setTimeout(advance, FRAME_MS);
}

function wake(): void {
  if (timer === null && !paused) timer = setTimeout(advance, 0);
}

addEventListener('message', ({ data }: MessageEvent<ToLayout>) => {
  if (data.type === 'start') run = openRun(data.input, data.from);
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
