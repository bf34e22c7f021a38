/**
 * Which text was read, who wrote it, and how do we know that it is unchanged?
 *
 * One record a text. `written` is a date in EDTF; `sha256` is that of the text's UTF-8 bytes in lower
 * case hex, so that a changed text is noticed before any passage is compared. In a corpus folder the
 * text is a file of its own; in one document it travels inside the record. A graph that went through
 * another program comes back with its quotes but without the text: then neither text nor sum is there.
 */
import * as z from 'zod/mini';
import { sourceIdSchema } from './ids.ts';

const sourceObject = z.strictObject({
  id: sourceIdSchema,
  title: z.string(),
  author: z.string(),
  affiliation: z.optional(z.string()),
  language: z.string(),
  written: z.optional(z.string()),
  rights: z.string(),
  textFile: z.string(),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

export const sourceSchema = z.readonly(sourceObject);
export const sourceWithTextSchema = z.readonly(
  z.extend(sourceObject, { text: z.optional(z.string()) }),
);

export type Source = z.infer<typeof sourceSchema>;
export type SourceWithText = z.infer<typeof sourceWithTextSchema>;
