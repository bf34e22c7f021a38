/**
 * What is put into every page before anything of its own, to see what it does?
 *
 * Long tasks as the browser reports them, and the frames in which anything was drawn: every renderer clears a
 * canvas before it draws, whatever it draws with, and a frame is told from the next by its timestamp. Runs in the
 * page; it is handed over as text and uses nothing from outside.
 */
export interface PageWatch {
  readonly longTasks: { readonly startMs: number; readonly ms: number }[];
  frames: number;
}

declare global {
  interface Window {
    benchWatch?: PageWatch;
  }
}

export function watchPage(): void {
  const watch: PageWatch = { longTasks: [], frames: 0 };
  window.benchWatch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.longTasks.push({ startMs: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  let lastFrame: unknown = null;
  const drawn = () => {
    const { currentTime } = document.timeline;
    if (currentTime !== lastFrame) watch.frames += 1;
    lastFrame = currentTime;
  };
  for (const [context, name] of [
    [WebGLRenderingContext, 'clear'],
    [WebGL2RenderingContext, 'clear'],
    [CanvasRenderingContext2D, 'clearRect'],
  ] as const) {
    const prototype = context.prototype as unknown as Record<
      string,
      (...all: unknown[]) => unknown
    >;
    const clear = prototype[name];
    prototype[name] = function (this: unknown, ...all: unknown[]) {
      drawn();
      return clear?.apply(this, all);
    };
  }
}
