import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brushed,
  firstMoment,
  momentAt,
  moved,
  nearestBoundary,
  resized,
  stepEdge,
  toDates,
  unitAt,
  unitOf,
  windowOf,
} from '../../src/graph/time-window.ts';
import { timelineOf, type DayWindow } from '../../src/graph/timeline.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dayOf = (edtf: string): number => {
  const read = parseEdtf(edtf);
  if (!read.ok || read.value.earliest === null) throw new Error(edtf);
  return read.value.earliest;
};
const between = (from: string, to: string): DayWindow => ({ start: dayOf(from), end: dayOf(to) });
const extent = between('2013-01', '2016-01');
const days = fc.integer({ min: extent.start, max: extent.end - 1 });
const units = fc.constantFrom('day' as const, 'month' as const);
const windows = fc.tuple(days, days, units).map(([a, b, unit]) => brushed(a, b, unit));

describe('written down', () => {
  test('whole months are written as months, anything else as days', () => {
    expect(toDates(between('2015-03', '2015-05'))).toEqual({ from: '2015-03', to: '2015-04' });
    expect(toDates(between('2015-03-02', '2015-05'))).toEqual({
      from: '2015-03-02',
      to: '2015-04-30',
    });
  });

  test('a window comes back as it went in', () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(windowOf(toDates(window), extent)).toEqual(window);
      }),
    );
  });

  test('an open end is the edge of the extent; a window that is turned round keeps one day', () => {
    expect(windowOf({ from: '', to: '2014' }, extent)).toEqual(between('2013-01', '2015-01'));
    expect(windowOf({ from: '2015', to: '' }, extent)).toEqual(between('2015-01', '2016-01'));
    expect(windowOf({ from: '2020', to: '2015' }, extent)).toEqual(
      between('2020-01-01', '2020-01-02'),
    );
  });
});

describe('under the hand', () => {
  test('a brush takes every unit it touches, in either direction', () => {
    const a = dayOf('2015-03-20') + 0.4;
    const b = dayOf('2015-05-02');
    expect(brushed(a, b, 'month')).toEqual(between('2015-03', '2015-06'));
    expect(brushed(b, a, 'month')).toEqual(between('2015-03', '2015-06'));
    expect(brushed(a, a, 'day')).toEqual(between('2015-03-20', '2015-03-21'));
  });

  test('days are taken only where they can be pointed at', () => {
    expect([unitAt(0.6), unitAt(12)]).toEqual(['month', 'day']);
  });

  test('an edge that is let go stands on the nearer boundary', () => {
    expect(nearestBoundary(dayOf('2015-03-09'), 'month')).toBe(dayOf('2015-03'));
    expect(nearestBoundary(dayOf('2015-03-25'), 'month')).toBe(dayOf('2015-04'));
    expect(nearestBoundary(dayOf('2015-03-25') + 0.7, 'day')).toBe(dayOf('2015-03-26'));
  });

  test('says whether it is one day, one month or longer', () => {
    expect(unitOf(momentAt(dayOf('2015-02-03'), 'day'))).toBe('day');
    expect(unitOf(momentAt(dayOf('2015-02-03'), 'month'))).toBe('month');
    expect(unitOf(between('2015-02', '2015-04'))).toBe('span');
    expect(unitOf(between('2015-02-10', '2015-03-10'))).toBe('span');
  });
});

describe('step by step', () => {
  test('a month goes to the next month, whatever their lengths, and not past the extent', () => {
    expect(moved(between('2015-01', '2015-02'), 1, 'month', extent)).toEqual(
      between('2015-02', '2015-03'),
    );
    expect(moved(between('2015-12', '2016-01'), 1, 'month', extent)).toEqual(
      between('2015-12', '2016-01'),
    );
    expect(moved(between('2013-02', '2013-04'), -5, 'month', extent)).toEqual(
      between('2013-01', '2013-03'),
    );
  });

  test('from inside a month the first step of an edge goes to its boundary', () => {
    const window = between('2015-03-10', '2015-06-10');
    expect(stepEdge(window, 'start', -1, 'month', extent).start).toBe(dayOf('2015-03'));
    expect(stepEdge(window, 'start', 1, 'month', extent).start).toBe(dayOf('2015-04'));
    expect(stepEdge(window, 'end', 1, 'day', extent).end).toBe(dayOf('2015-06-11'));
  });

  test('no step empties a window or takes it out of the extent', () => {
    const steps = fc.integer({ min: -60, max: 60 });
    const edges = fc.constantFrom('start' as const, 'end' as const);
    fc.assert(
      fc.property(windows, steps, units, edges, days, (window, count, unit, edge, day) => {
        for (const after of [
          moved(window, count, unit, extent),
          stepEdge(window, edge, count, unit, extent),
          resized(window, edge, day, extent),
        ]) {
          expect(after.end).toBeGreaterThan(after.start);
          expect(after.start).toBeGreaterThanOrEqual(extent.start);
          expect(after.end).toBeLessThanOrEqual(extent.end);
        }
      }),
    );
  });

  const counts = fc.integer({ min: -60, max: 60 });

  test('moving by days keeps the length', () => {
    fc.assert(
      fc.property(windows, counts, (window, count) => {
        const after = moved(window, count, 'day', extent);
        expect(after.end - after.start).toBe(window.end - window.start);
      }),
    );
  });

  test('a month moved by months is a month', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        expect(unitOf(moved(momentAt(day, 'month'), count, 'month', extent))).toBe('month');
      }),
    );
  });
});

test('the first moment is where something is dated most closely', () => {
  const { bars } = timelineOf(smallDataset().relations);
  const day = firstMoment(bars);
  const shortest = Math.min(...bars.map(({ start, end }) => end - start));
  expect(bars.find(({ start }) => start === day)).toSatisfy(
    (bar: DayWindow | undefined) => bar !== undefined && bar.end - bar.start === shortest,
  );
  expect(firstMoment([])).toBeNull();
});
