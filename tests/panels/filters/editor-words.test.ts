/**
 * Has every editor its own name?
 */
import { expect, test } from 'vitest';
import { FACET_EDITORS, SORT_EDITORS } from '../../../src/panels/filters/editor-words.ts';

test('no two sorts of filter are called the same', () => {
  const names = [...Object.values(FACET_EDITORS), ...Object.values(SORT_EDITORS)].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(names.length);
});
