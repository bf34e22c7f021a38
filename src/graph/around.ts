/**
 * What stands next to a relation?
 *
 * Other relations of the same two entities, both ways; what else rests on the same passages; and, for
 * a claim about a claim, the speech act it is the content of. Lists keep the order of the corpus.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { indexOfDataset, relationsOfEntities } from './dataset-index.ts';

export function othersOfPair(dataset: Dataset, relation: Relation): readonly Relation[] {
  const { id, source, target } = relation;
  return relationsOfEntities(indexOfDataset(dataset), [source]).filter(
    (other) =>
      other.id !== id &&
      ((other.source === source && other.target === target) ||
        (other.source === target && other.target === source)),
  );
}

/** Relations that share a stating or repeating passage with this one; naming an end is not enough. */
export function othersOnPassages(dataset: Dataset, relation: Relation): readonly Relation[] {
  const passages = new Set(
    relation.evidence.filter((piece) => piece.role !== 'resolves').map((piece) => piece.passage),
  );
  return dataset.relations.filter(
    (other) =>
      other.id !== relation.id &&
      other.evidence.some((piece) => piece.role !== 'resolves' && passages.has(piece.passage)),
  );
}

/** The speech act whose content this relation is. */
export const speechActOf = (dataset: Dataset, relation: Relation): Relation | undefined =>
  relation.within === undefined ? undefined : dataset.relationOf.get(relation.within);
