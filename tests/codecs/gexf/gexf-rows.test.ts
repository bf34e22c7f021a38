/**
 * Is all that GEXF says of a node or an edge taken, kept as a column, or told?
 */
import { expect, test } from 'vitest';
import { readDirection } from '../../../src/codecs/gexf/gexf-rows.ts';
import { readGexf } from '../../../src/codecs/gexf/read-gexf.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { edgeList } from '../flat/edge-list.ts';

function read(nodes: string, edges = '', attributes = '') {
  const found = readGexf(
    encodeUtf8(
      `<gexf xmlns:viz="http://www.gexf.net/1.2draft/viz"><graph>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`,
    ),
  );
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const { graph, notes } = found.value;
  const byName = (
    columns: typeof graph.nodeColumns,
    rows: readonly { readonly cells: readonly (string | undefined)[] }[],
  ) =>
    rows.map(({ cells }) =>
      Object.fromEntries(
        columns.flatMap(({ name }, at) => (cells[at] === undefined ? [] : [[name, cells[at]]])),
      ),
    );
  return {
    graph,
    nodes: byName(graph.nodeColumns, graph.nodes),
    edges: byName(graph.edgeColumns, edgeList(graph.edges)),
    notes: notes.map(({ kind, count, sentence }) => `${kind} ${count}: ${sentence.slice(0, 24)}`),
  };
}

test.each([
  ['directed', true],
  ['Undirected', false],
  ['mutual', false],
  ['sideways', undefined],
  [undefined, undefined],
])('%s', (type, isDirected) => {
  expect(readDirection(type)).toBe(isDirected);
});

test('nodes in nodes, by nesting, by pid and by parents', () => {
  const { nodes, notes } = read(
    '<node id="a"><nodes><node id="b"/></nodes></node><node id="c" pid="a"/><node id="d"><parents><parent for="a"/><parent for="b"/></parents></node>',
  );
  expect(nodes).toEqual([{}, { parent: 'a' }, { parent: 'a' }, { parent: 'a; b' }]);
  expect(notes).toEqual([
    'widened 4: A node inside another st',
    'changed 1: Several values in one ce',
  ]);
});

test('times of nodes, edges and values', () => {
  const { nodes, edges } = read(
    '<node id="a" start="1" end="2"><attvalues><attvalue for="n" value="7" start="1"/></attvalues><spells><spell start="3"/></spells></node>',
    '<edge source="a" target="a" timestamp="4"/>',
  );
  expect(nodes).toEqual([{ n: '7 [1, ]', spells: '[1, 2]; [3, ]' }]);
  expect(edges).toEqual([{ spells: '[4]' }]);
});

test('weight, kind and what GEXF does not know', () => {
  const { edges, notes } = read(
    '<node id="a"/>',
    '<edge source="a" target="a" weight="2.0" kind="likes" cost="3"/>',
  );
  expect(edges).toEqual([{ weight: '2.0', cost: '3', kind: 'likes' }]);
  expect(notes).toEqual([
    'widened 1: Edge weights have no pla',
    'widened 1: Attributes that GEXF doe',
  ]);
});

test('a kind that repeats the column “type” is not kept twice', () => {
  const { edges } = read(
    '<node id="a"/>',
    '<edge source="a" target="a" kind="fears"><attvalues><attvalue for="0" value="fears"/></attvalues></edge>',
    '<attributes class="edge"><attribute id="0" title="type" type="string"/></attributes>',
  );
  expect(edges).toEqual([{ type: 'fears' }]);
});

test('a type of networkx, which is none of GEXF, is the column “type”', () => {
  const { graph, edges } = read('<node id="a"/>', '<edge source="a" target="a" type="fears"/>');
  expect(edges).toEqual([{ type: 'fears' }]);
  expect(edgeList(graph.edges)[0]?.isDirected).toBe(false);
});

test('of the picture, positions', () => {
  const { graph, notes } = read(
    '<node id="a"><viz:position x="1.5" y="-2" z="0.0"/><viz:color r="1" g="2" b="3"/><viz:size value="2"/></node>',
    '<edge source="a" target="a"><viz:thickness value="3"/></edge>',
  );
  expect(graph.nodes).toMatchObject([{ x: 1.5, y: -2 }]);
  expect(notes).toEqual(['dropped 3: Colours, sizes and shape']);
});
