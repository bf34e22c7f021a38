/**
 * How was a difference between independent readings of one text decided, and why?
 *
 * One record for each assertion that is not in all readings, or that they read differently: the relations in
 * which the readings have it, the facets in which these differ, and what became of it. `kept` and `added`
 * name the relation of the corpus that carries it; `left-out` may name the one that stands in its place.
 */
import * as z from 'zod/mini';
import { relationIdSchema } from './ids.ts';

export const VERDICTS = ['kept', 'left-out', 'added'] as const;

const words = z.string().check(z.minLength(1));

export const decisionSchema = z.readonly(
  z.strictObject({
    /** Number within its text, from 1; 0 for titles and headings. */
    sentence: z.int().check(z.minimum(0)),
    readings: z.readonly(
      z.array(z.readonly(z.strictObject({ reading: words, relation: relationIdSchema }))),
    ),
    facets: z.readonly(z.array(words)),
    verdict: z.enum(VERDICTS),
    relation: z.optional(relationIdSchema),
    why: words,
  }),
);

export type Verdict = (typeof VERDICTS)[number];
export type Decision = z.infer<typeof decisionSchema>;
