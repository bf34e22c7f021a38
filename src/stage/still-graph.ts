/**
 * What graph is sigma given, when it has nothing to do with ours?
 *
 * One of a single node in the middle that never changes: sigma draws nothing at all for an empty one. For the node
 * it runs a program, and that draws every disc (disc-layer.ts). Sigma asks no more of it than what is here; all of
 * graphology would be loaded for that.
 */
import type Graph from 'graphology-types';

const KEY = 'all discs';
const ATTRIBUTES = { x: 0, y: 0, size: 0 } as const;

/** The members of a graph of graphology that sigma 3 reads or calls. */
export function stillGraph(): Graph {
  const notToBeChanged = () => {
    throw new Error('The graph that sigma is given does not change.');
  };
  const graph = {
    multi: false,
    order: 1,
    nodes: () => [KEY],
    edges: () => [],
    hasNode: (key: string) => key === KEY,
    hasEdge: () => false,
    getNodeAttributes: () => ATTRIBUTES,
    forEachNode: (visit: (key: string, attributes: typeof ATTRIBUTES) => void) =>
      visit(KEY, ATTRIBUTES),
    forEachEdge: () => {},
    // What never changes has nothing to tell.
    on: () => {},
    removeListener: () => {},
    // By these sigma knows a graph when it sees one.
    addUndirectedEdgeWithKey: notToBeChanged,
    dropNode: notToBeChanged,
  };
  // A graph of graphology has some two hundred members more, none of which sigma asks for.
  return graph as unknown as Graph;
}
