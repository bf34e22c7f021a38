/**
 * Whom does an entity affect, without looking at a record?
 *
 * Read from the columns of the index: admitted relations along which influence runs from the entity, denied ones
 * left out, since they affect nobody. An entity that affects itself counts, once a relation.
 */
import { hasBit, type Bits } from './bit-set.ts';
import { BACKWARD, FORWARD, type DatasetIndex } from './dataset-index.ts';

export interface Affecting {
  /** Entity by entity: by how many relations it affects somebody. */
  readonly counts: Int32Array;
  /** Calls for each such relation of an entity with the other end. */
  readonly each: (node: number, tell: (other: number, relation: number) => void) => void;
}

export function affectingIn(index: DatasetIndex, admitted: Bits): Affecting {
  const { graph, ways, denied } = index;
  const counts = new Int32Array(graph.nodeCount);
  const each: Affecting['each'] = (node, tell) => {
    const isLoop = (edge: number): boolean => graph.sources[edge] === graph.targets[edge];
    for (const [rows, way] of [
      [graph.out, FORWARD],
      [graph.into, BACKWARD],
    ] as const)
      for (let at = rows.offsets[node] ?? 0; at < (rows.offsets[node + 1] ?? 0); at += 1) {
        const edge = rows.edges[at] ?? 0;
        const runs = ways[edge] ?? 0;
        if ((runs & way) === 0 || !hasBit(admitted, edge) || hasBit(denied, edge)) continue;
        // Told already, on its way out.
        if (way === BACKWARD && (runs & FORWARD) !== 0 && isLoop(edge)) continue;
        tell(rows.neighbours[at] ?? 0, edge);
      }
  };
  for (let node = 0; node < graph.nodeCount; node += 1)
    each(node, () => {
      counts[node] = (counts[node] ?? 0) + 1;
    });
  return { counts, each };
}
