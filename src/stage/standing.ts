/**
 * Where does each node stand, as laid out and as drawn?
 *
 * Places come from the layout and are drawn stretched to the shape of the window. The two, the stretch between them
 * and what the reader holds in the hand are kept together here, in the order of the corpus. Which node lies at a
 * point is asked here as well: a grid over all discs, made when first asked after something has changed.
 */
import type { NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { DiscLooks } from '../scene/disc-looks.ts';
import { placeOf } from '../scene/frame.ts';
import { openNodePicker, type NodePicker } from '../scene/node-picking.ts';
import {
  stretched,
  stretchToFill,
  toGraph,
  type Camera,
  type Stretch,
  type Viewport,
} from '../scene/viewport.ts';
import { putInto, type Grab } from './grab.ts';

export class Standing {
  /** As the layout gives them. */
  readonly positions: Float32Array<ArrayBuffer>;
  private drawn: Float32Array | null = null;
  private picker: NodePicker | null = null;
  private looks: DiscLooks | null = null;
  private across: Stretch = { x: 1, y: 1 };

  constructor(positions: Float32Array) {
    this.positions = Float32Array.from(positions);
  }

  get stretch(): Stretch {
    return this.across;
  }

  /** As they are drawn. */
  get places(): Float32Array {
    this.drawn ??= stretched(this.positions, this.across);
    return this.drawn;
  }

  take(positions: Float32Array): void {
    this.positions.set(positions.subarray(0, this.positions.length));
    this.moved();
  }

  hold(grab: Grab): void {
    putInto(this.positions, grab);
    this.moved();
  }

  fill(viewport: Viewport): void {
    this.across = stretchToFill(this.positions, viewport);
    this.moved();
  }

  /** Which discs are shown, and how large: for what lies at a point. */
  look(looks: DiscLooks): void {
    // A crowd that is lit otherwise has the same radii, and the grid over it stays.
    if (looks.radii !== this.looks?.radii) this.picker = null;
    this.looks = looks;
  }

  of(node: NodeKey): Point {
    return placeOf(this.places, node);
  }

  /** A place as drawn, as one of the layout. */
  unstretched({ x, y }: Point): Point {
    return { x: x / this.across.x, y: y / this.across.y };
  }

  /** Whose disc a pointer means, in pixels of the window. */
  nodeAt(point: Point, camera: Camera, viewport: Viewport): NodeKey | null {
    if (this.looks === null) return null;
    this.picker ??= openNodePicker(this.places, this.looks.radii);
    const found = this.picker(toGraph(camera, viewport, point), camera.scale);
    return found === null ? null : `n${found}`;
  }

  private moved(): void {
    this.drawn = null;
    this.picker = null;
  }
}
