/**
 * Do written dates mean the right days, and are they said as a person would say them?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, readEdtf, toCivilDate, toDayNumber, toIsoDay } from '../../src/model/edtf.ts';

const DAY_MS = 86_400_000;
const toIso = (day: number | null): string =>
  day === null ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);

function read(written: string): readonly [first: string, last: string, english: string] {
  const parsed = parseEdtf(written);
  if (!parsed.ok) throw new Error(parsed.failure);
  return [toIso(parsed.value.earliest), toIso(parsed.value.latest), parsed.value.english];
}

test.each([
  ['2015', '2015-01-01', '2015-12-31', '2015'],
  ['2015-04', '2015-04-01', '2015-04-30', 'April 2015'],
  ['2015-04-11', '2015-04-11', '2015-04-11', '11 April 2015'],
  ['2016-02', '2016-02-01', '2016-02-29', 'February 2016'],
  ['2015-04-11T23:20:30Z', '2015-04-11', '2015-04-11', '11 April 2015, 23:20'],
  ['2015-21', '2015-03-01', '2015-05-31', 'spring 2015'],
  ['2014-23', '2014-09-01', '2014-11-30', 'autumn 2014'],
  ['2015-24', '2015-12-01', '2016-02-29', 'winter 2015'],
  ['2014~', '2014-01-01', '2014-12-31', 'about 2014'],
  ['2014-06?', '2014-06-01', '2014-06-30', 'perhaps June 2014'],
  ['2014%', '2014-01-01', '2014-12-31', 'perhaps about 2014'],
  ['2015-01/2015-06', '2015-01-01', '2015-06-30', 'January–June 2015'],
  ['2015-04-11/2015-04-13', '2015-04-11', '2015-04-13', '11–13 April 2015'],
  ['2015-04-11/2015-06-01', '2015-04-11', '2015-06-01', '11 April – 1 June 2015'],
  ['2014-12/2015-01', '2014-12-01', '2015-01-31', 'December 2014 – January 2015'],
  ['2013/2015', '2013-01-01', '2015-12-31', '2013–2015'],
  ['2013/..', '2013-01-01', '', 'from 2013 on'],
  ['2013/', '2013-01-01', '', 'from 2013, end unknown'],
  ['../2015-06', '', '2015-06-30', 'until June 2015'],
  ['/2015', '', '2015-12-31', 'until 2015, beginning unknown'],
])('%s is %s to %s, “%s”', (written, first, last, english) => {
  expect(read(written)).toEqual([first, last, english]);
});

test.each([
  ['2015-02-29', 'February 2015 has no day 29'],
  ['1900-02-29', 'February 1900 has no day 29'],
  ['2015-06-31', 'June 2015 has no day 31'],
  ['2015-13', 'there is no month 13'],
  ['2015-00', 'there is no month 00'],
  ['2015-21-01', '“2015-21-01” gives a day to a season'],
  ['2015-04-11T24:00:00', '“24:00:00” is not a time of day'],
  ['2015/2014', 'the interval ends before it begins'],
  ['/', 'an interval needs at least one date'],
  ['2013/2014/2015', 'an interval has two ends, not more'],
])('%s is refused: %s', (written, reason) => {
  expect(parseEdtf(written)).toEqual({ ok: false, failure: reason });
});

test.each([
  '',
  'last March',
  '15-04',
  '2015-4',
  '2015-04-11 ',
  '~2015',
  '2015-04~-11',
  '201X',
  'Y170000002',
])('%j is no date of the subset', (written) => {
  expect(parseEdtf(written)).toMatchObject({
    ok: false,
    failure: expect.stringContaining('is not an EDTF date'),
  });
});

test('what is wrong is told apart, with the part that is', () => {
  expect(readEdtf('2015-02-30')).toMatchObject({
    failure: { kind: 'day', year: 2015, month: 2, written: '30' },
  });
  expect(readEdtf('2014/2015-13')).toMatchObject({ failure: { kind: 'month', written: '13' } });
});

test('a qualifier on either end makes the interval approximate', () => {
  const isApproximate = (written: string): boolean => {
    const parsed = parseEdtf(written);
    return parsed.ok && parsed.value.approximate;
  };
  expect(['2014~/2015', '2014/2015?', '2014/2015'].map(isApproximate)).toEqual([true, true, false]);
});

describe('day numbers', () => {
  test('are those of the platform’s calendar, from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const date = new Date(day * DAY_MS);
        expect(toDayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(
          day,
        );
        const { year, month, day: dayOfMonth } = toCivilDate(day);
        expect(toDayNumber(year, month, dayOfMonth)).toBe(day);
        expect(toIsoDay(day)).toBe(toIso(day));
      }),
      { numRuns: 2000 },
    );
  });

  test('every day of the calendar parses as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_932_896 }), (day) => {
        expect(parseEdtf(toIso(day))).toMatchObject({
          ok: true,
          value: { earliest: day, latest: day },
        });
      }),
    );
  });
});
