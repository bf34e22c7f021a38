/**
 * Does an entity affect those whom its records say, and no others?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affectingIn } from '../../src/graph/affecting.ts';
import { bitsOf, indexOfDataset } from '../../src/graph/dataset-index.ts';
import { otherEnd, standsAt } from '../../src/graph/influence.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

test('as a look at every record has it', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, coin) => {
      const some = dataset.relations.filter(() => coin.next().value === true);
      const index = indexOfDataset(dataset);
      const { counts, each } = affectingIn(index, bitsOf(dataset, some));
      for (const [node, { id }] of dataset.entities.entries()) {
        const told = new Set<string>();
        each(node, (other, relation) =>
          told.add(JSON.stringify([dataset.relations[relation]!.id, dataset.entities[other]!.id])),
        );
        const own = some.filter(
          (relation) => !relation.stance.negated && standsAt(relation, id, 'out'),
        );
        expect(told).toEqual(
          new Set(own.map((relation) => JSON.stringify([relation.id, otherEnd(relation, id)]))),
        );
        expect(counts[node]).toBe(own.length);
      }
    }),
    { numRuns: 80 },
  );
});
