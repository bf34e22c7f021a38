/**
 * Which relations pass the reader's filters, whatever depth the picture is seen at?
 *
 * For lenses that ask a question of the whole graph (balance, influence): folding kinds away must not change
 * who affects most. A search for paths that is still under way holds nothing back.
 */
import { useMemo } from 'react';
import type { Bits } from '../graph/bit-set.ts';
import { passFilters } from '../graph/filters.ts';
import { toAnswers } from '../graph/question-answers.ts';
import { useAppState, useRelata } from './use-relata.ts';

/** Their numbers. */
export function usePassingBits(): Bits {
  const { kg, answers } = useRelata();
  const filters = useAppState((state) => state.filters);
  return useMemo(() => {
    const trace = answers.trace.status === 'done' ? answers.trace.trace : null;
    return passFilters(kg.dataset, filters, toAnswers(kg.dataset, answers.ego, trace));
  }, [kg, filters, answers]);
}
