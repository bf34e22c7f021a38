/**
 * Can a column of ours never be taken for another's, nor another's for ours?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findEdgeColumn,
  findNodeColumn,
  toAttributeName,
  toColumnName,
} from '../../../src/codecs/flat/own-columns.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

test.each(['kind', 'alias_1', 'participant_12', 'pinned'])('%s is a column of nodes', (name) => {
  expect(findNodeColumn(name)).toBeDefined();
});

test.each(['type', 'holder_2_reported_by', 'passage_10', 'passage_1_start'])(
  '%s is a column of edges',
  (name) => {
    expect(findEdgeColumn(name)).toBeDefined();
  },
);

test.each(['alias_0', 'alias_#', 'alias', 'passage_01', 'passage_1_other', '__proto__', ''])(
  '%s is none of ours',
  (name) => {
    expect([findNodeColumn(name), findEdgeColumn(name)]).toEqual([undefined, undefined]);
  },
);

test('any name travels and comes back, and never looks like ours on the way', () => {
  const names = fc.oneof(
    nastyText,
    fc.constantFrom('kind', 'label', 'other_', 'other_kind', 'other_other_kind', 'weight'),
  );
  fc.assert(
    fc.property(names, (name) => {
      const column = toColumnName(name, findNodeColumn);
      expect(findNodeColumn(column)).toBeUndefined();
      expect(toAttributeName(column)).toBe(name);
    }),
  );
});
