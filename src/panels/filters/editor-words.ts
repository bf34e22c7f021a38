/**
 * What is a filter called above the editor that changes it?
 *
 * A name and a sentence, in the words of somebody who reads a text and knows no graphs. What a filter says
 * once it is set stands in scene/describe-filter.ts.
 */
import type { Filter } from '../../graph/filters.ts';
import { filtersWords } from '../../words/filters.ts';

export interface EditorWords {
  readonly name: string;
  readonly note: string;
}

export function wordsOfEditor(filter: Filter): EditorWords {
  const { facets, sorts } = filtersWords();
  return filter.by === 'facet' ? facets[filter.facet] : sorts[filter.by];
}
