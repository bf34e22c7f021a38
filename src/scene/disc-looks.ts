/**
 * How large is each disc and in which colour, as columns of numbers?
 *
 * One value a node, in the order of the corpus, for buffers that are uploaded when they change and at no other
 * time. What is not shown has no radius. The colours are those of node-look.ts, as four bytes.
 */
import { nodeNumber } from '../graph/build.ts';
import { nodeLook } from './node-look.ts';
import type { Picture } from './picture.ts';

export interface DiscLooks {
  /** CSS pixels at scale 1; 0: not shown. */
  readonly radii: Float32Array<ArrayBuffer>;
  /** Red, green, blue, opacity: four bytes a node. */
  readonly colours: Uint8Array<ArrayBuffer>;
  /** What is shown never has a smaller radius on the screen, however far one is; in CSS pixels. */
  readonly leastPx: number;
}

/** `#rrggbb` as the bytes of an opaque colour. */
export function bytesOf(hex: string): readonly number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 255];
}

/** `count`: of all entities of the corpus, shown or not. */
export function discLooks({ nodes, palette }: Picture, count: number): DiscLooks {
  const radii = new Float32Array(count);
  const colours = new Uint8Array(4 * count);
  const known = new Map<string, readonly number[]>();
  for (const node of nodes) {
    const at = nodeNumber(node.key);
    const { fill } = nodeLook(node, palette);
    const bytes = known.get(fill) ?? bytesOf(fill);
    known.set(fill, bytes);
    radii[at] = node.radiusPx;
    colours.set(bytes, 4 * at);
  }
  return { radii, colours, leastPx: 0 };
}
