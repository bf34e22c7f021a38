/**
 * What becomes of a worker that was given work?
 *
 * It answers, it fails (also by never starting), or nothing is heard of it. Silence may be hard work or death,
 * which nobody can tell from outside: after some seconds it is told, and it is told when the worker speaks
 * again, but only the reader ends it. Ending takes effect at once, and after it nothing more is heard.
 */
import { startWorker } from './start-worker.ts';

export interface WorkerListener<Heard> {
  /** Says whether more is awaited. */
  readonly onMessage: (message: Heard) => boolean;
  /** The worker is then already ended. */
  readonly onFailure: () => void;
  /** true after some seconds without a word, false when there is one after all. */
  readonly onQuiet: (isQuiet: boolean) => void;
}

export interface RunningWorker<Sent> {
  /** Does nothing once it has ended. */
  readonly send: (message: Sent, transfer?: Transferable[]) => void;
  /** From now on silence counts, or no longer does. */
  readonly awaitAnswer: (isAwaited: boolean) => void;
  readonly end: () => void;
}

/** Twice this long without a word is silence; twice, since a laptop that wakes up is late once. */
const PATIENCE_MS = 2000;

function tryToStart(address: string): Worker | null {
  try {
    return startWorker(address);
  } catch {
    return null;
  }
}

export function runWorker<Sent, Heard>(
  address: string,
  { onMessage, onFailure, onQuiet }: WorkerListener<Heard>,
): RunningWorker<Sent> {
  const worker = tryToStart(address);
  let watch: ReturnType<typeof setTimeout> | null = null;
  let isQuiet = false;
  let hasEnded = false;

  const awaitAnswer = (isAwaited: boolean, strikes = 2): void => {
    if (watch !== null) clearTimeout(watch);
    watch = null;
    if (!isAwaited || hasEnded) return;
    watch = setTimeout(() => {
      if (strikes > 1) return awaitAnswer(true, strikes - 1);
      isQuiet = true;
      onQuiet(true);
    }, PATIENCE_MS);
  };
  const end = (): void => {
    hasEnded = true;
    awaitAnswer(false);
    worker?.terminate();
  };
  const fail = (): void => {
    if (hasEnded) return;
    end();
    onFailure();
  };

  // Never before whoever started it knows of it.
  if (worker === null) queueMicrotask(fail);
  worker?.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });
  worker?.addEventListener('messageerror', fail);
  worker?.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if (hasEnded) return;
    if (isQuiet) onQuiet(false);
    isQuiet = false;
    awaitAnswer(onMessage(data));
  });
  return {
    send: (message, transfer = []) => {
      if (hasEnded) return;
      try {
        worker?.postMessage(message, transfer);
      } catch {
        queueMicrotask(fail);
      }
    },
    awaitAnswer: (isAwaited) => awaitAnswer(isAwaited),
    end,
  };
}
