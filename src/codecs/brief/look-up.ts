/**
 * Where is the record with this id?
 *
 * Records travel as lists; a writer asks by id. Maps only, since an id may be called `__proto__`.
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
