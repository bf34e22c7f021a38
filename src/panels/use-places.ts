/**
 * Where does a passage stand, in words?
 *
 * One finder a text, made when first asked for and kept as long as the dataset lives, since making one
 * reads the whole text.
 */
import { useCallback } from 'react';
import { sayPlace } from '../graph/say-place.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SourceId } from '../model/ids.ts';
import { makePlaceFinder, type FindPlace } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import { modelWords } from '../words/model.ts';
import { useRelata } from './use-relata.ts';

const finders = new WeakMap<Dataset, Map<SourceId, FindPlace>>();

function finderOf(dataset: Dataset, source: SourceId): FindPlace {
  const known = finders.get(dataset) ?? new Map<SourceId, FindPlace>();
  finders.set(dataset, known);
  const found = known.get(source);
  if (found) return found;
  const finder = makePlaceFinder(
    dataset.textOf.get(source) ?? '',
    dataset.sections.filter((section) => section.source === source),
    dataset.sourceOf.get(source)?.language,
  );
  known.set(source, finder);
  return finder;
}

export type PlaceWords = (at: Span & { readonly source: SourceId }) => string;

/** "section 1, paragraph 2, sentence 1"; the title of the source comes first where there are several. */
export function usePlaceWords(): PlaceWords {
  const { dataset } = useRelata().kg;
  return useCallback(
    (at) => {
      const place = sayPlace(finderOf(dataset, at.source)(at));
      const title = dataset.sources.length > 1 ? dataset.sourceOf.get(at.source)?.title : undefined;
      return title === undefined ? place : modelWords().places.inText(title, place);
    },
    [dataset],
  );
}
