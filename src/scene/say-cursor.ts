/**
 * What does somebody hear who comes to this node, or to this edge, by keyboard?
 *
 * A node with its kind and how many of its relations are shown; an edge with its claim, its passages and
 * which of how many round the node it is. Of a crowd not all that is shown is drawn, and the keys go round what
 * is: how many those are is said as well. Whole sentences of the catalogue.
 */
import { degreeOf } from '../graph/compact-graph.ts';
import { indexOfDataset } from '../graph/dataset-index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { countsWords } from '../words/counts.ts';
import { modelWords } from '../words/model.ts';
import { walkingWords } from '../words/walking.ts';
import { edgeAtCursor, nodeAtCursor, type Cursor } from './cursor.ts';
import { describeRelation, entityLabel } from './describe.ts';
import { passageCount, type EdgeMark, type Picture } from './picture.ts';

type Shown = Pick<Picture, 'nodes' | 'edges' | 'crowd'>;

function countRound(
  { crowd }: Shown,
  entity: EntityId,
  { length: drawn }: readonly EdgeMark[],
  dataset: Dataset,
) {
  const { graph, degrees, numberOf } = indexOfDataset(dataset);
  const number = numberOf.get(entity) ?? -1;
  const shown = crowd === undefined ? drawn : degreeOf(graph, number, crowd.seen);
  return { drawn, shown, all: degrees[number] ?? 0 };
}

function sayNode(
  shown: Shown,
  entity: EntityId,
  round: readonly EdgeMark[],
  dataset: Dataset,
): string {
  const node = nodeAtCursor(shown, { kind: 'node', entity });
  if (!node) return '';
  return walkingWords().node(
    node.label,
    modelWords().kinds[node.kind],
    countRound(shown, entity, round, dataset),
    node.pinned,
  );
}

/** `round` are the edges of the node in the order in which the keys go round them. */
export function sayCursor(
  shown: Shown,
  cursor: Cursor,
  round: readonly EdgeMark[],
  dataset: Dataset,
): string {
  if (cursor.kind === 'node') return sayNode(shown, cursor.entity, round, dataset);
  const edge = edgeAtCursor(shown, cursor);
  const relation = dataset.relationOf.get(cursor.relation);
  if (!edge || !relation) return '';
  return walkingWords().edge(
    describeRelation(relation, dataset),
    countsWords().passagesOrNone(passageCount(relation)),
    round.findIndex(({ key }) => key === edge.key) + 1,
    countRound(shown, cursor.from, round, dataset),
    entityLabel(dataset, cursor.from),
  );
}

/** Why there is no edge to step onto from here: none of the entity is shown, or none is drawn. */
export function sayNoEdges(shown: Shown, entity: EntityId, dataset: Dataset): string {
  const name = entityLabel(dataset, entity);
  const words = walkingWords();
  return countRound(shown, entity, [], dataset).shown === 0
    ? words.noRelations(name)
    : words.noneDrawn(name);
}

/** The words that say it, as the detail has them first; empty where the reading gives none. */
export function sayFirstPassage(
  { relation }: Extract<Cursor, { readonly kind: 'edge' }>,
  { relationOf, passageOf }: Dataset,
): string {
  const evidence = relationOf.get(relation)?.evidence ?? [];
  const piece = evidence.find(({ role }) => role === 'states') ?? evidence[0];
  const passage = piece && passageOf.get(piece.passage);
  return passage ? walkingWords().firstPassage(passage.exact) : '';
}
