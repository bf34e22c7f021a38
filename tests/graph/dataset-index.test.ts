/**
 * Does the index say of every entity and relation what its record says?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit, numbersIn } from '../../src/graph/bit-set.ts';
import {
  adoptIndex,
  BACKWARD,
  bitsOf,
  buildColumns,
  buildIndex,
  FORWARD,
  indexOfDataset,
  numbersOf,
  relationsAt,
  relationsIn,
  relationsOfEntities,
} from '../../src/graph/dataset-index.ts';
import { standsAt } from '../../src/graph/influence.ts';
import { ENTITY_KINDS } from '../../src/model/entity.ts';
import { makeIdTable } from '../../src/model/id-table.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { CERTAINTIES } from '../../src/model/stance.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

/** A loop runs as the same relation would to somebody else. */
const elsewhere = (target: EntityId, source: EntityId): EntityId =>
  target === source ? (`${target} elsewhere` as EntityId) : target;

test('columns are the fields of the records', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const index = buildIndex(dataset);
      for (const [at, relation] of dataset.relations.entries()) {
        const { source, target, valence, stance, direction } = relation;
        expect(dataset.entities[index.graph.sources[at]!]?.id).toBe(source);
        expect(dataset.entities[index.graph.targets[at]!]?.id).toBe(target);
        const runs = (from: typeof source, bit: number) =>
          standsAt({ ...relation, target: elsewhere(target, source) }, from, 'out') ? bit : 0;
        const end = elsewhere(target, source);
        expect(index.ways[at]).toBe(runs(source, FORWARD) | runs(end, BACKWARD));
        expect(index.valences[at]).toBe(valence);
        expect(CERTAINTIES[index.certainties[at]!]).toBe(stance.certainty);
        expect(hasBit(index.denied, at)).toBe(stance.negated);
        expect(hasBit(index.mutual, at)).toBe(direction === 'mutual');
      }
      for (const [at, { id, kind }] of dataset.entities.entries()) {
        expect(index.numberOf.get(id)).toBe(at);
        expect(ENTITY_KINDS[index.kinds[at]!]).toBe(kind);
        const own = dataset.relations.filter(({ source, target }) => [source, target].includes(id));
        expect(index.degrees[at]).toBe(own.length);
        expect(relationsOfEntities(index, [id])).toEqual(own);
      }
      expect(indexOfDataset(dataset)).toBe(indexOfDataset(dataset));
    }),
    { numRuns: 40 },
  );
});

test('lists become numbers and come back, in their order and in that of the corpus', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, coin) => {
      const some = dataset.relations.filter(() => coin.next().value === true);
      const turned = some.toReversed();
      expect(relationsAt(dataset, numbersOf(dataset, some))).toEqual(some);
      expect(relationsAt(dataset, numbersOf(dataset, turned))).toEqual(turned);
      expect(relationsIn(dataset, bitsOf(dataset, turned))).toEqual(some);
      expect([...numbersIn(bitsOf(dataset, some))]).toEqual([...numbersOf(dataset, some)]);
      expect(relationsIn(dataset, bitsOf(dataset, dataset.relations))).toBe(dataset.relations);
    }),
    { numRuns: 40 },
  );
});

test('an index that was built elsewhere is taken over as it is', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const columns = structuredClone(buildColumns(dataset));
      adoptIndex(dataset, columns, structuredClone(makeIdTable(dataset.relations)));
      const index = indexOfDataset(dataset);
      expect(index.graph).toBe(columns.graph);
      for (const each of [index, buildIndex(dataset)]) {
        expect(dataset.entities.map(({ id }) => each.numberOf.get(id))).toEqual(
          dataset.entities.map((_, at) => at),
        );
        expect(dataset.relations.map(({ id }) => each.relationNumberOf.get(id))).toEqual(
          dataset.relations.map((_, at) => at),
        );
      }
    }),
    { numRuns: 20 },
  );
});
