/**
 * Which relations does the timeline draw while it is itself a filter?
 *
 * Without a window exactly what is shown everywhere. With one also those that fail the window alone, so that
 * the reader sees what lies beside it and can move there; the views fade them. Depth and the other conditions
 * hold for them as well. A reach (degree, ego, trace) looks only at what lies in the window, so it says
 * nothing about what lies outside.
 */
import { addBit, hasBit, keepBits, makeBits } from '../graph/bit-set.ts';
import { indexOfDataset, relationsIn } from '../graph/dataset-index.ts';
import { activeFilter, admit, type Filter } from '../graph/filters.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Depth } from './depth.ts';
import { findShownAt, type Focus } from './focus.ts';

interface Chosen {
  readonly depth: Depth;
  readonly filters: readonly Filter[];
}

/** In the order of the corpus; all that `focus` shows is among them. */
export function timelineRelations(
  dataset: Dataset,
  { depth, filters }: Chosen,
  focus: Focus,
): readonly Relation[] {
  const window = activeFilter(filters, 'time');
  if (window === undefined) return focus.relations;
  const { graph } = indexOfDataset(dataset);
  const shown = makeBits(graph.edgeCount);
  const inWindow = admit(dataset, [window]);
  const passing = admit(
    dataset,
    filters.filter((filter) => filter !== window),
  );
  keepBits(passing, findShownAt(depth, indexOfDataset(dataset)));
  for (let at = 0; at < graph.edgeCount; at += 1)
    if (hasBit(focus.seen, at) || (hasBit(passing, at) && !hasBit(inWindow, at))) addBit(shown, at);
  return relationsIn(dataset, shown);
}
