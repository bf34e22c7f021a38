/**
 * Do nodes, edges and their cells stand in the order of the file, also where they lie in one another?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { Gatherer } from '../../../src/codecs/xml/gatherer.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';
import { edgeList } from '../flat/edge-list.ts';
import { ReaderTools } from '../../../src/codecs/xml/gather-table.ts';

function open() {
  const notes = openNotes();
  const gatherer = new Gatherer(
    'XML',
    new ReaderTools(notes, (sentence) => {
      throw new Error(sentence);
    }),
  );
  return {
    gatherer,
    sayNotes: () => notes.all().map(({ kind, sentence, count }) => `${kind} ${count}: ${sentence}`),
  };
}

const edge = { id: 'e', label: undefined, isDirected: true, line: 5 };

test('a node in a node keeps its own cells, and the outer one goes on where it was', () => {
  const { gatherer } = open();
  const outer = gatherer.openNode('a', 'A', 1);
  gatherer.keep(outer, 'before', 'string', '1');
  const inner = gatherer.openNode('b', undefined, 2);
  gatherer.keepParent(inner, 'a');
  expect(gatherer.row?.node?.id).toBe('b');
  gatherer.closeRow();
  gatherer.keep(outer, 'after', 'string', '2');
  gatherer.closeRow();
  gatherer.openEdge({ source: 'a', target: 'b' }, edge);
  gatherer.closeRow();
  expect(gatherer.row).toBeUndefined();
  const { nodes, edges, nodeColumns } = gatherer.finish('g');
  expect(nodeColumns.map(({ name }) => name)).toEqual(['before', 'parent', 'after']);
  expect(nodes.map(({ id, cells }) => [id, cells])).toEqual([
    ['a', ['1', undefined, '2']],
    ['b', [undefined, 'a']],
  ]);
  expect(edgeList(edges)).toMatchObject([
    { id: 'e', source: 'a', target: 'b', cells: [], line: 5 },
  ]);
});

test('one row does not show through in the next', () => {
  const { gatherer } = open();
  const first = gatherer.openEdge({ source: 'a', target: 'a' }, edge);
  first.kind = 'likes';
  first.times.push('[1]');
  gatherer.keepWeight(first, '2');
  gatherer.closeRow();
  const second = gatherer.openEdge({ source: 'a', target: 'a' }, edge);
  expect([second.kind, second.times]).toEqual([undefined, []]);
  gatherer.closeRow();
  expect(edgeList(gatherer.finish('').edges).map(({ cells }) => cells)).toEqual([['2'], []]);
});

test('positions are two finite numbers or none, and only those of nodes', () => {
  const { gatherer, sayNotes } = open();
  gatherer.place(gatherer.openNode('a', undefined, 1), 1, 2);
  gatherer.place(gatherer.openNode('b', undefined, 1), 1, NaN);
  gatherer.place(gatherer.openEdge({ source: 'a', target: 'b' }, edge), 1, 2);
  expect(gatherer.finish('').nodes.map(({ x, y }) => [x, y])).toEqual([
    [1, 2],
    [undefined, undefined],
  ]);
  expect(sayNotes()).toEqual([
    'dropped 1: Positions that are not two finite numbers are left out; those nodes are placed anew.',
  ]);
});

test('attributes nobody knows are kept, those of XML itself are passed over', () => {
  const { gatherer, sayNotes } = open();
  const row = gatherer.openNode('a', undefined, 1);
  for (const name of ['__proto__', 'xml:space', 'xsi:type']) gatherer.keepUnknown(row, name, '1');
  gatherer.closeRow();
  expect(gatherer.finish('').nodeColumns).toEqual([{ name: '__proto__', type: 'string' }]);
  expect(sayNotes()).toEqual(['widened 1: Attributes that XML does not know are kept as columns.']);
});

test('what is left out is named, up to a point', () => {
  const { gatherer, sayNotes } = open();
  const tag = new OpenTag();
  for (let at = 0; at < 30; at += 1) {
    tag.name = `n${at}`;
    gatherer.leaveOut(tag);
  }
  expect(sayNotes()).toHaveLength(21);
  expect(sayNotes().at(-1)).toBe(
    'dropped 10: Elements of many other names have no place in a reading and are left out.',
  );
});

test('what has no id or no end is refused', () => {
  const { gatherer } = open();
  expect(() => gatherer.openNode(undefined, 'A', 1)).toThrow(/no id/);
  expect(() => gatherer.openEdge({ source: undefined, target: 'a' }, edge)).toThrow(/no source/);
  expect(() => gatherer.openEdge({ source: 'a', target: undefined }, edge)).toThrow(/no target/);
});
