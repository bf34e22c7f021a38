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
let isDue = false;
let paused = false;
/** The next turn without the pause that timers make, but after what the page has said meanwhile. */
const turn = new MessageChannel();
turn.port1.addEventListener('message', advance);
turn.port1.start();

const post = (message: FromLayout, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

function advance(): void {
  isDue = false;
  if (!run || paused) return;
  const { kind } = run;
  const end = performance.now() + FRAME_MS;
  const isFrameOver = (steps: number) =>
    kind === 'interactive' ? steps >= STEPS_A_FRAME : performance.now() >= end;
  let steps = 0;
  while (!isFrameOver(steps) && run.advance()) steps += 1;
  if (steps === 0) return post({ type: 'settled', kind });
  const progress = run.progress();
  // With no progress, everything still stands where it was sown.
  const places = progress === 0 ? null : run.places();
  if (places) post({ type: 'places', places, kind, progress }, [places.buffer]);
  else post({ type: 'begun' });
  isDue = true;
  if (kind === 'interactive') setTimeout(advance, FRAME_MS);
  else turn.port2.postMessage(null);
}

function wake(): void {
  if (isDue || paused) return;
  isDue = true;
  turn.port2.postMessage(null);
}

addEventListener('message', ({ data }: MessageEvent<ToLayout>) => {
  if (data.type === 'start') run = openFittingRun(data.input, data.from);
  if (data.type === 'hold') run?.hold(data.index, data.x, data.y);
  if (data.type === 'release') run?.release(data.index);
  paused = data.type === 'pause' || (paused && data.type !== 'resume' && data.type !== 'start');
  // Started at given places, a run waits until somebody pulls at it.
  if (data.type !== 'start' || data.from === undefined) wake();
});
