/**
 * How do the peers lay out a graph, step by step, from the same places?
 *
 * Each as its documents say for a graph of this size: ForceAtlas2 with what it infers from the number of nodes and
 * Barnes–Hut on, by its own iteration over its own matrices; d3-force with links, charge and centre; ngraph as
 * it is made. A step is one iteration; `places` are copied out when somebody looks.
 */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { inferSettings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';

export interface FlatEnds {
  readonly count: number;
  readonly ends: readonly number[];
}

export interface Stepping {
  /** One iteration; false when there is no more to do. */
  readonly step: () => boolean;
  /** x0, y0, x1, y1 … */
  readonly places: () => ArrayLike<number>;
}

/** Fields of a node and of an edge in the matrices of ForceAtlas2. */
const [PER_NODE, PER_EDGE] = [10, 3];
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8];

export function startForceAtlas2({ count, ends }: FlatEnds, start: Float64Array): Stepping {
  const nodes = new Float32Array(PER_NODE * count);
  for (let node = 0; node < count; node += 1) {
    const at = PER_NODE * node;
    nodes.set(start.subarray(2 * node, 2 * node + 2), at);
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
  }
  const edges = new Float32Array((PER_EDGE * ends.length) / 2);
  for (let edge = 0; 2 * edge < ends.length; edge += 1) {
    const [source, target] = [ends[2 * edge] ?? 0, ends[2 * edge + 1] ?? 0];
    edges.set([PER_NODE * source, PER_NODE * target, 1], PER_EDGE * edge);
    for (const end of [source, target])
      nodes[PER_NODE * end + MASS] = (nodes[PER_NODE * end + MASS] ?? 0) + 1;
  }
  const settings = { ...defaults, ...inferSettings(count), barnesHutOptimize: true };
  return {
    step: () => {
      iterate(settings, nodes, edges);
      return true;
    },
    places: () =>
      Float64Array.from(
        { length: 2 * count },
        (_, at) => nodes[PER_NODE * (at >> 1) + (at & 1)] ?? 0,
      ),
  };
}

export function startD3({ count, ends }: FlatEnds, start: Float64Array): Stepping {
  const nodes = Array.from({ length: count }, (_, node) => ({
    x: start[2 * node] ?? 0,
    y: start[2 * node + 1] ?? 0,
  }));
  const links = Array.from({ length: ends.length / 2 }, (_, edge) => ({
    source: ends[2 * edge] ?? 0,
    target: ends[2 * edge + 1] ?? 0,
  }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .stop();
  return {
    step: () => {
      simulation.tick();
      return simulation.alpha() >= simulation.alphaMin();
    },
    places: () => nodes.flatMap(({ x, y }) => [x, y]),
  };
}

/** Without a start where it puts nodes by itself, each beside its neighbours. */
export function startNgraph({ count, ends }: FlatEnds, start: Float64Array | null): Stepping {
  const graph = createGraph({ multigraph: true });
  for (let node = 0; node < count; node += 1) graph.addNode(node);
  for (let at = 0; at < ends.length; at += 2) graph.addLink(ends[at] ?? 0, ends[at + 1] ?? 0);
  const layout = createLayout(graph);
  for (let node = 0; start !== null && node < count; node += 1)
    layout.setNodePosition(node, start[2 * node] ?? 0, start[2 * node + 1] ?? 0);
  return {
    step: () => !layout.step(),
    places: () =>
      Array.from({ length: count }, (_, node) => layout.getNodePosition(node)).flatMap(
        ({ x, y }) => [x, y],
      ),
  };
}
