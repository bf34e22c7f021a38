/**
 * What is known of a picture while a large graph is being laid out?
 *
 * The places of all nodes so far, what the reader holds, the part that is being laid out and how far that
 * is. Parts are found at any size and anywhere; here they are put where they stand, as large as their
 * discs need. What is held is always shown where it is held.
 */
import type { Part } from './components.ts';
import type { HeldPlace } from './fit-held.ts';
import type { FlatGraph } from './flat-graph.ts';
import type { ForceSettings } from './force-atlas.ts';
import { placesSoFar, type Unfolding } from './multilevel.ts';
import { sunflower } from './sunflower.ts';

export interface Sheet {
  /** The places of all nodes, as far as they are known. */
  readonly places: Float64Array;
  /** Discs with the room to be left round them. */
  readonly radii: Float64Array;
  readonly settings: ForceSettings;
  /** What the reader holds, by node; it may change while the work goes on. */
  readonly held: Map<number, HeldPlace>;
  graph: FlatGraph | null;
  /** The repulsion that keeps the largest part at the size it has in the picture. */
  scaling: number;
  /** The part being laid out now. */
  open: { readonly standing: Standing; readonly unfolding: Unfolding } | null;
  share: number;
}

export interface Standing {
  readonly part: Part;
  /** The radius of the disc it should fill. */
  readonly reach: number;
  centre: { readonly x: number; readonly y: number };
}

/** What share of the way it is when the last part is laid out. */
export const LAID_OUT = 0.85;

/** Puts a part, found at any size and place, into the picture; answers with how much it was enlarged. */
export function put(
  sheet: Sheet,
  { part: { nodes }, reach, centre }: Standing,
  found: Float64Array,
): number {
  let [x, y, squares] = [0, 0, 0];
  for (let at = 0; at < nodes.length; at += 1) {
    x += (found[2 * at] ?? 0) / nodes.length;
    y += (found[2 * at + 1] ?? 0) / nodes.length;
  }
  for (let at = 0; at < nodes.length; at += 1)
    squares += ((found[2 * at] ?? 0) - x) ** 2 + ((found[2 * at + 1] ?? 0) - y) ** 2;
  // In a disc that is evenly filled the mean square way from the centre is half the radius squared.
  const scale = squares > 0 ? reach / Math.sqrt((2 * squares) / nodes.length) : 1;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] ?? 0;
    sheet.places[2 * node] = centre.x + ((found[2 * at] ?? 0) - x) * scale;
    sheet.places[2 * node + 1] = centre.y + ((found[2 * at + 1] ?? 0) - y) * scale;
  }
  return scale;
}

/** Before anything is known. */
export const sow = (sheet: Sheet, standing: Standing): void =>
  void put(sheet, standing, sunflower(standing.part.nodes.length));

export const heldIn = ({ held }: Sheet, { nodes }: Part): readonly HeldPlace[] =>
  held.size === 0
    ? []
    : Array.from(nodes).flatMap((node, index) => {
        const place = held.get(node);
        return place ? [{ ...place, index }] : [];
      });

export function boxOf({ places, radii }: Sheet, parts: readonly Part[]) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { nodes } of parts) {
    for (const node of nodes) {
      const [x, y, r] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0, radii[node] ?? 0];
      box.left = Math.min(box.left, x - r);
      box.right = Math.max(box.right, x + r);
      box.top = Math.min(box.top, y - r);
      box.bottom = Math.max(box.bottom, y + r);
    }
  }
  return box;
}

export const heldFlags = ({ held, radii }: Sheet): Uint8Array => {
  const flags = new Uint8Array(radii.length);
  for (const node of held.keys()) flags[node] = 1;
  return flags;
};

/** Puts what is held where it is held. */
export function keepHeld({ held, places }: Sheet): void {
  for (const [node, { x, y }] of held) {
    places[2 * node] = x;
    places[2 * node + 1] = y;
  }
}

/** How much is done, with the part that is being laid out. */
export function shareNow({ share, open, radii }: Sheet): number {
  if (!open) return Math.min(1, share);
  const { standing, unfolding } = open;
  return share + (LAID_OUT * unfolding.share * standing.part.graph.count) / radii.length;
}

/** Everything where it stands at this moment. */
export function placesNow(sheet: Sheet): Float32Array {
  if (sheet.open && sheet.open.unfolding.places.length > 0)
    put(sheet, sheet.open.standing, placesSoFar(sheet.open.unfolding));
  const places = Float32Array.from(sheet.places);
  // Only in what is shown: the forces must not see it move between two slices of a step.
  for (const [node, { x, y }] of sheet.held) {
    places[2 * node] = x;
    places[2 * node + 1] = y;
  }
  return places;
}
