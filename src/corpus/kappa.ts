/**
 * How far do two readers agree beyond what chance alone would give?
 *
 * Cohen's kappa: (observed − expected) / (1 − expected), where expected is the agreement of two readers who
 * spread the same labels at random (J. Cohen, “A coefficient of agreement for nominal scales”, Educational
 * and Psychological Measurement 20, 1960, 37–46). Nominal: no label is nearer to another. Where both readers
 * give one and the same label throughout, or where there is nothing to compare, it is not defined: null.
 */
import { groupBy } from '../kit/order.ts';

/** The label each of two readers gave to the same thing. */
export type LabelPair = readonly [a: string, b: string];

export interface Concordance {
  /** Pairs compared, and pairs alike. */
  readonly compared: number;
  readonly alike: number;
  /** −1 to 1, or null where it is not defined. */
  readonly kappa: number | null;
}

export function concordanceOf(pairs: readonly LabelPair[]): Concordance {
  const compared = pairs.length;
  const alike = pairs.filter(([a, b]) => a === b).length;
  const ofA = groupBy(pairs, ([a]) => a);
  const ofB = groupBy(pairs, ([, b]) => b);
  // In whole numbers, so that perfect chance agreement is seen exactly.
  const chance = [...ofA].reduce(
    (sum, [label, found]) => sum + found.length * (ofB.get(label)?.length ?? 0),
    0,
  );
  const total = compared * compared;
  const kappa = chance === total ? null : (alike * compared - chance) / (total - chance);
  return { compared, alike, kappa };
}
