/**
 * Which discs lie at a point or under a box, without asking all of them?
 *
 * Asked of the cells of disc-cells.ts: a question looks at all cells that a disc as large as the largest could
 * reach from.
 */
import { touches, type Box, type Circle, type Point } from '../kit/plane.ts';
import { grown, sortIntoCells } from './disc-cells.ts';

const LEAST_CELL_PX = 12;

export interface DiscGrid {
  /** Whether any disc reaches to within `clearPx` of the point. */
  readonly isCovered: (point: Point, clearPx: number) => boolean;
  /** How many discs reach into the box. */
  readonly countUnder: (box: Box) => number;
  readonly isUnder: (box: Box) => boolean;
}

export function makeDiscGrid(discs: readonly Circle[]): DiscGrid {
  const places = new Float64Array(2 * discs.length);
  const radii = new Float64Array(discs.length);
  for (const [index, { x, y, radius }] of discs.entries()) {
    places[2 * index] = x;
    places[2 * index + 1] = y;
    radii[index] = radius;
  }
  const { largest, search } = sortIntoCells(places, radii, LEAST_CELL_PX);
  const find = (box: Box, see: (disc: Circle) => boolean): boolean =>
    search(grown(box, largest), (index) => {
      const disc = discs[index];
      return disc !== undefined && see(disc);
    });

  return {
    isCovered: ({ x, y }, clearPx) =>
      find(grown({ left: x, top: y, right: x, bottom: y }, clearPx), (disc) => {
        const reach = disc.radius + clearPx;
        return (disc.x - x) ** 2 + (disc.y - y) ** 2 <= reach * reach;
      }),
    countUnder: (box) => {
      let count = 0;
      find(box, (disc) => {
        if (touches(disc, box)) count += 1;
        return false;
      });
      return count;
    },
    isUnder: (box) => find(box, (disc) => touches(disc, box)),
  };
}
