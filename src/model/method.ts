/**
 * What is known of how a corpus was read?
 *
 * `readings/method.json` holds the figures that `relata method` counts from the readings, the decisions and
 * the corpus; nobody writes them by hand. Readings are called by letters; R is the corpus, reconciled from
 * them. Shares and kappas go from 0 (kappa from −1) to 1; null is a figure that is not defined.
 */
import * as z from 'zod/mini';
import { VERDICTS, type Decision } from './decision.ts';
import { relationIdSchema } from './ids.ts';

const count = z.int().check(z.minimum(0));
const share = z.nullable(z.number());

const readingSchema = z.readonly(
  z.strictObject({ letter: z.string(), name: z.string(), entities: count, relations: count }),
);

/** Two readings against one another; all four counts exclude each other. */
const pairSchema = z.readonly(
  z.strictObject({
    /** "A–B", "R–A". */
    pair: z.string(),
    /** The same assertion: same ends, overlapping words, a type of the same family. */
    both: count,
    /** The same ends and overlapping words, but a type of another family. */
    otherType: count,
    onlyFirst: count,
    onlySecond: count,
    /** 2·both / all relations of the two. */
    share,
    /** The same, with those of another type taken as found. */
    shareOfAnyType: share,
    /** Over the relations in both. */
    facets: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({ facet: z.string(), compared: count, alike: count, kappa: share }),
        ),
      ),
    ),
  }),
);

export const methodRecordSchema = z.readonly(
  z.strictObject({
    readings: z.readonly(z.array(readingSchema)),
    /** Assertions in exactly so many readings, most first. */
    assertions: z.readonly(z.array(z.readonly(z.strictObject({ readings: count, count })))),
    before: z.readonly(z.array(pairSchema)),
    after: z.readonly(z.array(pairSchema)),
    decisions: z.readonly(
      z.array(z.readonly(z.strictObject({ verdict: z.enum(VERDICTS), count }))),
    ),
    /** What was left out, in words: it is in no file of the corpus. */
    leftOut: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({ reading: z.string(), relation: relationIdSchema, claim: z.string() }),
        ),
      ),
    ),
    /** Each relation of the corpus with the letters of the readings that have it: "AC", "". */
    relations: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({ relation: relationIdSchema, in: z.string(), otherType: z.string() }),
        ),
      ),
    ),
  }),
);

export type PairRecord = z.infer<typeof pairSchema>;
export type MethodRecord = z.infer<typeof methodRecordSchema>;

/** Counts of one reading, as `corpus/reading-figures.ts` makes them. */
export type FiguresOfReading = Readonly<
  Record<
    | 'entities'
    | 'relations'
    | 'passages'
    | 'mentions'
    | 'holders'
    | 'sentences'
    | 'covered'
    | 'explained'
    | 'uncovered'
    | 'borrowed'
    | 'medianPerSentence'
    | 'mostPerSentence'
    | 'notByAuthor'
    | 'negated'
    | 'presupposed'
    | 'unrealised'
    | 'withTime',
    number
  >
>;

/** All that the page can say of how the text on the table was read. */
export interface Method {
  readonly figures: FiguresOfReading;
  /** null where no record of independent readings came with the text. */
  readonly record: {
    readonly counted: MethodRecord;
    readonly decisions: readonly Decision[];
  } | null;
}
