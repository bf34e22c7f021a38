/**
 * Are GEXF files of other programs read as what they are?
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gexf } from '../../../src/codecs/gexf/gexf.ts';
import { readGexf } from '../../../src/codecs/gexf/read-gexf.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

const fileOf = (name: string): Uint8Array =>
  readFileSync(path.join('tests', 'fixtures', 'graphs', name));

function open(name: string) {
  const read = gexf.read?.(fileOf(name));
  if (!read?.ok) throw new Error(JSON.stringify(read));
  const { dataset, view } = validate(read.value.document);
  if (dataset === null) throw new Error('refused');
  const notes = read.value.notes.map(
    ({ kind, count, line, sentence }) => `${kind} ${count} from ${line}: ${sentence}`,
  );
  return { dataset, positions: view.positions ?? [], notes };
}

test('Les Misérables, GEXF 1.1', () => {
  const { dataset, positions, notes } = open('les_miserables.gexf');
  expect(dataset.name).toBe('Les Misérables, the characters coappearance weighted graph');
  expect([dataset.entities.length, dataset.relations.length, positions.length]).toEqual([
    77, 254, 77,
  ]);
  expect(dataset.entityOf.get(dataset.entities[11]?.id ?? dataset.entities[0]!.id)).toMatchObject({
    label: 'Valjean',
  });
  expect(notes).toEqual([
    'dropped 154 from 18: Colours, sizes and shapes are left out: Relata draws by what a relation says.',
    'widened 157 from 709: Edge weights have no place in a reading; they are kept as a column.',
    'widened 254 from 708: Who holds a relation, how sure and since when is not said: it is taken as asserted by nobody named.',
    'widened 254 from 708: A directed edge is taken as influence of its source on its target.',
    'widened 77 from 13: Nodes of which no kind is given are of unspecified kind.',
  ]);
});

test('Gephi 0.7 says `id` where others say `for`, and no version', () => {
  const { dataset, positions } = open('gephi-0.7.gexf');
  expect(dataset.entities.map(({ label, attributes }) => [label, attributes?.length])).toEqual([
    ['1831', 3],
    ['New York', 3],
  ]);
  expect(positions[1]).toMatchObject({ x: -81.7245, y: 25.771425 });
});

test('Gephi 0.9 with times, lists, defaults, and nodes in nodes', () => {
  const { dataset, positions, notes } = open('gephi-0.9.gexf');
  const attributesOf = (at: number) =>
    dataset.entities[at]?.attributes?.map(({ name, value }) => `${name}: ${value}`);
  expect(attributesOf(0)).toEqual([
    'Modularity Class: 1',
    'Tags: [old, stone]',
    'In-Degree: 1 [2009-03-01, 2009-03-10]; 2 [2009-03-11, ]',
    'spells: [2009-03-01, ]; [2009-03-01, 2009-03-10]; [2009-05-01, 2009-06-01)',
  ]);
  expect(attributesOf(1)).toEqual(['Modularity Class: 0', 'parent: house']);
  expect(dataset.relations.map(({ direction }) => direction)).toEqual([
    'mutual',
    'directed',
    'mutual',
  ]);
  expect(positions).toHaveLength(1);
  expect(notes.map((note) => note.slice(0, 30))).toEqual([
    'dropped 1 from 5: What the fil',
    'dropped 1 from 7: The stretch ',
    'dropped 1 from 11: The values ',
    'widened 1 from 13: Columns of ',
    'widened 3 from 19: When a node',
    'changed 2 from 23: Values that',
    'changed 1 from 24: Several val',
    'dropped 2 from 30: Colours, si',
    'dropped 1 from 31: Positions a',
    'widened 2 from 34: A node insi',
    'dropped 1 from 40: Positions t',
    'widened 1 from 45: Edge weight',
    'widened 3 from 37: The label o',
    'widened 3 from 37: Who holds a',
    'widened 2 from 37: An undirect',
    'widened 1 from 45: A directed ',
    'widened 3 from 19: Nodes of wh',
  ]);
});

test('Gephi 0.10 keeps parallel edges apart by their kind', () => {
  const { dataset } = open('gephi-0.10.gexf');
  expect(dataset.name).toBe('Two kinds');
  expect(
    dataset.relations.map(({ type, source, target }) => `${source} ${type} ${target}`),
  ).toEqual(['a likes b', 'a fears b', 'b likes b']);
});

test('networkx writes a column “type” as the type of the edge', () => {
  const { dataset } = open('networkx.gexf');
  expect(dataset.name).toBe('hand made');
  expect(dataset.relations[0]).toMatchObject({
    type: 'fears',
    phrase: 'knows',
    direction: 'directed',
  });
});

test.each([
  ['<meta><title>A</title></meta><graph name="B"/>', 'A'],
  ['<meta><title> </title></meta><graph name="B"/>', 'B'],
  ['<meta><creator>Relata</creator><description>C&#10;D</description></meta><graph/>', 'C'],
  ['<meta><creator>Other</creator><description>C</description></meta><graph/>', ''],
])('%s is called %j', (content, name) => {
  const read = readGexf(encodeUtf8(`<gexf>${content}</gexf>`));
  expect(read.ok && read.value.graph.name).toBe(name);
});

test('a prefix for everything is as good as none', () => {
  const read = readGexf(
    encodeUtf8(
      '<g:gexf xmlns:g="urn:g" xmlns:picture="http://gexf.net/1.3/viz"><g:graph><g:nodes><g:node id="a"><picture:position x="1" y="2"/></g:node></g:nodes></g:graph></g:gexf>',
    ),
  );
  expect(read.ok && read.value.graph.nodes).toMatchObject([{ id: 'a', x: 1, y: 2 }]);
});
