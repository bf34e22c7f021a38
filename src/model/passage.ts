/**
 * Which words of a text back a relation?
 *
 * A passage is a verbatim stretch, stored once and shared by every relation that rests on it. `exact`
 * with 32 characters of `prefix` and `suffix` (fewer only at the ends of the text) finds it again when
 * the text has changed: the position and quote selectors of the W3C Web Annotation Data Model, § 4.2.
 */
import * as z from 'zod/mini';
import { splitsPair } from '../kit/utf8.ts';
import { passageIdSchema, sourceIdSchema } from './ids.ts';
import { offsetSchema } from './offset.ts';
import type { Span } from './span.ts';

/** Characters of context kept on either side of a quote. */
export const CONTEXT_LENGTH = 32;

export const passageSchema = z.readonly(
  z.strictObject({
    id: passageIdSchema,
    source: sourceIdSchema,
    start: offsetSchema,
    end: offsetSchema,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
);

export type Passage = z.infer<typeof passageSchema>;

/** The three strings that find a stretch again. */
export type Quote = Pick<Passage, 'exact' | 'prefix' | 'suffix'>;

/**
 * The quote of a stretch, cut from the text. Its context is one unit shorter where 32 units would end
 * between the halves of a surrogate pair: half a character cannot be written to a file.
 */
export function cutQuote(text: string, { start, end }: Span): Quote {
  const first = Math.max(0, start - CONTEXT_LENGTH);
  const last = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, first) ? first + 1 : first, start),
    suffix: text.slice(end, splitsPair(text, last) ? last - 1 : last),
  };
}
