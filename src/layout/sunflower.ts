/**
 * Where does everything stand before anything is known of it?
 *
 * Like the seeds of a sunflower, evenly in a disc and none on another (Vogel 1979). The engine sows its parts
 * so, and the page shows a graph so until the first places are found: at the size the graph will have, so that
 * the camera need not follow.
 */
const GOLDEN_ANGLE = 2.399963;
/** A picture is airy: of its disc only this share is covered by nodes. */
const FILLED = 0.04;
/** Left free round each node. */
export const GAP = 3;

/** In a disc of radius 1, the first in its middle: x0, y0, x1, y1 … */
export function sunflower(count: number): Float64Array {
  const seeds = new Float64Array(2 * count);
  for (let at = 0; at < count; at += 1) {
    const away = Math.sqrt(at / count);
    seeds[2 * at] = away * Math.cos(at * GOLDEN_ANGLE);
    seeds[2 * at + 1] = away * Math.sin(at * GOLDEN_ANGLE);
  }
  return seeds;
}

/** The radius of the disc for nodes whose discs have, squared and added up, this area over π. */
export const reachOfDiscs = (squares: number): number => Math.sqrt(squares / FILLED);

/** Round the origin, in graph units. */
export function firstPlaces(radii: ArrayLike<number>): Float32Array<ArrayBuffer> {
  let squares = 0;
  for (let at = 0; at < radii.length; at += 1) squares += ((radii[at] ?? 0) + GAP) ** 2;
  const reach = reachOfDiscs(squares);
  return Float32Array.from(sunflower(radii.length), (value) => value * reach);
}
