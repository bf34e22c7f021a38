/**
 * Is what Graphviz draws what the stage draws?
 */
import { expect, test } from 'vitest';
import { edgeLook, nodeLook } from '../../../src/codecs/graphviz/dot-look.ts';
import { DAY, valenceColour } from '../../../src/scene/palette.ts';
import { sampleView } from '../conformance.ts';

const { records, looks } = sampleView();
const edge = (id: string, seen = false) => {
  const relation = records.relations.find((one) => one.id === id)!;
  return new Map(edgeLook(relation, seen ? looks : undefined));
};

test('colour by valence, as by day on the stage', () => {
  for (const relation of records.relations)
    expect(edge(relation.id).get('color')).toBe(valenceColour(DAY, relation.valence));
});

test('no arrow for a mutual relation, a bar for a denied one, dots for what lies ahead', () => {
  expect(edge('s01-signs').get('dir')).toBe('none');
  expect([edge('s03-harms').get('arrowhead'), edge('s03-harms').get('style')]).toEqual([
    'normalnonetee',
    'dashed',
  ]);
  expect(edge('s04-closes').get('style')).toBe('dotted');
  expect([...edge('s01-joins').keys()]).toEqual(['style', 'color', 'fontcolor']);
});

test('as it was drawn, where that is known; only hex is taken for a colour', () => {
  expect([...edge('s01-joins', true).entries()]).toContainEqual(['penwidth', '2']);
  const [entity] = records.entities;
  const painted = (colour: string) =>
    nodeLook(entity!, {
      entities: new Map([[entity!.id, { colour, sizePx: 1 }]]),
      relations: new Map(),
    });
  expect(painted('#0a7d55')).toContainEqual(['color', '#0a7d55']);
  expect(painted('red:"blue')).toContainEqual(['color', '#26221c']);
});

test('actors are round, what is spoken of is not', () => {
  const shapes = new Map(
    records.entities.map((entity) => [entity.id, nodeLook(entity, undefined)[0]?.[1]]),
  );
  expect([...shapes.values()].slice(0, 5)).toEqual([
    'ellipse',
    'ellipse',
    'ellipse',
    'box',
    'ellipse',
  ]);
});
