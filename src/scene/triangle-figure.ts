/**
 * How is a triangle of three actors drawn: where do corners, sides, signs and names stand?
 *
 * Two corners above and one below, in a box of FIGURE units. A side has one stroke for each sign that the
 * words give it, so that an ambivalent one is two strokes and never a mean; a stroke is dashed when its sign
 * is only had by way of things, and the things are named beside it. Pure geometry, no colours.
 */
import type { Attitude, Side, Sign } from '../graph/attitudes.ts';
import type { Point } from '../kit/plane.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { balanceWords } from '../words/balance.ts';
import { entityLabel } from './describe.ts';

export const FIGURE = { width: 360, height: 226, above: 16 } as const;

export type SideMark = '+' | '−' | '±';

/** What one drawn side rests on: all attitudes of a side, or those of one reading. */
export interface SideWords {
  readonly ends: Side['ends'];
  readonly attitudes: readonly Attitude[];
}

export interface FigureStroke {
  readonly sign: Sign;
  readonly isOnlyVia: boolean;
  readonly from: Point;
  readonly to: Point;
}

export interface FigureSide {
  readonly ends: Side['ends'];
  readonly mark: SideMark;
  /** Where the mark stands. */
  readonly middle: Point;
  /** Friendly first. */
  readonly strokes: readonly FigureStroke[];
  /** "by way of …", in lines, where there is no other way; else empty. */
  readonly viaLines: readonly string[];
  readonly viaAnchor: Point & { readonly align: 'start' | 'middle' | 'end' };
}

export interface FigureCorner extends Point {
  readonly id: EntityId;
  readonly lines: readonly string[];
  /** Of the first line. */
  readonly labelY: number;
}

export interface TriangleFigure {
  /** Where the drawing begins: names of one line leave no gap above them. */
  readonly top: number;
  readonly corners: readonly FigureCorner[];
  readonly sides: readonly FigureSide[];
}

const CORNERS: readonly Point[] = [
  { x: 72, y: 56 },
  { x: 288, y: 56 },
  { x: 180, y: 182 },
];
const LINE_HEIGHT = 16;
const STROKES_APART = 3.5;
const LABEL_LETTERS = 20;
const VIA_LETTERS = 18;

/** Breaks between words; what needs more than `most` lines ends in an ellipsis. */
export function wrapWords(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line} …` : line));
}

export const signsIn = (attitudes: readonly Attitude[]): readonly Sign[] =>
  ([1, -1] as const).filter((sign) => attitudes.some((attitude) => attitude.sign === sign));

export function markOf(attitudes: readonly Attitude[]): SideMark {
  const [first, ...others] = signsIn(attitudes);
  return others.length > 0 ? '±' : first === 1 ? '+' : '−';
}

/** The things by way of which alone a side is signed; empty where a relation between the two signs it too. */
export function viasOf(attitudes: readonly Attitude[]): readonly EntityId[] {
  const vias = attitudes.flatMap(({ via }) => (via === null ? [] : [via]));
  return vias.length === attitudes.length ? [...new Set(vias)] : [];
}

function toStrokes(attitudes: readonly Attitude[], from: Point, to: Point) {
  const signs = signsIn(attitudes);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return signs.map((sign, at): FigureStroke => {
    const shift = signs.length === 1 ? 0 : at === 0 ? -STROKES_APART : STROKES_APART;
    const across = {
      x: (-(to.y - from.y) / length) * shift,
      y: ((to.x - from.x) / length) * shift,
    };
    return {
      sign,
      isOnlyVia: viasOf(attitudes.filter((attitude) => attitude.sign === sign)).length > 0,
      from: { x: from.x + across.x, y: from.y + across.y },
      to: { x: to.x + across.x, y: to.y + across.y },
    };
  });
}

/** Outside the slanted sides, below the level one. */
function toViaAnchor({ x, y }: Point, lines: number): FigureSide['viaAnchor'] {
  if (x === FIGURE.width / 2) return { x, y: y + 28, align: 'middle' };
  const top = y + 2 - ((lines - 1) * LINE_HEIGHT) / 2;
  return x < FIGURE.width / 2
    ? { x: x - 20, y: top, align: 'end' }
    : { x: x + 20, y: top, align: 'start' };
}

function sayVias(thing: string, others: number): string {
  const { drawing } = balanceWords();
  return others > 0 ? drawing.byWayOfSeveral(others + 1) : drawing.byWayOf(thing);
}

function toSide(dataset: Dataset, { ends, attitudes }: SideWords, from: Point, to: Point) {
  const names = viasOf(attitudes).map((id) => entityLabel(dataset, id));
  const [name, ...others] = names;
  const viaLines =
    name === undefined ? [] : wrapWords(sayVias(name, others.length), VIA_LETTERS, 3);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return {
    ends,
    mark: markOf(attitudes),
    middle,
    strokes: toStrokes(attitudes, from, to),
    viaLines,
    viaAnchor: toViaAnchor(middle, viaLines.length),
  };
}

/** `actors` in the order of the corners: left, right, below. */
export function toTriangleFigure(
  dataset: Dataset,
  actors: readonly EntityId[],
  sides: readonly SideWords[],
): TriangleFigure {
  const corners = actors.flatMap((id, at): readonly FigureCorner[] => {
    const place = CORNERS[at];
    if (place === undefined) return [];
    const lines = wrapWords(entityLabel(dataset, id), LABEL_LETTERS, 2);
    const isBelow = place.y > FIGURE.height / 2;
    const labelY = isBelow ? place.y + 26 : place.y - 16 - (lines.length - 1) * LINE_HEIGHT;
    return [{ ...place, id, lines, labelY }];
  });
  return {
    top: Math.min(...corners.map(({ labelY }) => labelY)) - FIGURE.above,
    corners,
    sides: sides.flatMap((side) => {
      const [from, to] = corners.filter(({ id }) => side.ends.includes(id));
      return from !== undefined && to !== undefined ? [toSide(dataset, side, from, to)] : [];
    }),
  };
}

export const FIGURE_LINE_HEIGHT = LINE_HEIGHT;
