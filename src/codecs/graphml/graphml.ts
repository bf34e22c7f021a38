/**
 * How does a reading go to igraph, networkx, yEd or Cytoscape, and how does a GraphML file come in?
 *
 * Passages travel as numbered columns and come back, also from another program. What GraphML has no place for
 * (labels, positions, colours) is settled between the file and the shape all graph formats share.
 */
import type { Codec, ReadOutcome, TellProgress } from '../codec.ts';
import { FLAT_CARRIES } from '../flat/flat-carries.ts';
import { flattenView } from '../flat/flatten-view.ts';
import { liftGraph } from '../flat/lift-graph.ts';
import { decodeText } from '../xml/xml-text.ts';
import { readGraphml } from './read-graphml.ts';
import { settleColumns } from './settle-columns.ts';
import { writeGraphml } from './write-graphml.ts';

function read(bytes: Uint8Array, tellProgress?: TellProgress): ReadOutcome {
  const found = readGraphml(bytes, tellProgress);
  if (!found.ok) return found;
  const { graph, notes } = found.value;
  const settled = settleColumns(graph, notes);
  return liftGraph(settled, { notes: notes.all(), decode: decodeText });
}

export const graphml: Codec = {
  id: 'graphml',
  label: 'GraphML',
  summary: 'For igraph, networkx, yEd and Cytoscape; passages as columns, opens again here',
  group: 'graph',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  isText: true,
  carries: FLAT_CARRIES,
  write: (view) => writeGraphml(flattenView(view)),
  read,
};
