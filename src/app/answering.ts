/**
 * Who answers when the reader asks what lies around an entity, or by which ways one affects another?
 *
 * The part of asking.ts that comes later than the first picture: the pure questions of the graph, and the
 * search for paths, at once or in a worker.
 */
import { egoOf, type Ego } from '../graph/ego.ts';
import type { EgoFilter, TraceFilter } from '../graph/filters.ts';
import { influenceGraphOf } from '../graph/influence-graph.ts';
import { toQuestion } from '../graph/question-answers.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { runInTurns } from '../panels/controls/run-in-turns.ts';
import type { TraceProgress } from '../panels/ports.ts';
import { runTrace } from './trace-run.ts';

export { litPathOf, toAnswers } from '../graph/question-answers.ts';

export function answerEgo(
  dataset: Dataset,
  admitted: readonly Relation[],
  filter: EgoFilter | undefined,
): Ego | null {
  if (filter === undefined) return null;
  const { entities, depth, direction } = filter;
  return egoOf(influenceGraphOf(dataset, admitted), { around: entities, depth, direction });
}

/** Makes what the first question to a large graph would wait for, in turns; returns what ends it. */
export const getReady = (dataset: Dataset): (() => void) =>
  runInTurns(influenceGraphOf(dataset).prepare(), () => undefined);

/** Tells of every change; returns what ends it. */
export function answerTrace(
  dataset: Dataset,
  admitted: readonly Relation[],
  filter: TraceFilter,
  tell: (progress: TraceProgress) => void,
): () => void {
  let paths = 0;
  const work = (isQuiet: boolean): void => tell({ status: 'working', paths, isQuiet });
  const end = runTrace(dataset, admitted, toQuestion(filter), {
    onAnswer: (trace) => tell({ status: 'done', trace }),
    onProgress: ({ total }) => {
      paths = total;
      work(false);
    },
    onQuiet: work,
    onFailure: (sentence) => tell({ status: 'refused', sentence }),
  });
  // Said after the search was called for: what a glance finds is then there before the page is drawn for this.
  work(false);
  return end;
}
