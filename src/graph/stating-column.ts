/**
 * Which passages state each relation, as numbers?
 *
 * The passages of a dataset by their place in it, and for each relation those that state or repeat it, each once; to
 * count different passages is then to mark places. Made once for a dataset, when first asked for.
 */
import type { Dataset } from '../model/dataset.ts';
import { statingPassages } from './stating-passages.ts';

export interface StatingColumn {
  /** The passages of relation `r` are those from `offsets[r]` up to, not including, `offsets[r + 1]`. */
  readonly offsets: Int32Array;
  /** Places in the passages of the dataset. */
  readonly passages: Int32Array;
}

function makeColumn({ passages, relations }: Dataset): StatingColumn {
  const placeOf = new Map(passages.map(({ id }, place) => [id, place]));
  const offsets = new Int32Array(relations.length + 1);
  const found: number[] = [];
  for (const [at, relation] of relations.entries()) {
    const [only, second] = relation.evidence;
    // Most relations have one passage, which needs no set.
    const stating =
      second === undefined && only?.role !== 'resolves'
        ? relation.evidence.map(({ passage }) => passage)
        : statingPassages([relation]);
    for (const id of stating) {
      const place = placeOf.get(id);
      if (place !== undefined) found.push(place);
    }
    offsets[at + 1] = found.length;
  }
  return { offsets, passages: Int32Array.from(found) };
}

const columns = new WeakMap<Dataset, StatingColumn>();

export function statingColumnOf(dataset: Dataset): StatingColumn {
  const column = columns.get(dataset) ?? makeColumn(dataset);
  columns.set(dataset, column);
  return column;
}
