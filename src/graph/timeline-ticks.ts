/**
 * Which dates stand along the axis, when so much time has so much room?
 *
 * Months where each has room for its name, else quarters, else years, else every second, fifth, tenth …
 * year. Ticks stand on first days, inside the window, from left to right; a tick that begins a year is
 * major and says the year.
 */
import { toCivilDate, toDayNumber } from '../model/edtf.ts';
import { timelineWords } from '../words/timeline.ts';
import type { DayWindow } from './timeline.ts';

export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly label: string;
  readonly isMajor: boolean;
}

const MONTH_DAYS = 365.25 / 12;

/** Widest steps last; from the first century-step on they double and quintuple for ever. */
function* monthSteps(): Generator<number> {
  yield 1;
  yield 3;
  for (let years = 1; ; years *= 10) {
    yield 12 * years;
    yield 24 * years;
    yield 60 * years;
  }
}

function toTick(months: number): Tick {
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const isMajor = month === 0;
  const { ticks } = timelineWords();
  return {
    day: toDayNumber(year, month + 1, 1),
    label: isMajor ? ticks.year(year) : ticks.month(month + 1),
    isMajor,
  };
}

/** `spacingPx` is the least distance of two ticks. Empty for a window or a width of nothing. */
export function ticksFor(
  { start, end }: DayWindow,
  widthPx: number,
  spacingPx = 44,
): readonly Tick[] {
  if (end <= start || widthPx <= 0) return [];
  const pxPerMonth = (widthPx / (end - start)) * MONTH_DAYS;
  const first = toCivilDate(start);
  const firstMonth = first.year * 12 + first.month - 1 + (first.day > 1 ? 1 : 0);
  for (const step of monthSteps()) {
    if (step * pxPerMonth < spacingPx) continue;
    const ticks: Tick[] = [];
    let months = Math.ceil(firstMonth / step) * step;
    for (let tick = toTick(months); tick.day < end; tick = toTick(months)) {
      ticks.push(tick);
      months += step;
    }
    return ticks;
  }
  return [];
}
