/**
 * When do parallel edges become one band, and when does it open?
 *
 * Only past what stays legible: more than `MOST_ON_A_SIDE` edges on one side, or nodes so close that
 * the fan would be rounder than a circle. A fan first narrows to its least spacing. A band opens while
 * the pointer is on it, after a click, and for as long as it holds a chosen edge.
 */
import { clamp } from '../kit/plane.ts';
import type { Fan } from './lanes.ts';

export const LEAST_SPACING_PX = 10.5;
const MOST_SPACING_PX = 15;
const MOST_ON_A_SIDE = 16;
/** A fan may bulge to either side by this share of the distance between the two rims. */
const ROUNDEST = 0.62;

/** Pixels between neighbours at the middle of a fan: wider where there is room. */
export function fanSpacing(fan: Fan, roomPx: number): number {
  const reach = Math.max(1, fan.reach);
  return clamp((roomPx * 0.26) / reach, LEAST_SPACING_PX, MOST_SPACING_PX);
}

export const fanKey = (fan: Pick<Fan, 'a' | 'b'>): string => `${fan.a} ${fan.b}`;

/** `roomPx` is the distance between the rims of the two nodes. */
export function isBundled(fan: Fan, roomPx: number, opened: ReadonlySet<string>): boolean {
  if (fan.a === fan.b || fan.lanes.length < 4) return false;
  if (opened.has(fanKey(fan))) return false;
  if (fan.lanes.some(({ edge }) => edge.selected || (edge.light === 'lit' && fan.lanes.length < 8)))
    return false;
  return (
    fan.crowd > MOST_ON_A_SIDE || fan.reach * LEAST_SPACING_PX > Math.max(24, roomPx * ROUNDEST)
  );
}
