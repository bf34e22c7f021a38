/**
 * How large is a picture, how large should it be, and how much have its forces still to gain?
 *
 * What is known of a picture without moving it: the typical edge, by which lengths are measured; the size
 * at which pull and push balance; and the tension, which forces make less and less.
 */
import type { Atlas } from './force-atlas.ts';

/** The root mean square length of edges: what is far and what is near in this graph. */
export function typicalEdge({ graph, places }: Atlas): number {
  let sum = 0;
  let weight = 0;
  for (let node = 0; node < graph.count; node += 1) {
    for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge += 1) {
      const other = 2 * (graph.targets[edge] ?? 0);
      const dx = (places[other] ?? 0) - (places[2 * node] ?? 0);
      const dy = (places[other + 1] ?? 0) - (places[2 * node + 1] ?? 0);
      const w = graph.weights[edge] ?? 0;
      sum += w * (dx * dx + dy * dy);
      weight += w;
    }
  }
  return weight > 0 ? Math.sqrt(sum / weight) : 0;
}

/**
 * Stretches the whole to the size at which pull and push are in balance, which is known beforehand: the
 * forces along the way outwards add up to Σ w d² for the edges and to Σ m m for the pairs.
 */
export function stretch(atlas: Atlas): void {
  const { graph, places, settings } = atlas;
  if (settings.linLog) return;
  let [mass, squares, pull] = [0, 0, 0];
  for (let node = 0; node < graph.count; node += 1) {
    const m = graph.mass[node] ?? 0;
    mass += m;
    squares += m * m;
    for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge += 1)
      pull += (graph.weights[edge] ?? 0) / 2;
  }
  const length = typicalEdge(atlas);
  if (!(length > 0)) return;
  const wanted = Math.sqrt((settings.scaling * (mass * mass - squares)) / 2 / pull);
  const factor = wanted / length;
  for (let at = 0; at < places.length; at += 1) places[at] = (places[at] ?? 0) * factor;
}

/**
 * What the forces have still to gain: edges as springs, pairs as charges, every pair counted. Only for
 * few nodes.
 */
export function tensionOf({ graph, places, settings }: Atlas): number {
  const { count, mass, offsets, targets, weights } = graph;
  const squared = (a: number, b: number) =>
    ((places[2 * a] ?? 0) - (places[2 * b] ?? 0)) ** 2 +
    ((places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0)) ** 2;
  const stored = (length: number) =>
    settings.linLog ? (1 + length) * Math.log1p(length) - length : length ** 2 / 2;
  let sum = 0;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const charge = settings.scaling * (mass[a] ?? 0) * (mass[b] ?? 0);
      sum -= (charge * Math.log(squared(a, b) + 1e-12)) / 2;
    }
    // Each edge stands in two rows.
    for (let edge = offsets[a] ?? 0; edge < (offsets[a + 1] ?? 0); edge += 1)
      sum += ((weights[edge] ?? 0) * stored(Math.sqrt(squared(a, targets[edge] ?? 0)))) / 2;
  }
  return sum;
}
