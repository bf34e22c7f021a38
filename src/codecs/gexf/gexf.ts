/**
 * How does a reading go to Gephi or networkx, and how does a GEXF file come in?
 *
 * Two formats with one writer, since networkx does not read the version that Gephi writes today; one reader,
 * which knows all versions. Passages travel as numbered columns and come back, also from another program.
 */
import type { Codec, ReadOutcome, TellProgress } from '../codec.ts';
import { FLAT_CARRIES } from '../flat/flat-carries.ts';
import { flattenView } from '../flat/flatten-view.ts';
import { liftGraph } from '../flat/lift-graph.ts';
import { decodeText } from '../xml/xml-text.ts';
import { readGexf } from './read-gexf.ts';
import { GEXF_1_2, GEXF_1_3, writeGexf } from './write-gexf.ts';

function read(bytes: Uint8Array, tellProgress?: TellProgress): ReadOutcome {
  const found = readGexf(bytes, tellProgress);
  if (!found.ok) return found;
  const { graph, notes } = found.value;
  return liftGraph(graph, { notes, decode: decodeText });
}

export const gexf: Codec = {
  id: 'gexf',
  label: 'GEXF',
  summary: 'For Gephi 0.9.3 and later; passages as columns, opens again here',
  group: 'graph',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  isText: true,
  carries: FLAT_CARRIES,
  write: (view) => writeGexf(flattenView(view), GEXF_1_3),
  read,
};

export const gexf12: Codec = {
  id: 'gexf-1.2',
  label: 'GEXF 1.2',
  summary: 'For networkx and older Gephi; otherwise like GEXF 1.3',
  group: 'graph',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  isText: true,
  carries: FLAT_CARRIES,
  write: (view) => writeGexf(flattenView(view), GEXF_1_2),
};
