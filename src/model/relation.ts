/**
 * What does the text assert of two entities, and which words say it?
 *
 * One relation is one assertion and is drawn as one edge. `influence` says who affects whom and may
 * run against grammar; `valence` is the attitude of source toward target; `effect` is a causal sign.
 * The last two are told apart because an alliance can drive what it is hostile to.
 */
import * as z from 'zod/mini';
import { attributesSchema } from './attribute.ts';
import {
  entityIdSchema,
  passageIdSchema,
  relationIdSchema,
  relationTypeIdSchema,
  themeIdSchema,
} from './ids.ts';
import { offsetSchema } from './offset.ts';
import { stanceSchema } from './stance-schema.ts';

export const INFLUENCES = ['forward', 'backward', 'both', 'none'] as const;
export const EFFECTS = ['raises', 'lowers', 'unsigned'] as const;
export const VALENCES = [-1, 0, 1] as const;

export const influenceSchema = z.enum(INFLUENCES);
export const valenceSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)]);

/** The words, inside a passage, for one part of the relation; offsets are those of the text. */
export const cueSchema = z.readonly(
  z.strictObject({
    for: z.enum(['source', 'relation', 'target', 'holder']),
    start: offsetSchema,
    end: offsetSchema,
  }),
);

/** `states` says it; `repeats` says it again; `resolves` only names an end that the first leaves out. */
export const evidenceSchema = z.readonly(
  z.strictObject({
    passage: passageIdSchema,
    role: z.enum(['states', 'repeats', 'resolves']),
    cues: z.readonly(z.array(cueSchema)),
  }),
);

/** An EDTF date or interval, and the words of the text it was read from. */
export const timeSchema = z.readonly(z.strictObject({ edtf: z.string(), words: z.string() }));

export const relationSchema = z.readonly(
  z.strictObject({
    id: relationIdSchema,
    source: entityIdSchema,
    target: entityIdSchema,
    type: relationTypeIdSchema,
    phrase: z.string(),
    direction: z.enum(['directed', 'mutual']),
    influence: influenceSchema,
    valence: valenceSchema,
    effect: z.optional(z.enum(EFFECTS)),
    stance: stanceSchema,
    within: z.optional(relationIdSchema),
    time: z.optional(timeSchema),
    themes: z.readonly(z.array(themeIdSchema)),
    evidence: z.readonly(z.array(evidenceSchema)),
    note: z.optional(z.string()),
    attributes: z.optional(attributesSchema),
  }),
);

export type Influence = z.infer<typeof influenceSchema>;
export type Valence = z.infer<typeof valenceSchema>;
export type Effect = (typeof EFFECTS)[number];
export type Cue = z.infer<typeof cueSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type RelationTime = z.infer<typeof timeSchema>;
export type Relation = z.infer<typeof relationSchema>;
