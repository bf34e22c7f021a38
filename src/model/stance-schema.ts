/**
 * Is this value a stance: at least one holder, how sure, and whether it is denied?
 *
 * What its fields mean is said in stance.ts. A holder may be reported by a chain of others; whoever reports is not
 * reported in turn, so that the chain has one reading.
 */
import * as z from 'zod/mini';
import { entityIdSchema } from './ids.ts';
import { CERTAINTIES } from './stance.ts';

const author = z.strictObject({ kind: z.literal('author') });
const unknown = z.strictObject({ kind: z.literal('unknown') });
const entity = z.strictObject({ kind: z.literal('entity'), entity: entityIdSchema });
export const voiceSchema = z.readonly(z.discriminatedUnion('kind', [author, unknown, entity]));
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
    certainty: z.enum(CERTAINTIES),
    negated: z.boolean(),
    presupposed: z.boolean(),
  }),
);
