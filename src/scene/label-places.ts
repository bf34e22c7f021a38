/**
 * Where may a label stand?
 *
 * The candidates for one node, in order of liking: close by, on one line or two, in eight directions;
 * then, for those that may not be left out, further and further away, tied to the node by a hairline.
 * Pure geometry: whether a candidate is free is for labels.ts to say.
 */
import type { Box, Circle } from '../kit/plane.ts';

export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export type Align = 'left' | 'center' | 'right';

export interface LabelPlace {
  readonly text: LabelText;
  readonly box: Box;
  /** How its lines are set: towards the node. */
  readonly align: Align;
  /** How little it is liked, before anything else is known; comparable to an amount of ink. */
  readonly cost: number;
  readonly isFar: boolean;
}

const GAP_PX = 2;
const FAR_PX = [12, 22, 34, 48, 66, 90, 120] as const;
const FAR_DIRECTIONS = 16;

/**
 * Direction from the node to the label; which part of the label lies there (1, 1: its upper left corner,
 * 0, 1: the middle of its upper side); and how little it is liked.
 */
const NEAR: readonly (readonly [number, number, number, number, number])[] = [
  [0, 1, 0, 1, 0],
  [0, -1, 0, -1, 1.5],
  [1, 0, 1, 0, 1],
  [-1, 0, -1, 0, 1.5],
  [0.9, 0.44, 1, 0.6, 2],
  [0.9, -0.44, 1, -0.6, 2],
  [-0.9, 0.44, -1, 0.6, 2.5],
  [-0.9, -0.44, -1, -0.6, 2.5],
  [0.3, 0.95, 0.55, 1, 2],
  [-0.3, 0.95, -0.55, 1, 2],
  [0.3, -0.95, 0.55, -1, 3],
  [-0.3, -0.95, -0.55, -1, 3],
];

const alignFor = (ax: number): Align => (ax > 0.6 ? 'left' : ax < -0.6 ? 'right' : 'center');

function boxAt(
  node: Circle,
  dx: number,
  dy: number,
  gap: number,
  [ax, ay]: readonly [number, number],
  { width, height }: LabelText,
): Box {
  const reach = node.radius + gap;
  const x = node.x + dx * reach + (ax * width) / 2;
  const y = node.y + dy * reach + (ay * height) / 2;
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** All candidates of one node, each made when it is looked at: most are ruled out by their cost. */
export interface LabelPlaces {
  readonly count: number;
  /** Of the candidate of this number, as in its `cost`. */
  readonly costOf: (choice: number) => number;
  readonly at: (choice: number) => LabelPlace | undefined;
}

/** Close by: every text in every direction, one text after the other. */
export function nearPlaces(node: Circle, texts: readonly LabelText[]): LabelPlaces {
  const directionOf = (choice: number) => NEAR[choice % NEAR.length];
  const turnOf = (choice: number) => Math.floor(choice / NEAR.length);
  const costOf = (choice: number) => (directionOf(choice)?.[4] ?? 0) + turnOf(choice) * 0.8;
  return {
    count: texts.length * NEAR.length,
    costOf,
    at: (choice) => {
      const [text, direction] = [texts[turnOf(choice)], directionOf(choice)];
      if (!text || !direction) return undefined;
      const [dx, dy, ax, ay] = direction;
      return {
        text,
        box: boxAt(node, dx, dy, dy === 0 ? GAP_PX + 2 : GAP_PX, [ax, ay], text),
        align: alignFor(ax),
        cost: costOf(choice),
        isFar: false,
      };
    },
  };
}

/** Further and further away, of the text that fits soonest: the narrowest. */
export function farPlaces(node: Circle, texts: readonly LabelText[]): LabelPlaces {
  const [first, ...rest] = texts;
  const text = rest.reduce(
    (least, next) => (next && least && next.width < least.width ? next : least),
    first,
  );
  const gapOf = (choice: number) => FAR_PX[Math.floor(choice / FAR_DIRECTIONS)];
  const costOf = (choice: number) => 6 + (gapOf(choice) ?? 0) * 0.25;
  return {
    count: text ? FAR_PX.length * FAR_DIRECTIONS : 0,
    costOf,
    at: (choice) => {
      const gap = gapOf(choice);
      if (!text || gap === undefined) return undefined;
      const angle = ((choice % FAR_DIRECTIONS) / FAR_DIRECTIONS) * 2 * Math.PI + Math.PI / 2;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const ax = Math.abs(dx) < 0.2 ? 0 : Math.sign(dx);
      const ay = Math.abs(dy) < 0.2 ? 0 : Math.sign(dy);
      return {
        text,
        box: boxAt(node, dx, dy, gap, [ax, ay], text),
        align: alignFor(ax),
        cost: costOf(choice),
        isFar: true,
      };
    },
  };
}

/** Those of `first`, then those of `second`. */
export const oneAfterOther = (first: LabelPlaces, second: LabelPlaces): LabelPlaces => ({
  count: first.count + second.count,
  costOf: (choice) =>
    choice < first.count ? first.costOf(choice) : second.costOf(choice - first.count),
  at: (choice) => (choice < first.count ? first.at(choice) : second.at(choice - first.count)),
});
