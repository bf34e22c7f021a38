/**
 * Where is the record with this id?
 *
 * Records travel as lists, and a writer asks by id. In go the records of a part, out come maps; never objects
 * with ids for keys, since an id may be called `__proto__`. An id that is not there finds nothing.
 */
import type { Dataset, Records } from '../../model/dataset.ts';

export type LookUp = Pick<
  Dataset,
  'entityOf' | 'typeOf' | 'themeOf' | 'relationOf' | 'passageOf' | 'sourceOf'
>;

const byId = <Id, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Item['id'], Item> => new Map(items.map((item) => [item.id, item]));

export const makeLookUp = (records: Records): LookUp => ({
  entityOf: byId(records.entities),
  typeOf: byId(records.vocabulary.relationTypes),
  themeOf: byId(records.vocabulary.themes),
  relationOf: byId(records.relations),
  passageOf: byId(records.passages),
  sourceOf: byId(records.sources),
});
