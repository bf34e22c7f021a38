/**
 * Does the keyboard always stand on something that is shown?
 */
import { expect, test } from 'vitest';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import {
  cursorOnChosen,
  edgeAtCursor,
  isShown,
  litByCursor,
  nodeAtCursor,
  settleCursor,
  type Cursor,
} from '../../src/scene/cursor.ts';
import { edgeMark, nodeMark } from '../fixtures/marks.ts';

const shown = {
  nodes: [nodeMark(0), nodeMark(1), nodeMark(2, { isActor: false })],
  edges: [edgeMark(0, 0, 1), edgeMark(1, 1, 2), edgeMark(2, 1, 2), edgeMark(3, 2, 2)],
};
const onNode = (at: number): Cursor => ({ kind: 'node', entity: `entity ${at}` as EntityId });
const onEdge = (at: number, from: number): Cursor => ({
  kind: 'edge',
  relation: `relation ${at}` as RelationId,
  from: `entity ${from}` as EntityId,
});

test('it begins at the actor with most relations, though a structure has as many', () => {
  expect(settleCursor(shown, null)).toEqual(onNode(1));
  expect(settleCursor({ nodes: [nodeMark(2, { isActor: false })], edges: [] }, null)).toEqual(
    onNode(2),
  );
  expect(settleCursor({ nodes: [], edges: [] }, null)).toBeNull();
});

test('it stays where it is as long as that is shown, else falls back to its node, then to what is chosen', () => {
  const cursor = onEdge(1, 2);
  expect(settleCursor(shown, cursor)).toBe(cursor);
  expect(settleCursor({ ...shown, edges: [] }, cursor)).toEqual(onNode(2));
  const chosen = {
    nodes: [nodeMark(0, { selected: true }), nodeMark(1)],
    edges: [edgeMark(0, 0, 1)],
  };
  expect(settleCursor(chosen, cursor)).toEqual(onNode(0));
});

test('what is chosen is an entity, or a relation seen from its source', () => {
  const { nodes } = shown;
  expect(cursorOnChosen({ nodes, edges: [edgeMark(0, 1, 0, { selected: true })] })).toEqual(
    onEdge(0, 1),
  );
  expect(cursorOnChosen(shown)).toBeNull();
});

test('an edge is stood on from one of its own ends', () => {
  expect(isShown(shown, onEdge(0, 1))).toBe(true);
  expect(isShown(shown, onEdge(0, 2))).toBe(false);
  expect(isShown(shown, onNode(9))).toBe(false);
});

test('it lights what the pointer would', () => {
  expect(litByCursor(shown, onNode(1))).toEqual({ kind: 'node', node: 'n1' });
  expect(litByCursor(shown, onEdge(2, 1))).toEqual({ kind: 'edges', edges: ['e2'] });
  expect(litByCursor(shown, onNode(9))).toBeNull();
});

test('the node of an edge is the one it is seen from', () => {
  expect(nodeAtCursor(shown, onEdge(0, 1))?.key).toBe('n1');
  expect(edgeAtCursor(shown, onEdge(0, 1))?.key).toBe('e0');
  expect(edgeAtCursor(shown, onNode(1))).toBeUndefined();
});
