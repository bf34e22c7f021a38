/**
 * Is this value a place in a text?
 *
 * A whole number from 0, in the units of span.ts. Whether it lies inside its text is a question for the validator,
 * which alone has the text. Apart from span.ts, since who only compares spans needs no zod.
 */
import * as z from 'zod/mini';

export const offsetSchema = z.int().check(z.gte(0));
