/**
 * How does the page seek paths: at once, or in a worker?
 *
 * On the page, as far as that takes no more than a glance; what takes longer goes to a worker of its own, which
 * tells how far it is and is ended when the answer is no longer wanted. Nothing is answered before `runTrace` has returned, and nothing after `cancel`.
 */
import { FEW_RELATIONS } from '../graph/in-turns.ts';
import { influenceGraphOf, type InfluenceGraph } from '../graph/influence-graph.ts';
import {
  findPaths,
  type FoundPaths,
  type FromSearch,
  type SearchLimits,
  type SearchQuestion,
  type ToSearch,
} from '../graph/path-search.ts';
import type { AskTrace, TraceListener } from '../graph/path.ts';
import { DEFAULT_LIMITS, toSearchQuestion, toTrace } from '../graph/trace.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import traceWorker from '../workers/trace.worker.ts?worker&url';
import { runInTurns } from '../panels/controls/run-in-turns.ts';
import { pathsWords } from '../words/paths.ts';
import { runWorker } from './run-worker.ts';

/** About 20 ms on a slow machine. */
const GLANCE_STEPS = 300_000;
/** In a worker there is time: about ten seconds on a slow machine. */
const WORKER_LIMITS: SearchLimits = { ...DEFAULT_LIMITS, steps: 200_000_000 };

/** null where it takes longer than a glance. */
function findAtAGlance(graph: InfluenceGraph, question: SearchQuestion): FoundPaths | null {
  const found = findPaths(graph.table, question, { ...DEFAULT_LIMITS, steps: GLANCE_STEPS });
  return found.isExact ? found : null;
}

function askWorker(
  graph: InfluenceGraph,
  question: SearchQuestion,
  onFound: (found: FoundPaths) => void,
  { onProgress, onFailure, onQuiet }: Pick<TraceListener, 'onProgress' | 'onFailure' | 'onQuiet'>,
): () => void {
  const worker = runWorker<ToSearch, FromSearch>(traceWorker, {
    onMessage: (message) => {
      if (message.type === 'progress') {
        onProgress?.(message.progress);
        return true;
      }
      worker.end();
      onFound(message.found);
      return false;
    },
    onFailure: () => onFailure(pathsWords().refused.failed),
    onQuiet: (isQuiet) => onQuiet?.(isQuiet),
  });
  worker.send({ type: 'start', table: graph.table, question, limits: WORKER_LIMITS });
  worker.awaitAnswer(true);
  return worker.end;
}

/** Seeks paths over the admitted relations and answers once; returns what cancels it. */
export const runTrace: AskTrace = (dataset, admitted, question, listener) => {
  let cancelled = false;
  let endSearch: (() => void) | null = null;
  const search = () => {
    if (cancelled) return;
    const graph = influenceGraphOf(dataset, admitted);
    const asked = toSearchQuestion(graph, question);
    if (!asked.ok) return listener.onFailure(asked.failure);
    const onFound = (found: FoundPaths) => {
      if (!cancelled) listener.onAnswer(toTrace(graph, question, found));
    };
    const seek = () => {
      endSearch = null;
      const found = findAtAGlance(graph, asked.value);
      if (found) return onFound(found);
      endSearch = askWorker(graph, asked.value, onFound, listener);
    };
    // Made once for what is admitted; after that most paths of a large graph, too, are found at a glance.
    const making = graph.prepare();
    if (graph.relations.length <= FEW_RELATIONS || making.next().done === true) seek();
    else endSearch = runInTurns(making, seek);
  };
  queueMicrotask(search);
  return () => {
    cancelled = true;
    endSearch?.();
  };
};
