/**
 * What of a crowd is on the screen in detail just now, and what as points?
 *
 * Keeps the choice of choose-detail.ts between two rests of the camera, the columns of the points, and the regions,
 * each made anew only when what it rests on has changed. Without a crowd there is nothing to keep.
 */
import { areSameBits, makeBits, type Bits } from '../graph/bit-set.ts';
import { nodeNumber } from '../graph/build.ts';
import type { Box, Point } from '../kit/plane.ts';
import { chooseDetail, withRelationsOf, type Choice } from '../scene/choose-detail.ts';
import { entityAtCursor, type Cursor } from '../scene/cursor.ts';
import { joinedTo, pointLooks, pointRadii } from '../scene/crowd-points.ts';
import { budgetFor, paintDetail } from '../scene/crowd.ts';
import type { DiscLooks } from '../scene/disc-looks.ts';
import type { CrowdPoints } from '../scene/frame.ts';
import type { Hovered } from '../scene/hover.ts';
import type { Crowd, Picture } from '../scene/picture.ts';
import { regionsOf, type Grouping, type Region } from '../scene/regions.ts';
import { toGraph, type Camera, type Viewport } from '../scene/viewport.ts';
import type { Standing } from './standing.ts';

/** A move that changes the scale by less is a move aside: what was drawn stays as long as it is in view. */
const SAME_SCALE = 0.005;

/** After the last frame of a movement. */
const LOOK_MS = 120;
/** So many places tell whether most have moved. */
const SAMPLED = 128;

const sameNumbers = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

