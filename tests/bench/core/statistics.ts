/**
 * What do several runs of the same work say?
 *
 * The median, and the spread from the least to the most: with five runs a quartile would claim more than they
 * know. A ratio is that of two medians of one session on one machine; what is lost is said, never guessed.
 */

/** Half of the samples are less, half are more; of none it is NaN. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface Spread {
  readonly least: number;
  readonly most: number;
}

export function spread(samples: readonly number[]): Spread | null {
  if (samples.length === 0) return null;
  return { least: Math.min(...samples), most: Math.max(...samples) };
}

/** Of the medians; null where one of them is missing or the reference is nothing. */
export function ratio(ours: readonly number[], reference: readonly number[]): number | null {
  const value = median(ours) / median(reference);
  return Number.isFinite(value) ? value : null;
}

export type Verdict = 'met' | 'missed' | 'not measured';

/** A target is met when what was measured is at most what was aimed at. */
export function verdict(measured: number | null, most: number): Verdict {
  if (measured === null || !Number.isFinite(measured)) return 'not measured';
  return measured <= most ? 'met' : 'missed';
}
