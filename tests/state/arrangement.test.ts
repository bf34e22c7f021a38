import { expect, test } from 'vitest';
import {
  INITIAL_ARRANGEMENT,
  nextSorting,
  updateArrangement,
  type Sorting,
} from '../../src/state/arrangement.ts';

test('a header sorts up, then down, then as in the corpus', () => {
  const up = nextSorting(null, 'valence');
  const down = nextSorting(up, 'valence');
  expect([up, down, nextSorting(down, 'valence')]).toEqual([
    { column: 'valence', descending: false } satisfies Sorting,
    { column: 'valence', descending: true } satisfies Sorting,
    null,
  ]);
});

test('columns keep their order, and the one that names the relation stays', () => {
  const withFamily = updateArrangement(INITIAL_ARRANGEMENT, {
    type: 'tableColumnToggled',
    column: 'family',
  });
  expect(withFamily.tableColumns.slice(0, 4)).toEqual(['source', 'relation', 'target', 'family']);
  const without = updateArrangement(withFamily, { type: 'tableColumnToggled', column: 'relation' });
  expect(without.tableColumns).toContain('relation');
});
