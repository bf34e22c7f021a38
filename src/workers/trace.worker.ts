/**
 * How are paths sought in a large graph without holding up the page?
 *
 * A thin shell round graph/path-search.ts: one question in, progress now and then, one answer out. Whoever no
 * longer wants the answer ends the worker.
 */
import { searchPaths, type FromSearch, type ToSearch } from '../graph/path-search.ts';

const PROGRESS_MS = 100;

const post = (message: FromSearch) => postMessage(message);

function answer({ table, question, limits }: ToSearch): void {
  const search = searchPaths(table, question, limits);
  let saidAt = performance.now();
  for (;;) {
    const turn = search.next();
    if (turn.done === true) return post({ type: 'found', found: turn.value });
    if (performance.now() - saidAt < PROGRESS_MS) continue;
    saidAt = performance.now();
    post({ type: 'progress', progress: turn.value });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => answer(data));
