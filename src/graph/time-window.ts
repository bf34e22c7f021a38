/**
 * How does a stretch of days become a written time window, and how does a hand move it?
 *
 * In days since 1970-01-01, the end exclusive; out in EDTF, as months where both ends fall between months,
 * else as days, so that a window always comes back as it went in. Moving keeps it inside the extent and
 * never turns it round; a step of a month goes to the next boundary first.
 */
import { parseEdtf, toCivilDate, toDayNumber, toIsoDay } from '../model/edtf.ts';
import type { TimeFilter } from './filters.ts';
import type { DayWindow, TimelineBar } from './timeline.ts';

export type TimeUnit = 'day' | 'month';
export type WindowEdge = 'start' | 'end';

/** Below so many pixels a day cannot be pointed at, and a brush takes whole months. */
const POINTABLE_DAY_PX = 6;

export const unitAt = (pxPerDay: number): TimeUnit =>
  pxPerDay >= POINTABLE_DAY_PX ? 'day' : 'month';

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

function monthOf(day: number): number {
  const { year, month } = toCivilDate(day);
  return year * 12 + month - 1;
}

const firstOfMonth = (months: number): number =>
  toDayNumber(Math.floor(months / 12), months - Math.floor(months / 12) * 12 + 1, 1);

const startsMonth = (day: number): boolean => toCivilDate(day).day === 1;

/** The one unit that holds this moment; a part of a day counts to its day. */
export function momentAt(day: number, unit: TimeUnit): DayWindow {
  const whole = Math.floor(day);
  if (unit === 'day') return { start: whole, end: whole + 1 };
  const months = monthOf(whole);
  return { start: firstOfMonth(months), end: firstOfMonth(months + 1) };
}

/** Every unit that lies between two points, whichever came first. */
export const brushed = (a: number, b: number, unit: TimeUnit): DayWindow => ({
  start: momentAt(Math.min(a, b), unit).start,
  end: momentAt(Math.max(a, b), unit).end,
});

/** A single day, a single month, or something longer. */
export function unitOf({ start, end }: DayWindow): TimeUnit | 'span' {
  if (end - start === 1) return 'day';
  return startsMonth(start) && startsMonth(end) && monthOf(end) - monthOf(start) === 1
    ? 'month'
    : 'span';
}

/** Both included, as a time filter has them. */
export function toDates({ start, end }: DayWindow): Pick<TimeFilter, 'from' | 'to'> {
  const length = startsMonth(start) && startsMonth(end) ? 'YYYY-MM'.length : undefined;
  return { from: toIsoDay(start).slice(0, length), to: toIsoDay(end - 1).slice(0, length) };
}

/** An open or unreadable end reaches to the edge of the extent. */
export function windowOf(
  { from, to }: Pick<TimeFilter, 'from' | 'to'>,
  extent: DayWindow,
): DayWindow {
  const first = parseEdtf(from);
  const last = parseEdtf(to);
  const start = (first.ok ? first.value.earliest : null) ?? extent.start;
  const latest = last.ok ? last.value.latest : null;
  return { start, end: Math.max(start + 1, latest === null ? extent.end : latest + 1) };
}

/** Takes one edge to a day; at least one day stays. */
export const resized = (
  window: DayWindow,
  edge: WindowEdge,
  day: number,
  extent: DayWindow,
): DayWindow =>
  edge === 'start'
    ? { ...window, start: clamp(day, extent.start, window.end - 1) }
    : { ...window, end: clamp(day, window.start + 1, extent.end) };

/** Where an edge comes to stand that is let go here: between two units. */
export function nearestBoundary(day: number, unit: TimeUnit): number {
  const { start, end } = momentAt(day, unit);
  return day - start < end - day ? start : end;
}

/** Takes one edge some units on, or back where `count` is negative. */
export function stepEdge(
  window: DayWindow,
  edge: WindowEdge,
  count: number,
  unit: TimeUnit,
  extent: DayWindow,
): DayWindow {
  const day = window[edge];
  if (unit === 'day') return resized(window, edge, day + count, extent);
  // From inside a month the first step back is its own first day.
  const from = monthOf(day) + (count < 0 && !startsMonth(day) ? 1 : 0);
  return resized(window, edge, firstOfMonth(from + count), extent);
}

function movedMonths({ start, end }: DayWindow, count: number, extent: DayWindow): DayWindow {
  const months = monthOf(end) - monthOf(start);
  const first = clamp(monthOf(start) + count, monthOf(extent.start), monthOf(extent.end) - months);
  return { start: firstOfMonth(first), end: firstOfMonth(first + months) };
}

/** The same window some units on, no farther than the extent; whole months stay whole months. */
export function moved(
  window: DayWindow,
  count: number,
  unit: TimeUnit,
  extent: DayWindow,
): DayWindow {
  const { start, end } = window;
  if (unit === 'month' && startsMonth(start) && startsMonth(end)) {
    return movedMonths(window, count, extent);
  }
  const target = unit === 'month' ? firstOfMonth(monthOf(start) + count) : start + count;
  const first = clamp(target, extent.start, extent.end - (end - start));
  return { start: first, end: first + end - start };
}

/** Where a reader who asks for one moment is taken first: the beginning of what is dated most closely. */
export const firstMoment = (bars: readonly TimelineBar[]): number | null =>
  bars.reduce<TimelineBar | null>(
    (best, bar) => (best === null || bar.end - bar.start < best.end - best.start ? bar : best),
    null,
  )?.start ?? null;
