/**
 * Where does the keyboard stand in the picture?
 *
 * On a node, or on an edge to which it came from one of its ends. It is no part of the state: two readers of
 * one link need not stand at the same place. What is no longer shown cannot be stood on: the cursor then
 * falls back to the node it came from, else to what is chosen, else to the actor with most relations.
 */
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Hovered } from './hover.ts';
import type { EdgeMark, NodeMark, Picture } from './picture.ts';

export type Cursor =
  | { readonly kind: 'node'; readonly entity: EntityId }
  | { readonly kind: 'edge'; readonly relation: RelationId; readonly from: EntityId };

type Shown = Pick<Picture, 'nodes' | 'edges'>;

/** On an edge, the end it is seen from. */
export const entityAtCursor = (cursor: Cursor): EntityId =>
  cursor.kind === 'node' ? cursor.entity : cursor.from;

export const nodeAtCursor = ({ nodes }: Shown, cursor: Cursor): NodeMark | undefined => {
  const entity = entityAtCursor(cursor);
  return nodes.find((node) => node.entity === entity);
};

export const edgeAtCursor = ({ edges }: Shown, cursor: Cursor): EdgeMark | undefined =>
  cursor.kind === 'edge' ? edges.find((edge) => edge.relation === cursor.relation) : undefined;

export function isShown(shown: Shown, cursor: Cursor): boolean {
  const node = nodeAtCursor(shown, cursor);
  if (node === undefined || cursor.kind === 'node') return node !== undefined;
  const edge = edgeAtCursor(shown, cursor);
  return edge !== undefined && (edge.source === node.key || edge.target === node.key);
}

/** The cursor on what is chosen, or null where nothing that is shown is. */
export function cursorOnChosen({ nodes, edges }: Shown): Cursor | null {
  const chosen = nodes.find(({ selected }) => selected);
  if (chosen) return { kind: 'node', entity: chosen.entity };
  const edge = edges.find(({ selected }) => selected);
  const source = edge && nodes.find(({ key }) => key === edge.source);
  return edge && source ? { kind: 'edge', relation: edge.relation, from: source.entity } : null;
}

function busiestOf({ nodes, edges }: Shown): NodeMark | undefined {
  const relations = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of new Set([source, target])) relations.set(end, (relations.get(end) ?? 0) + 1);
  const isBusier = (a: NodeMark, b: NodeMark): boolean =>
    a.isActor === b.isActor ? (relations.get(a.key) ?? 0) > (relations.get(b.key) ?? 0) : a.isActor;
  return nodes.reduce<NodeMark | undefined>(
    (best, node) => (best === undefined || isBusier(node, best) ? node : best),
    undefined,
  );
}

/** null: nothing is shown. */
export function settleCursor(shown: Shown, cursor: Cursor | null): Cursor | null {
  if (cursor !== null && isShown(shown, cursor)) return cursor;
  const near = cursor === null ? undefined : nodeAtCursor(shown, cursor);
  if (near) return { kind: 'node', entity: near.entity };
  const busiest = busiestOf(shown);
  return cursorOnChosen(shown) ?? (busiest ? { kind: 'node', entity: busiest.entity } : null);
}

/** What is lit while the keyboard stands there, as if the pointer did. */
export function litByCursor(shown: Shown, cursor: Cursor): Hovered | null {
  const edge = edgeAtCursor(shown, cursor);
  if (edge) return { kind: 'edges', edges: [edge.key] };
  const node = cursor.kind === 'node' ? nodeAtCursor(shown, cursor) : undefined;
  return node ? { kind: 'node', node: node.key } : null;
}
