/**
 * Is a Dataset that travelled the one that was sent?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenWith, parcelsOf } from '../../../src/codecs/parcels/dataset-parcels.ts';
import { gatherParcels, type Gathered } from '../../../src/codecs/parcels/gather-parcels.ts';
import { indexWhenAsked } from '../../../src/corpus/index-records.ts';
import { adoptIndex, buildIndex, indexOfDataset } from '../../../src/graph/dataset-index.ts';
import { strongestFirst } from '../../../src/graph/strength.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/document.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';

function send(dataset: Dataset, view: View): Gathered {
  const gathering = gatherParcels();
  let whole: Gathered | null = null;
  for (const parcel of parcelsOf(dataset, view))
    whole = gathering.add(structuredClone(parcel, { transfer: [...givenWith(parcel)] }));
  if (whole === null) throw new Error('It did not come to an end.');
  return whole;
}

test('records, look-ups, index and view are the same', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.boolean(), (dataset, isPlaced) => {
      const positions = dataset.entities.map(({ id }, at) => ({
        entity: id,
        x: at / 3,
        y: -at,
        pinned: at % 2 === 0,
      }));
      const view: View = isPlaced ? { positions, address: '#v=1' } : {};
      const whole = send(dataset, view);
      const come = indexWhenAsked(whole.records, whole);
      adoptIndex(come, whole.columns, whole.relationIds);
      const { entityOf, relationOf, ...others } = dataset;
      // The getters are called, each once.
      expect({ ...come, entityOf, relationOf }).toEqual({ ...others, entityOf, relationOf });
      for (const entity of dataset.entities) expect(come.entityOf.get(entity.id)).toEqual(entity);
      for (const relation of dataset.relations)
        expect(come.relationOf.get(relation.id)).toEqual(relation);
      expect(come.relationsOn).toBe(come.relationsOn);
      expect(come.entityOf.get(dataset.entities[0]!.id)).toBe(come.entities[0]);
      expect(whole.view).toEqual(view);
      expect(whole.strongest).toEqual(strongestFirst(buildIndex(dataset)));
      const [mine, theirs] = [indexOfDataset(come), buildIndex(dataset)];
      expect({ ...mine.graph }).toEqual(theirs.graph);
      expect([mine.kinds, mine.degrees, mine.ways, mine.denied]).toEqual([
        theirs.kinds,
        theirs.degrees,
        theirs.ways,
        theirs.denied,
      ]);
    }),
    { numRuns: 60 },
  );
});
