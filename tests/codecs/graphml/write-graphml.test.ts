/**
 * Is what we write GraphML with typed keys, and does nothing collide with its labels and places?
 */
import { expect, test } from 'vitest';
import type { FlatGraph } from '../../../src/codecs/flat/flat-graph.ts';
import { writeGraphml } from '../../../src/codecs/graphml/write-graphml.ts';

const graph: FlatGraph = {
  name: 'N',
  description: 'D',
  nodeColumns: [
    { name: 'x', type: 'integer' },
    { name: 'ok', type: 'boolean' },
  ],
  edgeColumns: [{ name: 'width', type: 'double' }],
  nodes: [
    { id: 'a', label: 'A', cells: ['01', 'true'], x: 1, y: 2 },
    { id: 'b&', label: '', cells: [] },
  ],
  edges: [
    {
      id: 'e',
      source: 'a',
      target: 'b&',
      label: 'l\n',
      isDirected: true,
      cells: ['2.5'],
      colour: '#b3261e',
    },
  ],
};

test('line by line', () => {
  expect(writeGraphml(graph).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="graph_name" for="graph" attr.name="name" attr.type="string"/>',
    '  <key id="graph_description" for="graph" attr.name="description" attr.type="string"/>',
    '  <key id="node_label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="node_x" for="node" attr.name="x" attr.type="double"/>',
    '  <key id="node_y" for="node" attr.name="y" attr.type="double"/>',
    '  <key id="n0" for="node" attr.name="other_x" attr.type="int"/>',
    '  <key id="n1" for="node" attr.name="ok" attr.type="boolean"/>',
    '  <key id="edge_label" for="edge" attr.name="label" attr.type="string"/>',
    '  <key id="edge_color" for="edge" attr.name="color" attr.type="string"/>',
    '  <key id="e0" for="edge" attr.name="other_width" attr.type="double"/>',
    '  <graph id="G" edgedefault="directed">',
    '    <data key="graph_name">N</data>',
    '    <data key="graph_description">D</data>',
    '    <node id="a">',
    '      <data key="node_label">A</data>',
    '      <data key="node_x">1</data>',
    '      <data key="node_y">2</data>',
    '      <data key="n0">01</data>',
    '      <data key="n1">true</data>',
    '    </node>',
    '    <node id="b&amp;">',
    '      <data key="node_label"></data>',
    '    </node>',
    '    <edge id="e" source="a" target="b&amp;">',
    '      <data key="edge_label">l&#10;</data>',
    '      <data key="edge_color">#b3261e</data>',
    '      <data key="e0">2.5</data>',
    '    </edge>',
    '  </graph>',
    '</graphml>',
    '',
  ]);
});
