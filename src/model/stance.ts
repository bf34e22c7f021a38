/**
 * Who says so, how sure are they, and is it denied?
 *
 * Certainty and negation are independent: what "some believe does not primarily target" is reported
 * *and* negated. A holder may be reported by another ("Pyongyang's claims", in the experts' account):
 * `reportedBy` lists the chain, nearest first. `unknown` is nobody we can name, and not the author.
 */
import * as z from 'zod/mini';
import { entityIdSchema } from './ids.ts';

export const CERTAINTIES = [
  'asserted',
  'reported',
  'hedged',
  'hypothetical',
  'prospective',
] as const;
export const certaintySchema = z.enum(CERTAINTIES);

const author = z.strictObject({ kind: z.literal('author') });
const unknown = z.strictObject({ kind: z.literal('unknown') });
const entity = z.strictObject({ kind: z.literal('entity'), entity: entityIdSchema });
const voiceSchema = z.readonly(z.discriminatedUnion('kind', [author, unknown, entity]));
const reportedBy = z.optional(z.readonly(z.array(voiceSchema)));

export const holderSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.extend(author, { reportedBy }),
    z.extend(unknown, { reportedBy }),
    z.extend(entity, { reportedBy }),
  ]),
);

export const stanceSchema = z.readonly(
  z.strictObject({
    holders: z.readonly(z.array(holderSchema).check(z.minLength(1))),
    certainty: certaintySchema,
    negated: z.boolean(),
    presupposed: z.boolean(),
  }),
);

export type Certainty = z.infer<typeof certaintySchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Holder = z.infer<typeof holderSchema>;
export type Stance = z.infer<typeof stanceSchema>;
