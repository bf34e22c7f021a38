/**
 * Where on the screen does a place of the graph appear, and what must the camera be to show all?
 *
 * A camera looks at a point of the graph at a scale (pixels per graph unit), so it means the same in a
 * window of any size. Nodes shrink and grow more slowly than distances: zooming in makes room. Labels
 * keep their size.
 */
import { clamp, type Box, type Point } from '../kit/plane.ts';

export interface Camera extends Point {
  /** Pixels per graph unit. */
  readonly scale: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const SCALE_BOUNDS = { least: 0.02, most: 12 } as const;

/** The factor between a node's size at the reference stage and its size at `scale`. */
export const sizeFactor = (scale: number): number => (scale < 1 ? scale ** 0.55 : scale ** 0.4);

export const toScreen = (camera: Camera, { width, height }: Viewport, place: Point): Point => ({
  x: width / 2 + (place.x - camera.x) * camera.scale,
  y: height / 2 + (place.y - camera.y) * camera.scale,
});

export const toGraph = (camera: Camera, { width, height }: Viewport, point: Point): Point => ({
  x: camera.x + (point.x - width / 2) / camera.scale,
  y: camera.y + (point.y - height / 2) / camera.scale,
});

/** What a node needs around its place at scale 1, in pixels: its disc and its label. */
export interface Footprint extends Point {
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

const PADDING_PX = 14;
/** Nothing grows beyond this when there is little to show. */
const MOST_FITTED_SCALE = 1.6;

const extent = (footprints: readonly Footprint[], scale: number): Box => {
  const factor = sizeFactor(scale);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius, labelWidth, labelHeight } of footprints) {
    const half = Math.max(radius * factor, labelWidth / 2);
    left = Math.min(left, x * scale - half);
    right = Math.max(right, x * scale + half);
    top = Math.min(top, y * scale - radius * factor);
    bottom = Math.max(bottom, y * scale + radius * factor + labelHeight);
  }
  return { left, top, right, bottom };
};

/**
 * The closest camera that shows every footprint whole. Labels do not shrink with the scale, so the
 * scale is found by halving (24 steps, exact to a thousandth of a pixel).
 */
export function fitCamera(footprints: readonly Footprint[], viewport: Viewport): Camera {
  if (footprints.length === 0) return { x: 0, y: 0, scale: 1 };
  const width = Math.max(40, viewport.width - 2 * PADDING_PX);
  const height = Math.max(40, viewport.height - 2 * PADDING_PX);
  let least: number = SCALE_BOUNDS.least;
  let most = MOST_FITTED_SCALE;
  for (let halving = 0; halving < 24; halving += 1) {
    const scale = (least + most) / 2;
    const { left, top, right, bottom } = extent(footprints, scale);
    if (right - left <= width && bottom - top <= height) least = scale;
    else most = scale;
  }
  const { left, top, right, bottom } = extent(footprints, least);
  return { x: (left + right) / 2 / least, y: (top + bottom) / 2 / least, scale: least };
}

export interface Stretch {
  readonly x: number;
  readonly y: number;
}

const MOST_STRETCH = 1.7;
/** Labels at the border take this much of the room. */
const BORDER_PX = 56;

/**
 * How much wider or higher the places should be drawn to fill a window of another shape than the one
 * they were laid out for. Only ever 1 or more, so that nothing comes closer together.
 */
export function stretchToFill(positions: Float32Array, { width, height }: Viewport): Stretch {
  const spread = (from: 0 | 1) => {
    let [least, most] = [Infinity, -Infinity];
    for (let at = from; at < positions.length; at += 2) {
      const value = positions[at] ?? Number.NaN;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  };
  const [across, down] = [spread(0), spread(1)];
  if (!(across > 0) || !(down > 0)) return { x: 1, y: 1 };
  const room = Math.max(40, width - 2 * BORDER_PX) / Math.max(40, height - 2 * BORDER_PX);
  const ratio = room / (across / down);
  return ratio >= 1
    ? { x: Math.min(MOST_STRETCH, ratio), y: 1 }
    : { x: 1, y: Math.min(MOST_STRETCH, 1 / ratio) };
}

export function stretched(positions: Float32Array, { x, y }: Stretch): Float32Array {
  const places = positions.slice();
  // By steps: this runs for every node at every step of a layout.
  for (let at = 0; at + 1 < places.length; at += 2) {
    places[at] = (places[at] ?? 0) * x;
    places[at + 1] = (places[at + 1] ?? 0) * y;
  }
  return places;
}

/** Zooms so that the graph stays in place under `focus` (the centre of the screen when left out). */
export function zoomCamera(
  camera: Camera,
  factor: number,
  viewport: Viewport,
  focus: Point = { x: viewport.width / 2, y: viewport.height / 2 },
): Camera {
  const scale = clamp(camera.scale * factor, SCALE_BOUNDS.least, SCALE_BOUNDS.most);
  const held = toGraph(camera, viewport, focus);
  return {
    x: held.x - (focus.x - viewport.width / 2) / scale,
    y: held.y - (focus.y - viewport.height / 2) / scale,
    scale,
  };
}

/** In a fitted picture everything is seen: choosing there never moves the camera. */
const SEEN_MARGIN_PX = 10;
/** What has to be brought into view is brought further in. */
const REVEAL_MARGIN_PX = 36;

/**
 * The nearest camera under which all points lie in the part of the window that nothing covers, or null
 * when they do already. Keeps the scale as long as they fit at all. `coveredPx` counts from below.
 */
export function revealCamera(
  points: readonly Point[],
  camera: Camera,
  viewport: Viewport,
  coveredPx: number,
): Camera | null {
  const free = { width: viewport.width, height: Math.max(80, viewport.height - coveredPx) };
  const isSeen = (point: Point) => {
    const { x, y } = toScreen(camera, viewport, point);
    const inside = (value: number, length: number) =>
      value >= SEEN_MARGIN_PX && value <= length - SEEN_MARGIN_PX;
    return inside(x, free.width) && inside(y, free.height);
  };
  if (points.every(isSeen)) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = (length: number) => Math.max(40, length - 2 * REVEAL_MARGIN_PX);
  const scale = Math.max(
    SCALE_BOUNDS.least,
    Math.min(
      camera.scale,
      room(free.width) / Math.max(1, right - left),
      room(free.height) / Math.max(1, bottom - top),
    ),
  );
  const covered = viewport.height - free.height;
  return { x: (left + right) / 2, y: (top + bottom) / 2 + covered / 2 / scale, scale };
}
