/**
 * Who says so, how sure are they, and is it denied?
 *
 * Certainty and negation are independent: what "some believe does not primarily target" is reported
 * *and* negated. A holder may be reported by another ("Pyongyang's claims", in the experts' account):
 * `reportedBy` lists the chain, nearest first. `unknown` is nobody we can name, and not the author.
 * The schemas lie apart (stance-schema.ts): who only asks for certainties needs no zod.
 */
import type * as z from 'zod/mini';
import type { holderSchema, stanceSchema, voiceSchema } from './stance-schema.ts';

export const CERTAINTIES = [
  'asserted',
  'reported',
  'hedged',
  'hypothetical',
  'prospective',
] as const;

export type Certainty = (typeof CERTAINTIES)[number];
export type Voice = z.infer<typeof voiceSchema>;
export type Holder = z.infer<typeof holderSchema>;
export type Stance = z.infer<typeof stanceSchema>;
