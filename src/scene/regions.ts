/**
 * Which parts of a crowd lie together, and where?
 *
 * The largest groups, each as the region that holds the inner part of its shown members, so that a stray does not
 * stretch it; named after its busiest member, or by its theme. A region that holds more of others than of its own
 * says nothing and is left out. Worked out when places rest, from columns of numbers, in graph units; of an outline
 * only its farthest points in so many directions are kept, and each frame draws the hull round those.
 */
import { shortLabel } from '../graph/label-width.ts';
import { hasBit, numbersIn } from '../graph/bit-set.ts';
import { busiestFirst } from '../graph/busiest.ts';
import { convexHull, type Point } from '../kit/plane.ts';
import type { Crowd } from './picture.ts';
import { countsWords } from '../words/counts.ts';

export interface Region {
  readonly name: string;
  readonly members: number;
  /** The hull of its inner part, in graph units as drawn. */
  readonly corners: readonly Point[];
  readonly centre: Point;
}

/** For each entity the number of its group, −1 where it has none; names by group where they have one. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly names: readonly string[] | null;
}

const MOST_REGIONS = 18;
/** Of what is shown; fewer members are no part of the picture. */
const LEAST_SHARE = 0.008;
const LEAST_MEMBERS = 8;
/** Of its members, those nearest to the middle. */
const INNER_SHARE = 0.85;
const DIRECTIONS = 24;
/** Of what lies in a region, its own members are at least so many. */
const LEAST_PURITY = 0.42;
/** So many of a crowd tell as much about purity as all. */
const SAMPLE = 4000;

function middleOf(values: Float64Array): number {
  return values.slice().sort()[Math.floor(values.length / 2)] ?? 0;
}

/** The farthest members in each direction, of those nearest to the middle. */
function outlineOf(members: Int32Array, places: Float32Array) {
  const xs = Float64Array.from(members, (member) => places[2 * member] ?? 0);
  const ys = Float64Array.from(members, (member) => places[2 * member + 1] ?? 0);
  const centre = { x: middleOf(xs), y: middleOf(ys) };
  const away = xs.map((x, at) => Math.hypot(x - centre.x, (ys[at] ?? 0) - centre.y));
  const reach = away.slice().sort()[Math.floor((away.length - 1) * INNER_SHARE)] ?? 0;
  const corners = Array.from({ length: DIRECTIONS }, (_, direction): Point => {
    const angle = (2 * Math.PI * direction) / DIRECTIONS;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    let [best, most] = [0, -Infinity];
    for (let at = 0; at < xs.length; at += 1) {
      const along = (xs[at] ?? 0) * dx + (ys[at] ?? 0) * dy;
      if (along > most && (away[at] ?? 0) <= reach) [best, most] = [at, along];
    }
    return { x: xs[best] ?? 0, y: ys[best] ?? 0 };
  });
  return { centre, corners: convexHull(corners) };
}

/** Clockwise on a screen, as `convexHull` gives it. */
function isInside(corners: readonly Point[], x: number, y: number): boolean {
  for (let at = 0; at < corners.length; at += 1) {
    const [a, b] = [corners[at], corners[(at + 1) % corners.length]];
    if (a && b && (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) < 0) return false;
  }
  return corners.length > 2;
}

function purityOf(
  corners: readonly Point[],
  group: number,
  groupOf: Int32Array,
  sample: Int32Array,
  places: Float32Array,
): number {
  let [own, all] = [0, 0];
  for (const entity of sample) {
    if (!isInside(corners, places[2 * entity] ?? 0, places[2 * entity + 1] ?? 0)) continue;
    all += 1;
    if (groupOf[entity] === group) own += 1;
  }
  return all === 0 ? 0 : own / all;
}

export function regionsOf(
  { kg, seenEntities }: Pick<Crowd, 'kg' | 'seenEntities'>,
  { groupOf, names }: Grouping,
  places: Float32Array,
): readonly Region[] {
  const shown = numbersIn(seenEntities);
  const sizes = new Map<number, number>();
  for (const entity of shown) {
    const group = groupOf[entity] ?? -1;
    if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const least = Math.max(LEAST_MEMBERS, LEAST_SHARE * shown.length);
  const largest = [...sizes]
    .filter(([, size]) => size >= least)
    .sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || a - b)
    .slice(0, MOST_REGIONS);
  const step = Math.ceil(shown.length / SAMPLE);
  const sample = shown.filter((_, at) => at % step === 0);
  const busiest = busiestFirst(kg.index);
  return largest.flatMap(([group, size]) => {
    const members = shown.filter((entity) => groupOf[entity] === group);
    const { centre, corners } = outlineOf(members, places);
    if (purityOf(corners, group, groupOf, sample, places) < LEAST_PURITY) return [];
    const first = busiest.find(
      (entity) => groupOf[entity] === group && hasBit(seenEntities, entity),
    );
    const label = shortLabel(kg.dataset.entities[first ?? -1]?.label ?? '');
    const name = names?.[group] ?? countsWords().andOthers(label, size - 1);
    return [{ name, members: size, corners, centre }];
  });
}
