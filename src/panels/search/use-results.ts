/**
 * What does the index find, without every page paying for an index that few use at once?
 *
 * Library and index are fetched and made when the field is first entered; until then, and while they
 * are on their way, there are no results (null).
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Search, SearchResults } from '../../graph/search.ts';
import type { Dataset } from '../../model/dataset.ts';
import { describeRelation } from '../../scene/describe.ts';
import type { Language } from '../../words/language.ts';
import { fetchPart } from '../controls/fetch-part.ts';
import { useRelata } from '../use-relata.ts';

const PER_GROUP = 6;

interface Ready {
  readonly dataset: Dataset;
  /** Relations are found by the sentence in which they are said. */
  readonly language: Language;
  readonly search: Search;
}

export function useResults(query: string, entered: boolean): SearchResults | null {
  const { kg, language } = useRelata();
  const { dataset } = kg;
  const [ready, setReady] = useState<Ready | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const isReady = ready?.dataset === dataset && ready.language === language;
  useEffect(() => {
    if (!entered || isReady) return;
    let isStale = false;
    fetchPart(() => import('../../graph/search.ts'))
      .then(({ makeSearch }) => {
        if (isStale) return;
        const search = makeSearch(dataset, (relation) => describeRelation(relation, dataset));
        setReady({ dataset, language, search });
      })
      .catch((error: unknown) => isStale || setFailure({ error }));
    return () => {
      isStale = true;
    };
  }, [entered, isReady, dataset, language]);
  // The boundary round the search says so.
  if (failure !== null) throw failure.error;
  const deferred = useDeferredValue(query);
  return useMemo(
    () => (ready !== null && isReady ? ready.search(deferred, PER_GROUP) : null),
    [ready, isReady, deferred],
  );
}
