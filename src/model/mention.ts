/**
 * Where does a text name an entity, and how?
 *
 * "Seoul" is South Korea by metonym, "the South" by description, "their" by pronoun. Mentions are the
 * proof that a passage is about the ends of a relation; they may lie inside one another ("US" inside
 * "US-ROK alliance"). A mention has no id: source, span and entity name it.
 */
import * as z from 'zod/mini';
import { entityIdSchema, sourceIdSchema } from './ids.ts';
import { offsetSchema } from './offset.ts';

export const mentionSchema = z.readonly(
  z.strictObject({
    source: sourceIdSchema,
    start: offsetSchema,
    end: offsetSchema,
    entity: entityIdSchema,
    how: z.enum(['alias', 'metonym', 'description', 'pronoun']),
  }),
);

export type Mention = z.infer<typeof mentionSchema>;