function viewOf(camera: Camera, viewport: Viewport): Box {
  const from: Point = toGraph(camera, viewport, { x: 0, y: 0 });
  const to = toGraph(camera, viewport, { x: viewport.width, y: viewport.height });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

const isSameChoice = (a: Choice, b: Choice): boolean =>
  a.isComplete === b.isComplete &&
  sameNumbers(a.relations, b.relations) &&
  sameNumbers(a.entities, b.entities);

/** Where one looks from; null while there is no window. */
export interface Look {
  readonly places: Float32Array;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

export class CrowdView {
  private readonly look: () => Look | null;
  private readonly refined: (picture: Picture) => void;
  private readonly found: () => void;
  private crowd: Crowd | null = null;
  /** Of the last crowd: the regions are theirs. */
  private seenLast: Bits = makeBits(0);
  private choice: Choice | null = null;
  /** Of which crowd the choice was last painted. */
  private painted: Crowd | null = null;
  private chosenAt: Camera | null = null;
  private radii: { readonly of: Bits; readonly values: Float32Array<ArrayBuffer> } | null = null;
  private grouping: Grouping | null = null;
  private regions: readonly Region[] | null = null;
  private isAtRest = true;
  private cursor: Cursor | null = null;
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private seeking: ReturnType<typeof setTimeout> | null = null;

  /** `refined` is told of each picture that is drawn in detail from now on, `found` when there are other regions. */
  constructor(look: () => Look | null, refined: (picture: Picture) => void, found: () => void) {
    this.look = look;
    this.refined = refined;
    this.found = found;
  }

  /** What is to be shown from now on; `null`: the whole, in detail. */
  show(crowd: Crowd | null): void {
    if (crowd === null) this.choice = null;
    // Other things shown or lit are chosen anew, from wherever one looks.
    this.chosenAt = null;
    if (crowd !== null && !areSameBits(crowd.seenEntities, this.seenLast)) this.regions = null;
    this.seenLast = crowd?.seenEntities ?? this.seenLast;
    this.crowd = crowd;
  }

  group(grouping: Grouping): void {
    this.grouping = grouping;
    this.regions = null;
  }

  /** Where the keyboard stands is in detail, wherever one looks. */
  hold(cursor: Cursor | null): void {
    this.cursor = cursor;
  }

  /** New places: where most of them moved, as a layout does, regions wait until they rest. */
  moved(before: Float32Array, after: Float32Array): void {
    const step = Math.max(1, Math.floor(before.length / SAMPLED));
    let [moved, all] = [0, 0];
    for (let at = 0; at < before.length; at += step, all += 1)
      if (before[at] !== after[at]) moved += 1;
    if (2 * moved <= all) return;
    this.isAtRest = false;
    this.regions = null;
  }

  /** Places have come to rest: regions are to be found anew, and another choice may be due. */
  rested(): void {
    this.isAtRest = true;
    this.regions = null;
    this.chosenAt = null;
  }

  /** A choice for each frame of a movement would flicker: it waits for the camera to rest. */
  refineSoon(camera: Camera): void {
    const at = this.chosenAt;
    const isSame = at?.x === camera.x && at.y === camera.y && at.scale === camera.scale;
    if (this.crowd === null || isSame) return;
    this.stop();
    this.waiting = setTimeout(() => this.refine(), LOOK_MS);
  }

  stop(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
  }

  close(): void {
    this.stop();
    if (this.seeking !== null) clearTimeout(this.seeking);
    this.seeking = null;
  }

  /** Chooses what is drawn in detail from here; false where that is what was drawn before, or all. */
  refine(): boolean {
    this.stop();
    const { crowd, choice, chosenAt } = this;
    const look = crowd === null ? null : this.look();
    if (crowd === null || look === null) return false;
    const { places, camera, viewport } = look;
    const held = this.cursor && entityAtCursor(this.cursor);
    const isAside =
      chosenAt !== null && Math.abs(camera.scale / chosenAt.scale - 1) < SAME_SCALE && choice;
    const next = chooseDetail({
      crowd,
      places,
      view: viewOf(camera, viewport),
      before: isAside ? choice : null,
      budget: budgetFor(viewport),
      held: held === null ? null : (crowd.kg.index.numberOf.get(held) ?? null),
    });
    const isSame = crowd === this.painted && choice !== null && isSameChoice(choice, next);
    this.chosenAt = camera;
    if (isSame) return false;
    this.choice = next;
    this.painted = crowd;
    this.refined(paintDetail(crowd, next, next.isComplete));
    return true;
  }

  /** With what the pointer is at in detail too. */
  around(picture: Picture, hovered: Hovered | null): Picture {
    const { crowd, choice } = this;
    if (crowd === null || choice === null || hovered?.kind !== 'node') return picture;
    const detail = withRelationsOf(choice, crowd, nodeNumber(hovered.node));
    const { drawn = { relations: 0, entities: 0, isComplete: false } } = picture;
    return { ...paintDetail(crowd, detail, false), drawn };
  }

  looks(hovered: Hovered | null): DiscLooks | null {
    const { crowd } = this;
    if (crowd === null) return null;
    if (this.radii === null || !areSameBits(this.radii.of, crowd.seenEntities))
      this.radii = { of: crowd.seenEntities, values: pointRadii(crowd) };
    const joined = hovered?.kind === 'node' ? joinedTo(crowd, nodeNumber(hovered.node)) : null;
    return pointLooks(crowd, this.radii.values, joined);
  }

  /** All that is not in detail, for a frame. */
  pointsAt(standing: Standing, looks: DiscLooks): CrowdPoints {
    const { places, stretch } = standing;
    const isDue = this.regions === null && this.grouping !== null && this.isAtRest;
    if (isDue) this.seekRegions(standing);
    return { places, stretch, looks, regions: this.regions ?? [] };
  }

  /** Not within the frame that first misses them: they take as long as all else in it. */
  private seekRegions(standing: Standing): void {
    this.seeking ??= setTimeout(() => {
      this.seeking = null;
      const { crowd, grouping, isAtRest } = this;
      if (crowd === null || grouping === null || !isAtRest) return;
      this.regions = regionsOf(crowd, grouping, standing.positions);
      this.found();
    });
  }
}
