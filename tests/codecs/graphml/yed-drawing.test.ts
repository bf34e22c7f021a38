/**
 * Are labels and places found in what yEd draws?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { isYed, meetYed, takeYedLabel } from '../../../src/codecs/graphml/yed-drawing.ts';
import { Gatherer } from '../../../src/codecs/xml/gatherer.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';
import { ReaderTools } from '../../../src/codecs/xml/gather-table.ts';

const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

function yedTag(name: string, attributes: Readonly<Record<string, string>> = {}): OpenTag {
  const tag = new OpenTag();
  tag.name = name;
  tag.uri = 'http://www.yworks.com/xml/graphml';
  for (const [key, value] of Object.entries(attributes)) {
    tag.names.push(key);
    tag.values.push(value);
    tag.count += 1;
  }
  return tag;
}

function openNode() {
  const notes = openNotes();
  const gatherer = new Gatherer('GraphML', new ReaderTools(notes, refuse));
  gatherer.openNode('n', undefined, 1);
  return { gatherer, notes };
}

test('the middle of the first shape is the place, turned over', () => {
  const { gatherer, notes } = openNode();
  expect(
    meetYed(gatherer, yedTag('Geometry', { x: '100', y: '200', width: '80', height: '30' })),
  ).toBe('drawing');
  meetYed(gatherer, yedTag('Geometry', { x: '0', y: '0' }));
  expect(gatherer.row?.node).toMatchObject({ x: 140, y: -215 });
  expect(notes.all()).toMatchObject([{ kind: 'changed', count: 1 }]);
});

test('a shape without a place is none', () => {
  const { gatherer } = openNode();
  meetYed(gatherer, yedTag('Geometry', { x: 'left' }));
  expect(gatherer.row?.node?.x).toBeUndefined();
});

test('the first label that is not empty is taken; a second one is told', () => {
  const { gatherer, notes } = openNode();
  expect(meetYed(gatherer, yedTag('NodeLabel'))).toBe('label');
  for (const text of [' \n', ' One\n', 'One', 'Two']) takeYedLabel(gatherer, text, 7);
  expect(gatherer.row?.node?.label).toBe('One');
  expect(notes.all()).toMatchObject([{ kind: 'dropped', count: 1, line: 7 }]);
});

test('an edge is labelled too; outside of both nothing is', () => {
  const { gatherer } = openNode();
  gatherer.openEdge(
    { source: 'n', target: 'n' },
    { id: 'e', label: undefined, isDirected: true, line: 1 },
  );
  takeYedLabel(gatherer, 'leads to', 1);
  gatherer.closeRow();
  gatherer.closeRow();
  expect(gatherer.finish('').edges.labels).toEqual(['leads to']);
  expect(() => takeYedLabel(gatherer, 'x', 1)).not.toThrow();
});

test('yEd is known by its namespace', () => {
  expect(isYed(yedTag('ShapeNode'))).toBe(true);
  expect(isYed(new OpenTag())).toBe(false);
});
