/**
 * What does somebody hear who comes to this node, or to this edge, by keyboard?
 *
 * A node with its kind and how many of its relations are shown; an edge with its claim, its passages and
 * which of how many round the node it is. Whole sentences of the catalogue.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { countsWords } from '../words/counts.ts';
import { keyboardWords } from '../words/keyboard.ts';
import { modelWords } from '../words/model.ts';
import { edgeAtCursor, nodeAtCursor, type Cursor } from './cursor.ts';
import { describeRelation, entityLabel } from './describe.ts';
import { passageCount, type EdgeMark, type Picture } from './picture.ts';

function sayNode(
  shown: Pick<Picture, 'nodes' | 'edges'>,
  entity: EntityId,
  round: readonly EdgeMark[],
  dataset: Dataset,
): string {
  const node = nodeAtCursor(shown, { kind: 'node', entity });
  if (!node) return '';
  const all = dataset.relations.filter(
    ({ source, target }) => source === entity || target === entity,
  ).length;
  return keyboardWords().node(
    node.label,
    modelWords().kinds[node.kind],
    round.length,
    all,
    node.pinned,
  );
}

/** `round` are the edges of the node in the order in which the keys go round them. */
export function sayCursor(
  shown: Pick<Picture, 'nodes' | 'edges'>,
  cursor: Cursor,
  round: readonly EdgeMark[],
  dataset: Dataset,
): string {
  if (cursor.kind === 'node') return sayNode(shown, cursor.entity, round, dataset);
  const edge = edgeAtCursor(shown, cursor);
  const relation = dataset.relationOf.get(cursor.relation);
  if (!edge || !relation) return '';
  return keyboardWords().edge(
    describeRelation(relation, dataset),
    countsWords().passagesOrNone(passageCount(relation)),
    round.findIndex(({ key }) => key === edge.key) + 1,
    round.length,
    entityLabel(dataset, cursor.from),
  );
}

/** The words that say it, as the detail has them first; empty where the reading gives none. */
export function sayFirstPassage(
  { relation }: Extract<Cursor, { readonly kind: 'edge' }>,
  { relationOf, passageOf }: Dataset,
): string {
  const evidence = relationOf.get(relation)?.evidence ?? [];
  const piece = evidence.find(({ role }) => role === 'states') ?? evidence[0];
  const passage = piece && passageOf.get(piece.passage);
  return passage ? keyboardWords().firstPassage(passage.exact) : '';
}
