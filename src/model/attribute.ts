/**
 * What did another program say of this node or edge that the model has no field for?
 *
 * A column of a foreign graph: a name and a value, both kept letter by letter ("01" stays "01"), so that
 * it goes out as it came in. No law rests on it, and no record has two of one name.
 */
import * as z from 'zod/mini';

export const attributeSchema = z.readonly(z.strictObject({ name: z.string(), value: z.string() }));

export type Attribute = z.infer<typeof attributeSchema>;

const haveOwnNames = (attributes: readonly Attribute[]): boolean =>
  new Set(attributes.map(({ name }) => name)).size === attributes.length;

export const attributesSchema = z.readonly(
  z.array(attributeSchema).check(z.refine(haveOwnNames, { error: 'No two may have one name.' })),
);
