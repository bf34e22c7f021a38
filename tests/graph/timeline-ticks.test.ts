/**
 * Do the ticks of the axis stand on first days, with room for their names, whatever the window?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksFor } from '../../src/graph/timeline-ticks.ts';
import { toCivilDate, toDayNumber } from '../../src/model/edtf.ts';

const window = (from: number, to: number) => ({
  start: toDayNumber(from, 1, 1),
  end: toDayNumber(to, 1, 1),
});
const labels = (from: number, to: number, widthPx: number) =>
  ticksFor(window(from, to), widthPx).map(({ label }) => label);

test('months, quarters, years, or fewer, by the room there is', () => {
  expect(labels(2015, 2016, 600)).toEqual(
    '2015 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  );
  expect(labels(2014, 2016, 600)).toEqual('2014 Apr Jul Oct 2015 Apr Jul Oct'.split(' '));
  expect(labels(2010, 2016, 300)).toEqual('2010 2011 2012 2013 2014 2015'.split(' '));
  expect(labels(1950, 2016, 300)).toEqual('1950 1960 1970 1980 1990 2000 2010'.split(' '));
});

test('a window that begins inside a month begins with the next one', () => {
  const start = toDayNumber(2015, 3, 15);
  const ticks = ticksFor({ start, end: toDayNumber(2015, 6, 1) }, 300);
  expect(ticks.map(({ label, isMajor }) => [label, isMajor])).toEqual([
    ['Apr', false],
    ['May', false],
  ]);
});

test('no room and no time have no ticks', () => {
  expect(ticksFor(window(2015, 2015), 300)).toEqual([]);
  expect(ticksFor(window(2015, 2016), 0)).toEqual([]);
});

test('always inside the window, on first days, in order and never too near', () => {
  const someWindow = fc
    .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 1, max: 300_000 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(someWindow, fc.integer({ min: 1, max: 4000 }), ({ start, end }, widthPx) => {
      const days = ticksFor({ start, end }, widthPx).map(({ day }) => day);
      for (const [at, day] of days.entries()) {
        expect(day >= start && day < end).toBe(true);
        expect(toCivilDate(day).day).toBe(1);
        // February is a tenth shorter than the month that was reckoned with.
        if (at > 0) expect(((day - days[at - 1]!) / (end - start)) * widthPx).toBeGreaterThan(38);
      }
    }),
  );
});
