/**
 * Which days does a written date mean, and how is it said in plain English?
 *
 * Reads the Extended Date/Time Format (ISO 8601-2:2019): level 0 and, of level 1, the seasons 21–24,
 * the qualifiers `?` `~` `%` at the end of a date, and intervals with open (`..`) or unknown (empty)
 * ends. In goes "2015-01/2015-06", out come first and last day as numbers (days since 1970-01-01).
 * Seasons are the meteorological ones of the north; winter begins in December of the year it names,
 * which the standard leaves open. `~` never widens the days: nobody can say by how much.
 */
import { failure, success, type Result } from '../kit/result.ts';

export interface EdtfTime {
  /** Days since 1970-01-01, both included; null where that end is open or unknown. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly approximate: boolean;
  /** "11 April 2015", "spring 2015", "January–June 2015", "about 2014". */
  readonly english: string;
  /** As it was written, for whoever says it in another language; `to` is null where there is one date alone. */
  readonly from: EdtfEnd;
  readonly to: EdtfEnd | null;
}

export interface EdtfDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** 21 to 24, from spring to winter. */
  readonly season: number | null;
  /** "10:30:00", or empty. */
  readonly clock: string;
  /** One of `?` `~` `%`, or empty. */
  readonly qualifier: string;
}

export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** Why what is written is no date; `written` is the part that is wrong. */
export type EdtfFault = {
  /** Part of a sentence: "February 2015 has no day 30". */
  readonly english: string;
} & (
  | { readonly kind: 'form' | 'season-with-day' | 'clock' | 'month'; readonly written: string }
  | {
      readonly kind: 'day';
      readonly written: string;
      readonly year: number;
      readonly month: number;
    }
  | { readonly kind: 'no-ends' | 'too-many-ends' | 'turned-round' }
);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: ReadonlyMap<number, { readonly name: string; readonly firstMonth: number }> =
  new Map([
    [21, { name: 'spring', firstMonth: 3 }],
    [22, { name: 'summer', firstMonth: 6 }],
    [23, { name: 'autumn', firstMonth: 9 }],
    [24, { name: 'winter', firstMonth: 12 }],
  ]);

const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['~', 'about '],
  ['?', 'perhaps '],
  ['%', 'perhaps about '],
]);

