/**
 * When did it happen, as far as the words say?
 *
 * Each relation with a time becomes a bar of whole days, packed into lanes without overlap (greedy interval
 * colouring: as few lanes as there are bars over the busiest day). Days count from 1970-01-01, the end is
 * exclusive. An end that is open or unknown reaches to the edge of the whole extent, and says so. Relations
 * without a time are listed, never dropped.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import { parseEdtf, toCivilDate, toDayNumber } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';

/** From `start` up to but not including `end`, in days since 1970-01-01. */
export interface DayWindow {
  readonly start: number;
  readonly end: number;
}

export interface TimelineBar extends DayWindow {
  readonly relation: Relation;
  /** The words do not say when it began, or when it ended: the bar is cut at the extent. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  readonly isApproximate: boolean;
  /** "spring 2015". */
  readonly english: string;
  /** From 0, the topmost. */
  readonly lane: number;
}

export interface Timeline {
  /** By beginning, then the longer first, then as given. */
  readonly bars: readonly TimelineBar[];
  readonly laneCount: number;
  /** As given; counted by its length. */
  readonly undated: readonly Relation[];
  /** Whole months around all bars; null when nothing has a time. */
  readonly extent: DayWindow | null;
}

export interface TimelineOptions {
  /** A bar keeps its lane to itself for at least so many days, however short it is: what it needs to be seen. */
  readonly minimumDays?: number;
}

interface Dated {
  readonly relation: Relation;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly approximate: boolean;
  readonly english: string;
}

/** Most dates are written many times, and each is read once. */
function readDates(relations: readonly Relation[]): readonly Dated[] {
  const known = new Map<string, ReturnType<typeof parseEdtf>>();
  const dated: Dated[] = [];
  for (const relation of relations) {
    if (relation.time === undefined) continue;
    const { edtf } = relation.time;
    const read = known.get(edtf) ?? parseEdtf(edtf);
    known.set(edtf, read);
    if (read.ok) dated.push({ relation, ...read.value });
  }
  return dated;
}

function monthStart(day: number, monthsOn = 0): number {
  const { year, month } = toCivilDate(day);
  const months = year * 12 + month - 1 + monthsOn;
  return toDayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}

function extentOf(dated: readonly Dated[]): DayWindow | null {
  const days = dated.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== null),
  );
  if (days.length === 0) return null;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  return { start: monthStart(first), end: monthStart(last, 1) };
}

const toBar = (dated: Dated, extent: DayWindow): Omit<TimelineBar, 'lane'> => ({
  relation: dated.relation,
  start: dated.earliest ?? extent.start,
  end: dated.latest === null ? extent.end : dated.latest + 1,
  isOpenBefore: dated.earliest === null,
  isOpenAfter: dated.latest === null,
  isApproximate: dated.approximate,
  english: dated.english,
});

/** For each interval, in order of beginning, the first lane that is free again. */
function packLanes(bars: readonly DayWindow[], minimumDays: number): readonly number[] {
  const freeFrom: number[] = [];
  return bars.map(({ start, end }) => {
    const free = freeFrom.findIndex((day) => day <= start);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = Math.max(end, start + minimumDays);
    return lane;
  });
}

export function timelineOf(
  relations: readonly Relation[],
  { minimumDays = 0 }: TimelineOptions = {},
): Timeline {
  const dated = readDates(relations);
  const isDated = new Set(dated.map(({ relation }) => relation));
  const extent = extentOf(dated);
  const bars = (extent === null ? [] : dated.map((one) => toBar(one, extent))).toSorted(
    inTurn(
      byNumber(({ start }) => start),
      byNumber(({ end }) => -end),
    ),
  );
  const lanes = packLanes(bars, minimumDays);
  return {
    bars: bars.map((bar, place) => ({ ...bar, lane: lanes[place] ?? 0 })),
    laneCount: lanes.reduce((most, lane) => Math.max(most, lane + 1), 0),
    undated: relations.filter((relation) => !isDated.has(relation)),
    extent,
  };
}

/** Could it have happened inside the window? An open end may lie anywhere beyond. */
export const isInWindow = (bar: TimelineBar, window: DayWindow): boolean =>
  (bar.isOpenBefore || bar.start < window.end) && (bar.isOpenAfter || window.start < bar.end);

export const barsIn = ({ bars }: Timeline, window: DayWindow): readonly TimelineBar[] =>
  bars.filter((bar) => isInWindow(bar, window));
