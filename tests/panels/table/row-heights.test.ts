/**
 * Does every row stand where the rows above it end, whatever was measured, and is the row at a place found?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHeights } from '../../../src/panels/table/row-heights.ts';

const cases = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 40 }).chain((usual) =>
  fc.record({
    usual: fc.constant(usual),
    changes: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 200 })), { maxLength: 20 }),
  }),
);

test('edges and rows are those of a plain sum', () => {
  fc.assert(
    fc.property(cases, ({ usual, changes }) => {
      const plain = [...usual];
      const heights = openHeights(usual.length, (index) => usual[index] ?? 0);
      for (const [index, px] of changes) {
        const isOther = index < plain.length && plain[index] !== px;
        expect(heights.measured(index, px)).toBe(isOther);
        if (index < plain.length) plain[index] = px;
      }
      let px = 0;
      for (const [index, own] of plain.entries()) {
        expect(heights.startOf(index)).toBe(px);
        expect(heights.heightOf(index)).toBe(own);
        expect(heights.indexAt(px)).toBe(index);
        expect(heights.indexAt(px + own - 1)).toBe(index);
        px += own;
      }
      expect(heights.totalPx()).toBe(px);
      expect(heights.indexAt(px + 5)).toBe(plain.length - 1);
    }),
  );
});

test('one height for all is the same as that height for each', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 90 }), fc.nat(300), (count, usual, row) => {
      const [one, each] = [openHeights(count, usual), openHeights(count, () => usual)];
      for (const heights of [one, each]) heights.measured(row, 7);
      expect(one.totalPx()).toBe(each.totalPx());
      for (let at = 0; at <= count; at += 1) expect(one.startOf(at)).toBe(each.startOf(at));
    }),
  );
});
