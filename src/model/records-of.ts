/**
 * What of a Dataset is its records, and not made from them?
 *
 * Look-ups and checks have no place in a file, nor on the way to a worker: they are made anew where it arrives.
 * The lists are the very ones, not copies.
 */
import type { Records } from './dataset.ts';

/** Also of a Dataset; what is more than records is left out. */
export function recordsOf(dataset: Records): Records {
  const { name, sources, sections, entities, mentions } = dataset;
  const { passages, relations, remarks, vocabulary, textOf } = dataset;
  return {
    name,
    sources,
    sections,
    entities,
    mentions,
    passages,
    relations,
    remarks,
    vocabulary,
    textOf,
  };
}
