/**
 * How good is a layout?
 *
 * Two numbers from 0 to 1. Normalised stress: how far distances in the picture are from distances in the
 * graph (steps along edges), at the size of the picture that suits them best; 0 is perfect. Neighbourhood
 * preservation: of the nodes that stand nearest to a node, as many as it has neighbours, the share that
 * are neighbours; 1 is perfect. Both look at evenly spread samples, so that large graphs can be judged.
 */
import type { Ends } from './large-graphs.ts';

export function neighboursOf({ count, ends }: Ends): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [a, b] = [ends[at]!, ends[at + 1]!];
    if (a === b) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  return neighbours.map((set) => [...set]);
}

function stepsFrom(root: number, neighbours: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[root] = 0;
  const queue = [root];
  for (const node of queue) {
    for (const next of neighbours[node]!) {
      if (steps[next] !== -1) continue;
      steps[next] = steps[node]! + 1;
      queue.push(next);
    }
  }
  return steps;
}

const sample = (count: number, most: number): readonly number[] =>
  Array.from({ length: Math.min(count, most) }, (_, at) =>
    Math.floor((at * count) / Math.min(count, most)),
  );

/** Σ (s·d/δ − 1)² over pairs that are joined by a path, divided by their number, with the best s. */
export function normalisedStress(graph: Ends, places: ArrayLike<number>, roots = 100): number {
  const neighbours = neighboursOf(graph);
  let [sum, squares, pairs] = [0, 0, 0];
  for (const root of sample(graph.count, roots)) {
    for (const [node, steps] of stepsFrom(root, neighbours).entries()) {
      if (steps < 1) continue;
      const dx = places[2 * node]! - places[2 * root]!;
      const dy = places[2 * node + 1]! - places[2 * root + 1]!;
      const ratio = Math.hypot(dx, dy) / steps;
      sum += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  return squares === 0 ? 1 : 1 - (sum * sum) / squares / pairs;
}

export function neighbourhoodPreservation(
  graph: Ends,
  places: ArrayLike<number>,
  nodes = 200,
): number {
  const neighbours = neighboursOf(graph);
  let [sum, judged] = [0, 0];
  for (const node of sample(graph.count, nodes)) {
    const wanted = new Set(neighbours[node]);
    if (wanted.size === 0) continue;
    const away = (other: number) =>
      Math.hypot(
        places[2 * other]! - places[2 * node]!,
        places[2 * other + 1]! - places[2 * node + 1]!,
      );
    const nearest = Array.from({ length: graph.count }, (_, other) => other)
      .filter((other) => other !== node)
      .map((other) => [away(other), other] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, wanted.size);
    sum += nearest.filter(([, other]) => wanted.has(other)).length / wanted.size;
    judged += 1;
  }
  return judged === 0 ? 1 : sum / judged;
}
