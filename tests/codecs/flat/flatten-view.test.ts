/**
 * Does a reading become columns that a person understands, with nothing put into lists?
 */
import { expect, test } from 'vitest';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { voiceKey } from '../../../src/graph/facets.ts';
import { entityIdSchema } from '../../../src/model/ids.ts';
import { sampleView } from '../conformance.ts';

const flat = flattenView(sampleView());
const cell = (columns: readonly { readonly name: string }[], row: number, name: string) =>
  flat.edges[row]?.cells[columns.findIndex((column) => column.name === name)];

test('a row has a cell, filled or not, for each column', () => {
  for (const { cells } of flat.nodes) expect(cells).toHaveLength(flat.nodeColumns.length);
  for (const { cells } of flat.edges) expect(cells).toHaveLength(flat.edgeColumns.length);
});

test('columns stand in a fixed order, the pieces of evidence last and one by one', () => {
  const names = flat.edgeColumns.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['type', 'family', 'family_label', 'phrase']);
  const pieces = names.filter((name) => name.startsWith('passage_'));
  expect(pieces).toEqual(pieces.toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b))));
  expect(pieces.at(0)).toBe('passage_1');
});

test('a quote stands with the place a person would look for', () => {
  expect(cell(flat.edgeColumns, 0, 'passage_1')).toBe(sampleView().records.passages[0]?.exact);
  expect(cell(flat.edgeColumns, 0, 'passage_1_place')).toMatch(/sentence 1/);
});

test('a mutual relation is an edge like any other, and says so in a column', () => {
  const mutual = sampleView().records.relations.findIndex(
    ({ direction }) => direction === 'mutual',
  );
  expect(flat.edges[mutual]?.isDirected).toBe(true);
  expect(cell(flat.edgeColumns, mutual, 'direction')).toBe('mutual');
});

test('a voice is named by a word or by an entity', () => {
  expect(voiceKey({ kind: 'author' })).toBe('author');
  expect(voiceKey({ kind: 'entity', entity: entityIdSchema.parse('author') })).toBe(
    'entity:author',
  );
});
