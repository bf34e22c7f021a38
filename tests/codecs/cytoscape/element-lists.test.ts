/**
 * Are keys that come again known again?
 */
import { expect, test } from 'vitest';
import { OpenElements } from '../../../src/codecs/cytoscape/element-lists.ts';

test('the same keys in the same order are one list, which nobody else can change', () => {
  const list = new OpenElements('node');
  const keys = ['id', 'a'];
  const first = list.findShape(keys);
  keys[1] = 'b';
  expect([first, list.findShape(keys), list.findShape(['a', 'id']), list.findShape([])]).toEqual([
    0, 1, 2, 3,
  ]);
  expect(list.findShape(['id', 'a'])).toBe(first);
  expect(list.shapes).toEqual([['id', 'a'], ['id', 'b'], ['a', 'id'], []]);
});

test('an element is counted once its values are there', () => {
  const list = new OpenElements('edge');
  list.values.push('e', 1);
  list.add(7, list.findShape(['id', 'weight']), 0, { group: 'edges' });
  expect(list).toMatchObject({ count: 1, what: 'edge', numbers: [7], starts: [0], shapeOf: [0] });
});
