/**
 * Is this value an entity?
 *
 * What its fields mean is said in entity.ts. A key outside the record is refused, so that nothing a file says is
 * passed over in silence.
 */
import * as z from 'zod/mini';
import { attributesSchema } from './attribute.ts';
import { ENTITY_KINDS } from './entity.ts';
import { entityIdSchema } from './ids.ts';

export const entitySchema = z.readonly(
  z.strictObject({
    id: entityIdSchema,
    label: z.string(),
    kind: z.enum(ENTITY_KINDS),
    aliases: z.readonly(z.array(z.string())),
    participants: z.readonly(z.array(entityIdSchema)),
    note: z.optional(z.string()),
    attributes: z.optional(attributesSchema),
  }),
);
