/**
 * Which types, families and themes may a relation have, and what do they mean?
 *
 * The vocabulary is data and travels with the corpus: a reader's own corpus may bring its own. A type
 * carries defaults for influence and valence that a relation may overrule, and, where one truly fits,
 * an event code of PLOVER 2.0, from which no sign is ever derived.
 */
import * as z from 'zod/mini';
import { familyIdSchema, relationTypeIdSchema, themeIdSchema } from './ids.ts';
import { influenceSchema, valenceSchema } from './relation.ts';

export const PLOVER_CODES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const relationTypeSchema = z.readonly(
  z.strictObject({
    id: relationTypeIdSchema,
    label: z.string(),
    inverseLabel: z.string(),
    family: familyIdSchema,
    influence: influenceSchema,
    valence: valenceSchema,
    definition: z.string(),
    example: z.string(),
    plover: z.optional(z.enum(PLOVER_CODES)),
  }),
);

export const familySchema = z.readonly(z.strictObject({ id: familyIdSchema, label: z.string() }));
export const themeSchema = z.readonly(
  z.strictObject({ id: themeIdSchema, label: z.string(), definition: z.string() }),
);

export const vocabularySchema = z.readonly(
  z.strictObject({
    families: z.readonly(z.array(familySchema)),
    themes: z.readonly(z.array(themeSchema)),
    relationTypes: z.readonly(z.array(relationTypeSchema)),
  }),
);

export type RelationType = z.infer<typeof relationTypeSchema>;
export type Family = z.infer<typeof familySchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;
