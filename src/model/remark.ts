/**
 * Why does a stretch of the text back no relation?
 *
 * A reading is complete when every sentence carries a relation or a remark with a reason: a gap that
 * is explained can be checked, a silent one cannot.
 */
import * as z from 'zod/mini';
import { sourceIdSchema } from './ids.ts';
import { offsetSchema } from './offset.ts';

export const remarkSchema = z.readonly(
  z.strictObject({
    source: sourceIdSchema,
    start: offsetSchema,
    end: offsetSchema,
    reason: z.string(),
  }),
);

export type Remark = z.infer<typeof remarkSchema>;
