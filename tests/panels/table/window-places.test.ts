/**
 * Are the rows in sight drawn where the reader is, is every row within reach, and does no list get too high?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHeights } from '../../../src/panels/table/row-heights.ts';
import { placeWindow, scrollFor } from '../../../src/panels/table/window-places.ts';

const FREE = { above: 0, below: 0 };

const cases = fc.record({
  heights: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 30, maxLength: 200 }),
  viewPx: fc.integer({ min: 100, max: 400 }),
  scrolled: fc.double({ min: 0, max: 1, noNaN: true }),
  kept: fc.integer({ min: -1, max: 260 }),
  /** What a list may be high at most, as a part of what it is. */
  most: fc.double({ min: 0.4, max: 1.2, noNaN: true }),
});

test('what is in sight is covered by rows, side by side, in order and within what scrolls', () => {
  fc.assert(
    fc.property(cases, ({ heights: own, viewPx, scrolled, kept, most }) => {
      const heights = openHeights(own.length, (index) => own[index] ?? 0);
      const totalPx = heights.totalPx();
      const mostPx = Math.max(totalPx * most, viewPx + 300);
      const endPx = Math.min(totalPx, mostPx);
      const scrolledPx = scrolled * (endPx - viewPx);
      const { placed, ...whole } = placeWindow({ heights, scrolledPx, viewPx }, kept, mostPx);
      for (const [at, { start, end, index }] of placed.entries()) {
        expect(end - start).toBeCloseTo(own[index] ?? 0);
        expect(start).toBeGreaterThanOrEqual(-0.001);
        expect(start).toBeGreaterThanOrEqual((placed[at - 1]?.end ?? 0) - 0.001);
        expect(index).toBeGreaterThan(placed[at - 1]?.index ?? -1);
      }
      const covering = placed.filter(
        ({ start, end }) => end > scrolledPx + 0.001 && start < scrolledPx + viewPx - 0.001,
      );
      expect(covering[0]?.start ?? 0).toBeLessThanOrEqual(scrolledPx + 0.001);
      expect(covering.at(-1)?.end ?? 0).toBeGreaterThanOrEqual(scrolledPx + viewPx - 0.001);
      for (const [at, { start }] of covering.slice(1).entries())
        expect(start).toBeCloseTo(covering[at]?.end ?? 0);
      expect(placed.some(({ index }) => index === kept)).toBe(kept >= 0 && kept < own.length);
      expect(whole.endPx).toBeGreaterThanOrEqual(endPx);
      if (totalPx > mostPx) return;
      for (const { index, start } of placed) expect(start).toBeCloseTo(heights.startOf(index));
      expect(whole.endPx).toBeCloseTo(totalPx);
    }),
    // Near the top of a shortened way there is less room above than the row that stays needs.
    {
      examples: [
        [
          {
            heights: [44, ...Array.from({ length: 29 }, () => 40)],
            viewPx: 100,
            scrolled: 0.04,
            kept: 0,
            most: 0.4,
          },
        ],
      ],
    },
  );
});

test('every row can be scrolled into sight, and then need not be', () => {
  fc.assert(
    fc.property(cases, fc.nat(199), fc.boolean(), ({ heights: own, viewPx, most }, row, atTop) => {
      const heights = openHeights(own.length, (index) => own[index] ?? 0);
      const mostPx = Math.max(heights.totalPx() * most, viewPx + 300);
      const index = row % own.length;
      const sight = { heights, scrolledPx: 0, viewPx };
      const scrolledPx = scrollFor(sight, index, FREE, atTop, mostPx) ?? 0;
      expect(scrolledPx).toBeLessThanOrEqual(mostPx - viewPx + 0.001);
      expect(scrollFor({ ...sight, scrolledPx }, index, FREE, atTop, mostPx)).toBeNull();
      const { placed } = placeWindow({ ...sight, scrolledPx }, -1, mostPx);
      const there = placed.find((one) => one.index === index);
      expect(there).toBeDefined();
      // Close to the upper edge of a list that is too high its first rows lie a little lower than they should.
      const slackPx = heights.totalPx() > mostPx ? 90 : 0.001;
      expect(there!.start).toBeGreaterThanOrEqual(scrolledPx - slackPx);
      expect(there!.end).toBeLessThanOrEqual(scrolledPx + viewPx + slackPx);
    }),
  );
});
