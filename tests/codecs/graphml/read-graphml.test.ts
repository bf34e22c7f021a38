/**
 * Are GraphML files of other programs read as what they are?
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { readGraphml } from '../../../src/codecs/graphml/read-graphml.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { edgeList } from '../flat/edge-list.ts';

function open(name: string) {
  const read = graphml.read?.(readFileSync(path.join('tests', 'fixtures', 'graphs', name)));
  if (!read?.ok) throw new Error(JSON.stringify(read));
  const { dataset, view } = validate(read.value.document);
  if (dataset === null) throw new Error('refused');
  return {
    dataset,
    labels: dataset.entities.map(({ label }) => label),
    relations: dataset.relations.map(
      ({ source, type, target, direction }) => `${source} ${type} ${target}, ${direction}`,
    ),
    places: (view.positions ?? []).map(({ entity, x, y }) => `${entity} ${x} ${y}`),
    notes: read.value.notes.map(
      ({ kind, count, line, sentence }) =>
        `${kind} ${count} from ${line}: ${sentence.slice(0, 30)}`,
    ),
  };
}

const attributesOf = (
  record:
    | { readonly attributes?: readonly { name: string; value: string }[] | undefined }
    | undefined,
) => record?.attributes?.map(({ name, value }) => `${name}=${value}`);

test('networkx: columns, parallel edges, a loop', () => {
  const { dataset, labels, relations } = open('networkx.graphml');
  expect([dataset.name, labels]).toEqual(['hand made', ['Anna', 'B & <b>']]);
  expect(relations).toEqual([
    'a knows b, directed',
    'a likes b, directed',
    'b is-linked-to b, directed',
  ]);
  expect(attributesOf(dataset.entities[0])).toEqual(['n=3', 'ok=True', 'weight=1.5']);
});

test('networkx: an undirected graph without ids of edges', () => {
  const { relations } = open('networkx-undirected.graphml');
  expect(relations).toEqual(['0 is-linked-to 1, mutual', '1 is-linked-to 2, mutual']);
});

test('igraph: nodes are called by their column “name”', () => {
  const { dataset, labels, notes } = open('igraph.graphml');
  expect([dataset.name, labels]).toEqual(['igraph graph', ['x', 'y', 'z "q"']]);
  expect(attributesOf(dataset.entities[2])).toEqual(['name=z "q"', 'color=blue', 'flag=true']);
  expect(notes[0]).toBe('widened 3 from 15: Nodes without a label are call');
});

test('yEd: labels and places from its drawing, a group taken apart', () => {
  const { dataset, labels, places, relations, notes } = open('yed.graphml');
  expect(labels).toEqual(['Begin\nhere', 'Group 1', 'Inside']);
  expect(places).toEqual(['n0 140 -215', 'n1 50 -50', 'n1::n0 10 -10']);
  expect(relations).toEqual(['n0 leads to n1::n0, directed', 'n1 is-linked-to n0, mutual']);
  expect(attributesOf(dataset.entities[2])).toEqual(['parent=n1']);
  expect(attributesOf(dataset.relations[1])).toEqual(['sourceport=p']);
  expect(notes.slice(0, 5)).toEqual([
    'dropped 17 from 20: Shapes, lines and colours of y',
    'changed 3 from 21: Places in yEd are counted down',
    'widened 2 from 30: Attributes that GraphML does n',
    'dropped 1 from 42: Of several labels in yEd only ',
    'widened 1 from 49: A node inside another stands b',
  ]);
});

test('Cytoscape: a key for all, types in capitals, a default', () => {
  const { dataset, labels, relations } = open('cytoscape.graphml');
  expect(labels).toEqual(['YDL194W', 'YDR277C']);
  expect(relations).toEqual(['62 pp 63, directed']);
  expect(attributesOf(dataset.entities[0])).toContain('selected=false');
  expect(attributesOf(dataset.relations[0])).toEqual(['name=YDL194W (pp) YDR277C']);
});

test('texts keep their white space, and an empty one is not a missing one', () => {
  const read = readGraphml(
    encodeUtf8(
      '<graphml><key id="k" for="node"/><graph edgedefault="directed"><node id="a"><data key="k"> a\n </data></node><node id="b"><data key="k"/></node><node id="c"/></graph></graphml>',
    ),
  );
  expect(read.ok && read.value.graph.nodes.map(({ cells }) => cells)).toEqual([
    [' a\n '],
    [''],
    [],
  ]);
});

test('a graph in a node has a direction of its own', () => {
  const read = readGraphml(
    encodeUtf8(
      '<graphml><graph edgedefault="undirected"><node id="a"><graph edgedefault="directed"><node id="b"/><edge source="a" target="b"/></graph></node><edge source="a" target="b"/></graph></graphml>',
    ),
  );
  expect(read.ok && edgeList(read.value.graph.edges).map(({ isDirected }) => isDirected)).toEqual([
    true,
    false,
  ]);
});
