/**
 * What does the index find, without every page paying for an index that few use at once?
 *
 * Library and index are fetched and made when the field is first entered; until then, and while they
 * are on their way, there are no results (null). A large graph gets no index: its texts are read through, and what
 * forgives slips follows a moment after the first results.
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

/** Then the texts are read through at each search, and slips are forgiven in names only. */
export const isLarge = ({ entities, relations, passages }: Dataset): boolean =>
  entities.length + relations.length + passages.length > MOST_INDEXED;

interface Ready {
  readonly dataset: Dataset;
  /** Relations are found by the sentence in which they are said. */
  readonly language: Language;
  readonly search: Search;
  /** False while only what stands as typed is found, and slips will be forgiven soon. */
  readonly isWhole: boolean;
}

export function useResults(query: string, entered: boolean): SearchResults | null {
  const { kg, language } = useRelata();
  const { dataset } = kg;
  const [ready, setReady] = useState<Ready | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const isReady = ready?.dataset === dataset && ready.language === language;
  const isWhole = isReady && ready.isWhole;
  useEffect(() => {
    if (!entered || isWhole) return;
    let isStale = false;
    let end = (): void => undefined;
    const sentence = (relation: Relation) => describeRelation(relation, dataset);
    const take = (search: Search, whole: boolean): void =>
      setReady({ dataset, language, search, isWhole: whole });
    const make = isLarge(dataset)
      ? fetchPart(() => import('../../graph/scan-search.ts')).then(({ scanInTurns }) => {
          if (isStale) return;
          end = runInTurns(scanInTurns(dataset, sentence), ({ search, forgiveInTurns }) => {
            take(search, false);
            end = runInTurns(forgiveInTurns(), (forgiving) => take(forgiving, true));
          });
        })
      : fetchPart(() => import('../../graph/search.ts')).then(({ makeSearch }) => {
          if (!isStale) take(makeSearch(dataset, sentence), true);
        });
    make.catch((error: unknown) => isStale || setFailure({ error }));
    return () => {
      isStale = true;
      end();
    };
  }, [entered, isWhole, dataset, language]);
  // The boundary round the search says so.
  if (failure !== null) throw failure.error;
  const deferred = useDeferredValue(query);
  return useMemo(() => {
    if (ready === null || !isReady) return null;
    const results = ready.search(deferred, PER_GROUP);
    // That nothing was found is said when all was looked at.
    return ready.isWhole || results.groups.length > 0 ? results : null;
  }, [ready, isReady, deferred]);
}
