/**
 * Does the one table begin with what a person reads, and does nothing of somebody else's take our place?
 */
import { expect, test } from 'vitest';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { toEdgeTable } from '../../../src/codecs/tables/write-edge-table.ts';
import { sampleView } from '../conformance.ts';

test('who, what, whom and the words come first, ids last', () => {
  const [header, first] = toEdgeTable(flattenView(sampleView()));
  expect(header?.slice(0, 6)).toEqual([
    'source_label',
    'label',
    'target_label',
    'passage_1',
    'source_kind',
    'target_kind',
  ]);
  expect(header?.slice(-3)).toEqual(['id', 'source', 'target']);
  expect(first?.slice(-3)).toEqual(['s01-signs', 'arvel', 'brenmark']);
});

test('numbers stay numbers, texts are guarded, and names of columns are too', () => {
  const view = sampleView();
  const relations = view.records.relations.map((relation) => ({
    ...relation,
    attributes: [
      { name: '=1', value: '-2.5' },
      { name: 'source_label', value: '=x' },
    ],
  }));
  const [header, first] = toEdgeTable(
    flattenView({ ...view, records: { ...view.records, relations } }),
  );
  const cellOf = (name: string) => first?.[header?.indexOf(name) ?? -1];
  expect([cellOf("'=1"), cellOf('other_source_label'), cellOf('valence')]).toEqual([
    '-2.5',
    "'=x",
    '1',
  ]);
});
