/**
 * What does the index find, without every page paying for an index that few use at once?
 *
 * Library and index are fetched and made when the field is first entered; until then, and while they
 * are on their way, there are no results (null). A large graph gets no index: its texts are read through.
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Search, SearchResults } from '../../graph/search.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Relation } from '../../model/relation.ts';
import { describeRelation } from '../../scene/describe.ts';
import type { Language } from '../../words/language.ts';
import { runInTurns } from '../controls/run-in-turns.ts';
import { fetchPart } from '../controls/fetch-part.ts';
import { useRelata } from '../use-relata.ts';

const PER_GROUP = 6;

/** Records of which an index is made within some tens of milliseconds. */
const MOST_INDEXED = 5000;

/** Then the texts are read through at each search, and slips are not forgiven. */
export const isLarge = ({ entities, relations, passages }: Dataset): boolean =>
  entities.length + relations.length + passages.length > MOST_INDEXED;

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
    let end = (): void => undefined;
    const sentence = (relation: Relation) => describeRelation(relation, dataset);
    const take = (search: Search): void => setReady({ dataset, language, search });
    const make = isLarge(dataset)
      ? fetchPart(() => import('../../graph/scan-search.ts')).then(({ scanInTurns }) => {
          if (!isStale) end = runInTurns(scanInTurns(dataset, sentence), take);
        })
      : fetchPart(() => import('../../graph/search.ts')).then(({ makeSearch }) => {
          if (!isStale) take(makeSearch(dataset, sentence));
        });
    make.catch((error: unknown) => isStale || setFailure({ error }));
    return () => {
      isStale = true;
      end();
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
