/**
 * Is the pair of actors the one that a plain count of all pairs finds?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActorPair, sortByEnds } from '../../src/graph/actor-pair.ts';
import { bitsOf, indexOfDataset } from '../../src/graph/dataset-index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { isActor } from '../../src/model/entity.ts';
import type { Relation } from '../../src/model/relation.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

function countPlainly(dataset: Dataset, relations: readonly Relation[]) {
  const isActorId = (id: Relation['source']) => isActor(dataset.entityOf.get(id)!);
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const ends = [relation.source, relation.target];
    if (ends[0] === ends[1] || !ends.every(isActorId)) continue;
    const name = JSON.stringify(ends.toSorted());
    pairs.set(name, [...(pairs.get(name) ?? []), relation]);
  }
  const weightOf = (all: readonly Relation[]) => {
    const there = all.filter(({ source }) => source === all[0]?.source).length;
    return Math.min(there, all.length - there, 2) * 1000 + all.length;
  };
  let best: readonly Relation[] = [];
  for (const all of pairs.values())
    if (best.length === 0 || weightOf(all) > weightOf(best)) best = all;
  const [first] = best;
  return first && { ends: [first.source, first.target], relations: best };
}

test('as a plain count has it, also among some of the relations', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, coin) => {
      const some = dataset.relations.filter(() => coin.next().value === true);
      const index = indexOfDataset(dataset);
      for (const relations of [dataset.relations, some])
        expect(findActorPair(index, sortByEnds(index, bitsOf(dataset, relations)))).toEqual(
          countPlainly(dataset, relations),
        );
    }),
    { numRuns: 80 },
  );
});
