/**
 * Are the first of a stream those that a sort of everything puts first?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openShortList } from '../../src/graph/short-list.ts';

const items = fc.array(fc.record({ key: fc.nat(6), name: fc.nat() }), { maxLength: 60 });
const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;

test('equal ones in the order in which they came, at any limit', () => {
  fc.assert(
    fc.property(
      items,
      fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)),
      (all, most) => {
        const list = openShortList(most, byKey);
        all.forEach(list.offer);
        expect(list.first()).toEqual(all.toSorted(byKey).slice(0, most));
      },
    ),
  );
});
