/**
 * Is the JSON what Cytoscape reads, with numbers only where they come back as they were?
 */
import { expect, test } from 'vitest';
import { writeElements } from '../../../src/codecs/cytoscape/write-elements.ts';
import type { ColumnType, FlatGraph } from '../../../src/codecs/flat/flat-graph.ts';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { sampleView } from '../conformance.ts';

const graphOf = (
  type: ColumnType,
  cells: readonly (string | undefined)[],
  name = 'c',
): FlatGraph => ({
  name: 'g',
  description: '',
  nodeColumns: [{ name, type }],
  edgeColumns: [],
  nodes: cells.map((cell, index) => ({ id: `${index}`, label: '', cells: [cell] })),
  edges: [],
});

interface Written {
  readonly data: { readonly name: string };
  readonly elements: {
    readonly nodes: readonly { readonly data: Readonly<Record<string, unknown>> }[];
    readonly edges: readonly unknown[];
  };
}

function write(graph: FlatGraph): Written {
  const written: Written = JSON.parse(writeElements(graph));
  return written;
}

test('elements have data, positions with y downwards, and looks where there are any', () => {
  const { elements, data } = write(flattenView(sampleView()));
  expect(data.name).toBe(sampleView().records.name);
  expect(elements.nodes[1]).toMatchObject({
    data: { id: 'brenmark', label: 'Brenmark', kind: 'state' },
    position: { x: 1.5, y: -9 },
    style: { 'background-color': '#0a7d55', width: 8 },
  });
  expect(elements.edges[0]).toMatchObject({
    data: { id: 's01-signs', source: 'arvel', target: 'brenmark', valence: 1, negated: false },
    style: { 'line-color': '#b3261e', width: 2 },
  });
});

test.each<[ColumnType, readonly (string | undefined)[], readonly unknown[]]>([
  ['integer', ['1', undefined, '-2'], [1, undefined, -2]],
  ['double', ['1.5', '1e21'], ['1.5', '1e21']],
  ['double', ['1.5', '1e+21'], [1.5, 1e21]],
  ['double', ['0.10', '2'], ['0.10', '2']],
  ['integer', ['01'], ['01']],
  ['boolean', ['true', 'false'], [true, false]],
  ['boolean', ['true', 'yes'], ['true', 'yes']],
  ['string', ['1'], ['1']],
  ['double', ['Infinity'], ['Infinity']],
])('a column of %s %j is %j', (type, cells, values) => {
  expect(write(graphOf(type, cells)).elements.nodes.map(({ data }) => data['c'])).toEqual(values);
});

test.each(['__proto__', 'parent'])('a column %s means nothing to Cytoscape', (name) => {
  const text = writeElements(graphOf('string', ['x'], name));
  expect(text).not.toContain(`"${name}"`);
  expect(text).toContain(`"other_${name}":"x"`);
});

test('a graph of nothing is JSON all the same', () => {
  expect(write(graphOf('string', [])).elements).toEqual({
    nodes: [],
    edges: [],
  });
});
