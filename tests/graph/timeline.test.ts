/**
 * Does every relation with a time get a bar of the right days, a lane of its own, and the rest a count?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsIn, timelineOf, type DayWindow } from '../../src/graph/timeline.ts';
import { toDayNumber, toIsoDay } from '../../src/model/edtf.ts';
import type { Relation } from '../../src/model/relation.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const [plain] = smallDataset().relations;

function relationAt(id: string, edtf?: string): Relation {
  const { time: _time, ...rest } = plain!;
  const dated = edtf === undefined ? rest : { ...rest, time: { edtf, words: edtf } };
  return { ...dated, id } as Relation;
}
const timeline = (...times: readonly (string | undefined)[]) =>
  timelineOf(times.map((edtf, at) => relationAt(`r${at}`, edtf)));
const days = ({ start, end }: DayWindow) => `${toIsoDay(start)} ${toIsoDay(end)}`;

describe('a bar', () => {
  test('covers the days that the words mean, its end left out', () => {
    const { bars } = timeline('2015-04-11', '2015-21', '2014~');
    expect(bars.map(days)).toEqual([
      '2014-01-01 2015-01-01',
      '2015-03-01 2015-06-01',
      '2015-04-11 2015-04-12',
    ]);
    expect(bars.map(({ isApproximate }) => isApproximate)).toEqual([true, false, false]);
    expect(bars[1]?.english).toBe('spring 2015');
  });

  test('with an open end reaches to the edge of the whole, and says so', () => {
    const { bars, extent } = timeline('2013/..', '../2014-02', '2015-06-10');
    expect(days(extent!)).toBe('2013-01-01 2015-07-01');
    expect(bars.map(days)).toEqual([
      '2013-01-01 2015-07-01',
      '2013-01-01 2014-03-01',
      '2015-06-10 2015-06-11',
    ]);
    expect(bars.map(({ isOpenBefore, isOpenAfter }) => [isOpenBefore, isOpenAfter])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });
});

test('what has no time is listed, and nothing at all has no extent', () => {
  expect(timeline('2015', undefined, undefined).undated.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(timeline(undefined)).toMatchObject({ bars: [], laneCount: 0, extent: null });
  expect(timelineOf([]).undated).toEqual([]);
});

test('a single day still has a month around it', () => {
  expect(days(timeline('2015-12-31').extent!)).toBe('2015-12-01 2016-01-01');
});

describe('lanes', () => {
  const someTimes = fc.array(
    fc.oneof(
      fc.constantFrom('2013/..', '../2015', '2014', '2015-21'),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([month, day]) => toIsoDay(toDayNumber(2014, month, day))),
    ),
    { maxLength: 25 },
  );

  test('never hold two bars at once, and are as few as the busiest day asks for', () => {
    fc.assert(
      fc.property(someTimes, (times) => {
        const { bars, laneCount } = timeline(...times);
        for (const [at, one] of bars.entries()) {
          for (const other of bars.slice(at + 1)) {
            const overlap = one.start < other.end && other.start < one.end;
            if (one.lane === other.lane) expect(overlap).toBe(false);
          }
        }
        const busiest = Math.max(
          0,
          ...bars.map(({ start: day }) => bars.filter((b) => b.start <= day && day < b.end).length),
        );
        expect(laneCount).toBe(busiest);
      }),
    );
  });

  test('keep a short bar apart for as long as it needs to be seen', () => {
    const near = [relationAt('r1', '2015-04-11'), relationAt('r2', '2015-04-12')];
    expect(timelineOf(near).laneCount).toBe(1);
    expect(timelineOf(near, { minimumDays: 10 }).laneCount).toBe(2);
  });
});

test('a window holds what could have happened in it', () => {
  const all = timeline('2013/..', '2014-06', '../2013-02');
  const idsIn = (from: readonly [number, number], to: readonly [number, number]) =>
    barsIn(all, { start: toDayNumber(...from, 1), end: toDayNumber(...to, 1) }).map(
      ({ relation }) => relation.id,
    );
  expect(idsIn([2014, 6], [2014, 7])).toEqual(['r0', 'r1']);
  expect(idsIn([2014, 7], [2014, 8])).toEqual(['r0']);
  expect(idsIn([2020, 1], [2021, 1])).toEqual(['r0']);
  expect(idsIn([2001, 1], [2002, 1])).toEqual(['r2']);
});
