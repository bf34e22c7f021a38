/**
 * What does every editor of a filter get, and what does it say?
 *
 * The filter as it is, the corpus to choose from, and a call for each change, which applies at once. An
 * editor knows neither the list nor the store.
 */
import type { Filter } from '../../graph/filters.ts';
import type { Dataset } from '../../model/dataset.ts';

export interface EditorProps<Edited extends Filter> {
  readonly filter: Edited;
  readonly dataset: Dataset;
  readonly onChange: (filter: Edited) => void;
}
