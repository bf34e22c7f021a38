import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelledBar } from '../../src/scene/bar-labels.ts';

const bar = (leftPx: number, rightPx: number, labelPx: number, lane = 0): LabelledBar => ({
  lane,
  leftPx,
  rightPx,
  labelPx,
});
const wheres = (bars: readonly LabelledBar[], widthPx = 600) =>
  placeLabels(bars, widthPx).map((room) => room?.where ?? null);

describe('a name finds room', () => {
  test('inside a bar that is long enough, else after it, else before it', () => {
    expect(wheres([bar(100, 400, 200)])).toEqual(['inside']);
    expect(wheres([bar(100, 120, 200)])).toEqual(['after']);
    expect(wheres([bar(500, 520, 200)])).toEqual(['before']);
  });

  test('before a bar it stands close to it', () => {
    const [room] = placeLabels([bar(500, 520, 200)], 600);
    expect(room).toEqual({ where: 'before', leftPx: 294, widthPx: 200, isCut: false });
  });

  test('only as far as the neighbour, and cut where nothing holds it whole', () => {
    const [first, second] = placeLabels([bar(10, 20, 300), bar(200, 210, 900)], 600);
    expect(first).toMatchObject({ where: 'after', isCut: true });
    expect(second).toMatchObject({ where: 'after', leftPx: 216, isCut: true });
    expect(wheres([bar(10, 20, 300), bar(60, 590, 900), bar(592, 600, 50)])[0]).toBeNull();
  });

  test('neighbours are those of its own lane', () => {
    expect(wheres([bar(10, 20, 300, 0), bar(60, 90, 100, 1)])).toEqual(['after', 'after']);
  });
});

test('no name lies over a bar or a name of its lane, nor outside', () => {
  const lanes = fc.array(
    fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 200 }),
        length: fc.integer({ min: 4, max: 200 }),
      }),
      { maxLength: 6 },
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(lanes, fc.integer({ min: 10, max: 400 }), (made, labelPx) => {
      const bars = made.flatMap((lane, number) => {
        let at = 0;
        return lane.map(({ gap, length }) => {
          at += gap + length;
          return bar(at - length, at, labelPx, number);
        });
      });
      const widthPx = Math.max(300, ...bars.map(({ rightPx }) => rightPx));
      const rooms = placeLabels(bars, widthPx);
      for (const [place, room] of rooms.entries()) {
        if (room === null) continue;
        const end = room.leftPx + room.widthPx;
        expect(room.leftPx).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(widthPx);
        const isApart = (left: number, right: number) => end <= left || room.leftPx >= right;
        for (const [other, { lane, leftPx, rightPx }] of bars.entries()) {
          if (lane !== bars[place]?.lane || other === place) continue;
          const beside = rooms[other] ?? { leftPx, widthPx: 0 };
          expect(isApart(leftPx, rightPx)).toBe(true);
          expect(isApart(beside.leftPx, beside.leftPx + beside.widthPx)).toBe(true);
        }
      }
    }),
  );
});