const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d:\d\d)(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?(?<qualifier>[?~%]?)$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
export function toDayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The other way round (H. Hinnant, civil_from_days). */
export function toCivilDate(dayNumber: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** "2015-04-11", for a machine. */
export function toIsoDay(dayNumber: number): string {
  const { year, month, day } = toCivilDate(dayNumber);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const toNumber = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function readDate(written: string): Result<EdtfDate, EdtfFault> {
  const parts = DATE.exec(written)?.groups;
  if (parts === undefined)
    return failure({
      kind: 'form',
      written,
      english: `“${written}” is not an EDTF date such as 2015, 2015-04, 2015-04-11 or 2015-21`,
    });
  const year = Number(parts['year']);
  const month = toNumber(parts['month']);
  const day = toNumber(parts['day']);
  const clock = parts['clock'] ?? '';
  const qualifier = parts['qualifier'] ?? '';
  if (clock !== '' && !CLOCK.test(clock))
    return failure({ kind: 'clock', written: clock, english: `“${clock}” is not a time of day` });
  if (month !== null && SEASONS.has(month)) {
    const english = `“${written}” gives a day to a season`;
    if (day !== null) return failure({ kind: 'season-with-day', written, english });
    return success({ year, month: null, day, season: month, clock, qualifier });
  }
  if (month !== null && (month < 1 || month > 12)) {
    const digits = parts['month'] ?? '';
    return failure({ kind: 'month', written: digits, english: `there is no month ${digits}` });
  }
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) {
    const digits = parts['day'] ?? '';
    const english = `${MONTHS[month - 1] ?? ''} ${year} has no day ${digits}`;
    return failure({ kind: 'day', written: digits, year, month, english });
  }
  return success({ year, month, day, season: null, clock, qualifier });
}

function firstDay(date: EdtfDate): number {
  const season = date.season === null ? undefined : SEASONS.get(date.season);
  return toDayNumber(date.year, season?.firstMonth ?? date.month ?? 1, date.day ?? 1);
}

function lastDay(date: EdtfDate): number {
  const season = date.season === null ? undefined : SEASONS.get(date.season);
  if (season !== undefined) {
    const wraps = season.firstMonth + 2 > 12;
    const year = wraps ? date.year + 1 : date.year;
    const month = wraps ? season.firstMonth + 2 - 12 : season.firstMonth + 2;
    return toDayNumber(year, month, daysIn(year, month));
  }
  const month = date.month ?? 12;
  return toDayNumber(date.year, month, date.day ?? daysIn(date.year, month));
}

const monthName = (date: EdtfDate): string => MONTHS[(date.month ?? 1) - 1] ?? '';

/** The date from its finest part up; `without` leaves out what the other end of an interval says. */
function sayDate(date: EdtfDate, without: 'nothing' | 'year' | 'month' = 'nothing'): string {
  const year = without === 'nothing' ? ` ${date.year}` : '';
  const clock = date.clock === '' ? '' : `, ${date.clock.slice(0, 5)}`;
  const season = date.season === null ? undefined : SEASONS.get(date.season);
  const about = QUALIFIERS.get(date.qualifier) ?? '';
  if (season !== undefined) return `${about}${season.name}${year}`;
  if (date.month === null) return `${about}${date.year}`;
  if (date.day === null) return `${about}${monthName(date)}${year}`;
  const month = without === 'month' ? '' : ` ${monthName(date)}`;
  return `${about}${date.day}${month}${year}${clock}`;
}

/** The same dash for "January–June 2015" (spaces only where a side has more than one word). */
function sayInterval(from: EdtfDate, to: EdtfDate): string {
  const isFine = (date: EdtfDate): boolean => date.month !== null || date.season !== null;
  const sharesYear = from.year === to.year && isFine(from) && isFine(to) && from.clock === '';
  const sharesMonth = sharesYear && from.month === to.month && from.day !== null && to.day !== null;
  const left = sayDate(from, sharesMonth ? 'month' : sharesYear ? 'year' : 'nothing');
  const right = sayDate(to);
  const isTight = !left.includes(' ') && (sharesYear || !right.includes(' '));
  return isTight && !(sharesYear && to.day !== null && !sharesMonth)
    ? `${left}–${right}`
    : `${left} – ${right}`;
}

function sayEnds(from: EdtfEnd, to: EdtfEnd): string {
  if (typeof from === 'object' && typeof to === 'object') return sayInterval(from, to);
  if (typeof from === 'object')
    return `from ${sayDate(from)}${to === 'open' ? ' on' : ', end unknown'}`;
  if (typeof to === 'object')
    return `until ${sayDate(to)}${from === 'open' ? '' : ', beginning unknown'}`;
  return '';
}

function readEnd(written: string): Result<EdtfEnd, EdtfFault> {
  if (written === '..') return success('open');
  if (written === '') return success('unknown');
  return readDate(written);
}

function readInterval(left: string, right: string): Result<EdtfTime, EdtfFault> {
  const from = readEnd(left);
  const to = readEnd(right);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const earliest = typeof from.value === 'object' ? firstDay(from.value) : null;
  const latest = typeof to.value === 'object' ? lastDay(to.value) : null;
  if (earliest === null && latest === null)
    return failure({ kind: 'no-ends', english: 'an interval needs at least one date' });
  const begin = typeof to.value === 'object' ? firstDay(to.value) : null;
  if (earliest !== null && begin !== null && begin < earliest)
    return failure({ kind: 'turned-round', english: 'the interval ends before it begins' });
  return success({
    earliest,
    latest,
    approximate: /[?~%]/.test(left + right),
    english: sayEnds(from.value, to.value),
    from: from.value,
    to: to.value,
  });
}

/** Fails with what is wrong, for whoever says it in the language of the page. */
export function readEdtf(written: string): Result<EdtfTime, EdtfFault> {
  const ends = written.split('/');
  const [left = '', right] = ends;
  if (ends.length > 2)
    return failure({ kind: 'too-many-ends', english: 'an interval has two ends, not more' });
  if (right !== undefined) return readInterval(left, right);
  const date = readDate(written);
  if (!date.ok) return date;
  return success({
    earliest: firstDay(date.value),
    latest: lastDay(date.value),
    approximate: date.value.qualifier !== '',
    english: sayDate(date.value),
    from: date.value,
    to: null,
  });
}

/** Fails with one sentence part that says why the text is no date ("February 2015 has no day 30"). */
export function parseEdtf(written: string): Result<EdtfTime, string> {
  const read = readEdtf(written);
  return read.ok ? read : failure(read.failure.english);
}
