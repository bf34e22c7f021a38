/**
 * Is what is ranked in turns in the order of a plain sort, up and down, with equals as they were?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/graph/in-turns.ts';
import { inRankOrder, rankKeys } from '../../src/scene/ranks.ts';

const lists = fc.array(fc.nat(9));

test('a part is put in order by the ranks of all, and what says nothing comes last both ways', () => {
  fc.assert(
    fc.property(lists, fc.boolean(), fc.nat(10), (list, descending, nothing) => {
      const worth = (key: number): number => (key === nothing ? 10 : Math.floor(key / 2));
      const ranks = atOnce(
        rankKeys({
          keys: Int32Array.from(list),
          count: 11,
          compare: (a, b) => worth(a) - worth(b),
          nothing,
        }),
      );
      const part = [...list.keys()].filter((at) => at % 3 !== 0);
      const turn = (key: number): number =>
        descending && key !== nothing ? -worth(key) : worth(key);
      const plain = part.toSorted((a, b) => turn(list[a]!) - turn(list[b]!));
      expect([...inRankOrder(Int32Array.from(part), ranks, descending)]).toEqual(plain);
    }),
  );
});
