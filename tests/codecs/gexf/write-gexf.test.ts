/**
 * Is what we write GEXF as Gephi and networkx expect it?
 */
import { expect, test } from 'vitest';
import type { FlatGraph } from '../../../src/codecs/flat/flat-graph.ts';
import { readGexf } from '../../../src/codecs/gexf/read-gexf.ts';
import { GEXF_1_2, GEXF_1_3, writeGexf } from '../../../src/codecs/gexf/write-gexf.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { edgeList } from '../flat/edge-list.ts';

const graph: FlatGraph = {
  name: 'A "name"\non two lines',
  description: 'Byun, 2015',
  nodeColumns: [{ name: 'age', type: 'integer' }],
  edgeColumns: [{ name: 'type', type: 'string' }],
  nodes: [
    { id: 'a<', label: 'A & B', cells: ['3'], x: 1.5, y: -2e300, colour: '#0a7d55', sizePx: 8 },
    { id: 'b', label: '', cells: [undefined], colour: 'red' },
  ],
  edges: [
    {
      id: 'e',
      source: 'a<',
      target: 'b',
      label: 'fears',
      isDirected: true,
      cells: ['fears'],
      widthPx: 2,
    },
  ],
};

test('version 1.3, line by line', () => {
  expect(writeGexf(graph, GEXF_1_3).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta>',
    '    <creator>Relata</creator>',
    String.raw`    <description>A &quot;name&quot;\u{a}on two lines&#10;Byun, 2015</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node">',
    '      <attribute id="0" title="age" type="integer"/>',
    '    </attributes>',
    '    <attributes class="edge">',
    '      <attribute id="0" title="type" type="string"/>',
    '    </attributes>',
    '    <nodes>',
    '      <node id="a&lt;" label="A &amp; B">',
    '        <attvalues>',
    '          <attvalue for="0" value="3"/>',
    '        </attvalues>',
    '        <viz:color r="10" g="125" b="85"/>',
    '        <viz:position x="1.5" y="-2e+300" z="0"/>',
    '        <viz:size value="8"/>',
    '      </node>',
    '      <node id="b" label=""/>',
    '    </nodes>',
    '    <edges>',
    '      <edge id="e" source="a&lt;" target="b" type="directed" label="fears" kind="fears">',
    '        <attvalues>',
    '          <attvalue for="0" value="fears"/>',
    '        </attvalues>',
    '        <viz:thickness value="2"/>',
    '      </edge>',
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ]);
});

test('version 1.2 differs in namespaces, kinds and the name of the graph', () => {
  const [newer, older] = [GEXF_1_3, GEXF_1_2].map((version) =>
    writeGexf(graph, version).split('\n'),
  );
  expect(older?.filter((line) => newer?.includes(line) === false)).toEqual([
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '  <graph defaultedgetype="directed" mode="static" name="A &quot;name&quot;&#10;on two lines">',
    '      <edge id="e" source="a&lt;" target="b" type="directed" label="fears">',
  ]);
});

test.each([GEXF_1_2, GEXF_1_3])('version $version is read as it was written', (version) => {
  const read = readGexf(encodeUtf8(writeGexf(graph, version)));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { nodes, edges, nodeColumns, edgeColumns } = read.value.graph;
  expect([nodeColumns, edgeColumns]).toEqual([graph.nodeColumns, graph.edgeColumns]);
  expect(nodes).toMatchObject([
    { id: 'a<', label: 'A & B', cells: ['3'], x: 1.5, y: -2e300 },
    { id: 'b', label: '', cells: [] },
  ]);
  expect(edgeList(edges)).toMatchObject([
    { id: 'e', source: 'a<', target: 'b', isDirected: true, cells: ['fears'] },
  ]);
});

test('an empty graph is a graph', () => {
  const empty = { ...graph, nodeColumns: [], edgeColumns: [], nodes: [], edges: [] };
  expect(readGexf(encodeUtf8(writeGexf(empty, GEXF_1_3))).ok).toBe(true);
});
