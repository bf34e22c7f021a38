/**
 * What do the ego and the trace among the filters answer, at this moment?
 *
 * Listens to the store and asks the graph anew when such a filter or a condition beneath it has changed;
 * stepping from path to path asks nothing. What answers is fetched when it is first needed, and a large
 * question goes to a worker (trace-run.ts) that can be cancelled. Until there is an answer nothing is hidden.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Ego } from '../graph/ego.ts';
import {
  activeFilter,
  admitRelations,
  isReach,
  NO_ANSWERS,
  type Answers,
  type Filter,
} from '../graph/filters.ts';
import { FEW_RELATIONS } from '../graph/in-turns.ts';
import type { LitPath } from '../graph/question-answers.ts';
import { fetchPart, type PartNotFetched } from '../panels/controls/fetch-part.ts';
import type { Speaker, TraceProgress } from '../panels/ports.ts';
import type { Store } from '../state/store.ts';
import type * as Answerer from './answering.ts';

export interface Asked {
  readonly ego: Ego | null;
  readonly trace: TraceProgress;
  readonly answers: Answers;
  readonly path: LitPath | null;
}

export interface Asking {
  readonly asked: () => Asked;
  readonly subscribe: (listener: () => void) => () => void;
  readonly cancel: () => void;
  /** Follows the store; returns what ends it. May be started again. */
  readonly start: () => () => void;
}

const NOTHING_ASKED: Asked = {
  ego: null,
  trace: { status: 'none' },
  answers: NO_ANSWERS,
  path: null,
};

type Answering = typeof Answerer;

const fetchAnswering = () => fetchPart(() => import('./answering.ts'));

/** When whatever opening a large graph takes is over. */
const READY_MS = 1500;

/** Two lists of filters with the same key have the same answers. */
function keyOf(filters: readonly Filter[]): string {
  const asking = filters.filter(
    (filter) => !filter.paused && (!isReach(filter) || filter.by !== 'degree'),
  );
  return JSON.stringify(asking.map((filter) => ({ ...filter, step: null })));
}

const isAsked = (filters: readonly Filter[]): boolean =>
  activeFilter(filters, 'ego') !== undefined || activeFilter(filters, 'trace') !== undefined;

export function openAsking(
  kg: KnowledgeGraph,
  store: Store,
  speaker: Pick<Speaker, 'hold'>,
): Asking {
  const listeners = new Set<() => void>();
  let asked = NOTHING_ASKED;
  let answering: Answering | null = null;
  let key = '';
  let step: number | null = null;
  let end: () => void = () => undefined;

  const tell = (next: Asked): void => {
    asked = next;
    for (const listener of listeners) listener();
  };
  const settle = (parts: Pick<Asked, 'ego' | 'trace'>): void => {
    const trace = parts.trace.status === 'done' ? parts.trace.trace : null;
    tell({
      ...parts,
      answers: answering?.toAnswers(kg.dataset, parts.ego, trace) ?? NO_ANSWERS,
      path: answering?.litPathOf(trace, step) ?? null,
    });
  };
  const ask = (answerer: Answering, filters: readonly Filter[]): void => {
    end();
    const admitted = admitRelations(kg.dataset, filters);
    const ego = answerer.answerEgo(kg.dataset, admitted, activeFilter(filters, 'ego'));
    const question = activeFilter(filters, 'trace');
    if (question === undefined) return settle({ ego, trace: { status: 'none' } });
    end = answerer.answerTrace(kg.dataset, admitted, question, (trace) => settle({ ego, trace }));
  };
  /** What the first question would wait for is made before it comes; returns what ends that. */
  const prepare = (): (() => void) => {
    let isEnded = false;
    let endMaking: () => void = () => undefined;
    const make = async (): Promise<void> => {
      answering ??= await fetchAnswering();
      if (!isEnded && kg.dataset.relations.length > FEW_RELATIONS)
        endMaking = answering.getReady(kg.dataset);
    };
    // Where it does not come, the question fetches it, and says so where it fails.
    const timer = setTimeout(() => void make().catch(() => undefined), READY_MS);
    return () => {
      isEnded = true;
      clearTimeout(timer);
      endMaking();
    };
  };
  const follow = (): void => {
    const { filters } = store.getState();
    const nextKey = isAsked(filters) ? keyOf(filters) : '';
    const nextStep = activeFilter(filters, 'trace')?.step ?? null;
    if (nextKey === key && nextStep === step) return;
    const isSame = nextKey === key;
    [key, step] = [nextKey, nextStep];
    if (key === '') {
      end();
      return tell(NOTHING_ASKED);
    }
    if (isSame) return settle(asked);
    if (answering !== null) return ask(answering, filters);
    tell({ ...NOTHING_ASKED, trace: { status: 'working', paths: 0, isQuiet: false } });
    const release = speaker.hold();
    const fetching = fetchAnswering().then(
      (fetched) => {
        answering = fetched;
        if (key === nextKey) ask(fetched, store.getState().filters);
      },
      ({ message }: PartNotFetched) => {
        if (key !== nextKey) return;
        tell({ ...NOTHING_ASKED, trace: { status: 'refused', sentence: message } });
        store.dispatch({ type: 'noticeGiven', notice: message });
      },
    );
    void fetching.finally(release);
  };
  return {
    asked: () => asked,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => {
      end();
      if (asked.trace.status === 'working') tell({ ...asked, trace: { status: 'cancelled' } });
    },
    start: () => {
      const unfollow = store.subscribe(follow);
      const unprepare = prepare();
      follow();
      return () => {
        unfollow();
        unprepare();
        end();
        [key, step] = ['', null];
      };
    },
  };
}
