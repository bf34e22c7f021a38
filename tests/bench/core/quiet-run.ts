/**
 * How is one piece of work timed in Node?
 *
 * After the garbage of what ran before is gone (the bench is started with `--expose-gc`), by what the processors
 * did for this process, all its threads, the collector's too: on a busy machine the clock on the wall would measure
 * the others. What the work gives is handed back, so that it cannot be left out.
 */
export function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Milliseconds of processor time since the process began. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Timed<Result> {
  readonly ms: number;
  readonly result: Result;
}

export function timed<Result>(work: () => Result): Timed<Result> {
  collectGarbage();
  const startMs = processorMs();
  const result = work();
  return { ms: processorMs() - startMs, result };
}

const LEAST_MS = 40;

/**
 * For what is over too soon to be timed by itself: again and again for a while; milliseconds a time. Without a
 * collection before it, which takes seconds where a graph of half a million objects is kept.
 */
export function timedOften(work: () => unknown): number {
  const startMs = processorMs();
  for (let times = 1; ; times += 1) {
    work();
    const ms = processorMs() - startMs;
    if (ms >= LEAST_MS) return ms / times;
  }
}
