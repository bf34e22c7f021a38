/**
 * Which relations pass the reader's filters, whatever depth the picture is seen at?
 *
 * For lenses that ask a question of the whole graph (balance, influence): folding kinds away must not change
 * who affects most. A search for paths that is still under way holds nothing back.
 */
import { useMemo } from 'react';
import { passRelations } from '../graph/filters.ts';
import { toAnswers } from '../graph/question-answers.ts';
import type { Relation } from '../model/relation.ts';
import { useAppState, useRelata } from './use-relata.ts';

/** In the order of the corpus. */
export function usePassing(): readonly Relation[] {
  const { kg, answers } = useRelata();
  const filters = useAppState((state) => state.filters);
  return useMemo(() => {
    const trace = answers.trace.status === 'done' ? answers.trace.trace : null;
    return passRelations(kg.dataset, filters, toAnswers(kg.dataset, answers.ego, trace));
  }, [kg, filters, answers]);
}
