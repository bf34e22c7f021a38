/**
 * Which passages state each relation, as numbers, and how many are they?
 *
 * The passages of a dataset by their place in it, and for each relation those that state or repeat it, each once; to
 * count different passages is then to mark places. Made once for a dataset, when first asked for; how many there
 * are is a column of its own, since it costs far less.
 */
import type { Dataset } from '../model/dataset.ts';
import type { PassageId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { statingPassages } from './stating-passages.ts';

export interface StatingColumn {
  /** The passages of relation `r` are those from `offsets[r]` up to, not including, `offsets[r + 1]`. */
  readonly offsets: Int32Array;
  /** Places in the passages of the dataset. */
  readonly passages: Int32Array;
}

/** Most relations have one piece of evidence, which needs no set. */
function onlyStating({ evidence }: Relation): PassageId | null {
  const [piece] = evidence;
  return evidence.length === 1 && piece !== undefined && piece.role !== 'resolves'
    ? piece.passage
    : null;
}

function countStating({ relations }: Dataset): Int32Array {
  const counts = new Int32Array(relations.length);
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined || relation.evidence.length === 0) continue;
    counts[at] = onlyStating(relation) === null ? statingPassages([relation]).size : 1;
  }
  return counts;
}

function makeColumn(dataset: Dataset): StatingColumn {
  const { passages, relations } = dataset;
  const placeOf = new Map(passages.map(({ id }, place) => [id, place]));
  const counts = statingCountsOf(dataset);
  const offsets = new Int32Array(relations.length + 1);
  const places = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  let filled = 0;
  const add = (id: PassageId): void => {
    const place = placeOf.get(id);
    if (place !== undefined) places[filled++] = place;
  };
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation !== undefined && counts[at] !== 0) {
      const only = onlyStating(relation);
      if (only === null) statingPassages([relation]).forEach(add);
      else add(only);
    }
    offsets[at + 1] = filled;
  }
  return { offsets, passages: places.subarray(0, filled) };
}

const counted = new WeakMap<Dataset, Int32Array>();

/** Relation by relation, how many different passages state it. */
export function statingCountsOf(dataset: Dataset): Int32Array {
  const counts = counted.get(dataset) ?? countStating(dataset);
  counted.set(dataset, counts);
  return counts;
}

const columns = new WeakMap<Dataset, StatingColumn>();

export function statingColumnOf(dataset: Dataset): StatingColumn {
  const column = columns.get(dataset) ?? makeColumn(dataset);
  columns.set(dataset, column);
  return column;
}
