/**
 * How large are the cells of the matrix, and how much room do the names at its sides need?
 *
 * In CSS pixels. A name that is longer than the room given stands in two lines, as on the stage; no name
 * is clipped but on the narrowest page, where the longest end in an ellipsis.
 */
import { inTwoLines, labelWidth, shortLabel } from '../../graph/label-width.ts';
import type { Entity } from '../../model/entity.ts';

export const CELL_PX = 28;
const NAME_PX = 12.5;
/** Icon, sum and the air between them. */
const SIGNS_PX = 62;
const COLUMN_SIGNS_PX = 46;
/** The key in the corner, and the words that say which way to read. */
const KEY_PX = 132;
/** What was measured in one browser may be a little wider in another. */
const SLACK = 1.04;

const widthOf = (line: string): number => labelWidth(line, NAME_PX, 400) * SLACK;

/** Two lines only where one is longer than `mostPx`. */
export function linesOf(name: string, mostPx: number): readonly string[] {
  const label = shortLabel(name);
  return widthOf(label) <= mostPx ? [label] : inTwoLines(label, widthOf);
}

const longest = (names: readonly (readonly string[])[]): number =>
  Math.ceil(names.flat().reduce((most, line) => Math.max(most, widthOf(line)), 0));

export interface GridMeasures {
  readonly names: readonly (readonly string[])[];
  /** Width of the row headers. */
  readonly sidePx: number;
  /** Height of the column headers. */
  readonly topPx: number;
}

/** `roomy`: at least half of a usual screen is there for the matrix. */
export function measureGrid(entities: readonly Entity[], roomy: boolean): GridMeasures {
  const mostPx = roomy ? 150 : 92;
  const names = entities.map(({ label }) => linesOf(label, mostPx));
  const needPx = longest(names);
  return {
    names,
    sidePx: (roomy ? needPx : Math.min(needPx, 116)) + SIGNS_PX,
    topPx: Math.max(needPx + COLUMN_SIGNS_PX, KEY_PX),
  };
}
