/**
 * What exactly is drawn, and where, in one frame?
 *
 * Brings a picture, the places and the camera together: discs, curves, labels, neighbourhoods, all in
 * screen pixels. The same frame is drawn on the screen, hit by the pointer, probed by tests and drawn
 * again, larger, into an exported picture. Pure; a few milliseconds for an essay.
 */
import { nodeNumber, type NodeKey } from '../graph/build.ts';
import type { DiscLooks } from './disc-looks.ts';
import { shapeEdges, type EdgeShape } from './edge-geometry.ts';
import { measureInk } from './ink.ts';
import { placeLabels, type MeasureText, type PlacedLabel } from './labels.ts';
import { assignLanes, type Fan } from './lanes.ts';
import type { Circle } from '../kit/plane.ts';
import {
  nameThemes,
  outlineRegions,
  outlineThemes,
  type Neighbourhood,
  type NeighbourhoodName,
  type ThemeMembers,
} from './neighbourhoods.ts';
import type { EdgeMark, NodeMark, Picture } from './picture.ts';
import type { Region } from './regions.ts';
import { sizeFactor, toScreen, type Camera, type Stretch, type Viewport } from './viewport.ts';

export interface Disc extends Circle {
  readonly node: NodeMark;
}

/** What of a crowd is not in detail. */
export interface CrowdPoints {
  /** x0, y0, x1, y1 … as drawn. */
  readonly places: Float32Array;
  readonly looks: DiscLooks;
  /** In units of the layout, before the stretch. */
  readonly stretch: Stretch;
  readonly regions: readonly Region[];
}

export interface Frame {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly discs: ReadonlyMap<NodeKey, Disc>;
  /** In drawing order: faded below plain below lit below selected. */
  readonly shapes: readonly EdgeShape[];
  readonly labels: readonly PlacedLabel[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly names: readonly NeighbourhoodName[];
  readonly points: CrowdPoints | null;
}

export interface FrameInput {
  readonly picture: Picture;
  readonly fans: readonly Fan[];
  /** x0, y0, x1, y1 … by the number in a node's key. */
  readonly positions: Float32Array;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly opened: ReadonlySet<string>;
  readonly themes: readonly ThemeMembers[];
  /** Of a crowd instead of themes. */
  readonly points?: CrowdPoints;
  readonly measure: MeasureText;
  /** What labels and names should stay near to; null to place them anew. */
  readonly before: Pick<Frame, 'labels' | 'names'> | null;
}

const LIGHT_RANK = { faded: 0, plain: 1, lit: 2 } as const;
const layerOf = (edge: EdgeMark): number => LIGHT_RANK[edge.light] + (edge.selected ? 3 : 0);

export function placeOf(positions: Float32Array, key: NodeKey): { x: number; y: number } {
  const at = 2 * nodeNumber(key);
  return { x: positions[at] ?? 0, y: positions[at + 1] ?? 0 };
}

function discsOf({ picture, positions, camera, viewport }: FrameInput) {
  const factor = sizeFactor(camera.scale);
  const discs = new Map<NodeKey, Disc>();
  for (const node of picture.nodes) {
    const { x, y } = toScreen(camera, viewport, placeOf(positions, node.key));
    discs.set(node.key, {
      x,
      y,
      radius: Math.max(node.radiusPx * factor, node.leastPx ?? 0),
      node,
    });
  }
  return discs;
}

/** Fans of a picture, to be kept as long as its edges stay the same. */
export const fansOf = (picture: Picture): readonly Fan[] => assignLanes(picture.edges);

export function composeFrame(input: FrameInput): Frame {
  const { picture, camera, viewport, measure } = input;
  const discs = discsOf(input);
  const shapes = shapeEdges(input.fans, discs, input.opened).toSorted(
    (a, b) => layerOf(a.edges[0]) - layerOf(b.edges[0]),
  );
  const ink = measureInk(shapes, viewport);
  const { points = null } = input;
  const neighbourhoods = points
    ? outlineRegions(points.regions, points.stretch, camera, viewport)
    : outlineThemes(input.themes, discs);
  // Come near, a region of a crowd may be seen in part: a name for it would stand beside others.
  const isNamed = ({ centre }: Neighbourhood): boolean =>
    points === null ||
    (centre.x >= 0 && centre.y >= 0 && centre.x <= viewport.width && centre.y <= viewport.height);
  const names = nameThemes({
    neighbourhoods: neighbourhoods.filter(isNamed),
    discs: [...discs.values()],
    ink,
    viewport,
    measure,
    before: input.before?.names ?? [],
  });
  const labels = placeLabels({
    nodes: picture.nodes,
    discs,
    badges: shapes.flatMap(({ bundled, anchor }) => (bundled ? { ...anchor, radius: 11 } : [])),
    names: names.map(({ box }) => box),
    viewport,
    scale: camera.scale,
    ink,
    measure,
    before: input.before?.labels ?? [],
  });
  return { picture, camera, viewport, discs, shapes, labels, neighbourhoods, names, points };
}
