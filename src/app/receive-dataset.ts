/**
 * How does the Dataset that a worker read come together on the page?
 *
 * Parcel by parcel (codecs/parcels), each a task of a few milliseconds. At the end its index, which came along, is
 * taken over, and maps over long lists are left until somebody asks for them: nothing is gone through as a whole.
 */
import { gatherParcels } from '../codecs/parcels/gather-parcels.ts';
import type { Parcel } from '../codecs/parcels/dataset-parcels.ts';
import { indexWhenAsked } from '../corpus/index-records.ts';
import { adoptIndex, indexOfDataset } from '../graph/dataset-index.ts';
import { adoptStrongest } from '../graph/strength.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/document.ts';

export interface Received {
  readonly dataset: Dataset;
  readonly view: View;
}

/** To be called with every parcel in turn; gives the Dataset with the last, null before. */
export function receiveDataset(): (parcel: Parcel) => Received | null {
  const gathering = gatherParcels();
  return (parcel) => {
    const whole = gathering.add(parcel);
    if (whole === null) return null;
    const dataset = indexWhenAsked(whole.records, whole);
    adoptIndex(dataset, whole.columns, whole.relationIds);
    adoptStrongest(indexOfDataset(dataset), whole.strongest);
    return { dataset, view: whole.view };
  };
}
