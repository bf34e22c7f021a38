/**
 * Are nodes and edges told apart in both forms, and is each element that is none a flaw?
 */
import { expect, test } from 'vitest';
import type { ReadFlaw } from '../../../src/codecs/codec.ts';
import { splitElements } from '../../../src/codecs/cytoscape/split-elements.ts';

function split(value: unknown) {
  const flaws: ReadFlaw[] = [];
  const { top, nodes, edges } = splitElements(value, flaws);
  return {
    top,
    nodes: nodes.numbers.map((number) => `${nodes.what} ${number}`),
    edges: edges.numbers.map((number) => `${edges.what} ${number}`),
    others: [...nodes.others, ...edges.others],
    flaws: flaws.map(({ sentence }) => sentence),
  };
}

test('one list: by group, else by their ends', () => {
  const list = [
    { data: { id: 'a' } },
    { data: { id: 'e', target: 'a' } },
    { data: { source: 'a' }, group: 'nodes' },
    { data: {}, group: 'edges', selected: true },
  ];
  const expected = {
    nodes: ['element 1', 'element 3'],
    edges: ['element 2', 'element 4'],
    others: [null, { group: 'nodes' }, null, { group: 'edges', selected: true }],
    flaws: [],
  };
  expect(split(list)).toEqual({ ...expected, top: null });
  expect(split({ elements: list })).toMatchObject(expected);
});

test('two lists, of which any may be missing', () => {
  expect(split({ elements: { edges: [{ data: {} }] } })).toMatchObject({
    nodes: [],
    edges: ['edge 1'],
    flaws: [],
  });
});

test('what is no element, or no list', () => {
  expect(split({ elements: { nodes: [1, { data: {} }, { data: [] }], edges: 'none' } })).toEqual({
    top: expect.anything() as unknown,
    nodes: ['node 2'],
    edges: [],
    others: [null],
    flaws: [
      'The node 1 has no data; write { "data": { "id": … } }.',
      'The node 3 has no data; write { "data": { "id": … } }.',
      'The edges should be a list.',
    ],
  });
  expect(split('x').flaws).toEqual(['The elements should be a list, or { nodes, edges }.']);
});
