/**
 * Into which parts does a text fall, and which headings are the author's own?
 *
 * A section is a stretch of a source with a heading. `supplied` is true where the text has no heading
 * line and the editors gave it a name; the reader is always told so. The text itself is never mended.
 */
import * as z from 'zod/mini';
import { sectionIdSchema, sourceIdSchema } from './ids.ts';
import { offsetSchema } from './offset.ts';

export const sectionSchema = z.readonly(
  z.strictObject({
    id: sectionIdSchema,
    source: sourceIdSchema,
    start: offsetSchema,
    end: offsetSchema,
    heading: z.string(),
    supplied: z.boolean(),
  }),
);

export type Section = z.infer<typeof sectionSchema>;
