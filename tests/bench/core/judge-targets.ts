/**
 * Was each target met, and where not, by how much was it missed?
 *
 * Read from the results alone: a group that is missing, a contender that failed and a suite that was never run
 * all make a target that was not measured, with the reason.
 */
import type { Group, Row, SuiteResult } from './results.ts';
import { median, ratio, verdict, type Verdict } from './statistics.ts';
import type { Target } from './targets.ts';

export interface Judged {
  readonly target: Target;
  readonly measured: number | null;
  readonly verdict: Verdict;
  /** Why nothing was measured. */
  readonly reason: string | null;
}

const missing = (row: Row | undefined, name: string): string | null => {
  if (row === undefined) return `${name} was not run`;
  return row.samples.length > 0 ? null : (row.failure ?? `${name} has no samples`);
};

function measure(target: Target, group: Group | undefined): number | string {
  if (target.notMeasured !== undefined) return target.notMeasured;
  if (group === undefined) return 'this was not run';
  const ours = group.rows.find(({ role }) => role === 'relata');
  const trouble = missing(ours, 'Relata');
  if (ours === undefined || trouble !== null) return trouble ?? '';
  if (target.against === null) return median(ours.samples);
  const reference = group.rows.find(({ name }) => name === target.against);
  const noReference = missing(reference, target.against);
  if (noReference !== null) return noReference;
  return ratio(ours.samples, reference?.samples ?? []) ?? 'there is no ratio to nothing';
}

export function judgeTargets(
  targets: readonly Target[],
  results: readonly SuiteResult[],
): readonly Judged[] {
  const groups = new Map(
    results.flatMap((result) => result.groups).map((group) => [group.id, group]),
  );
  return targets.map((target) => {
    const found = measure(target, groups.get(target.group));
    const measured = typeof found === 'number' ? found : null;
    return {
      target,
      measured,
      verdict: verdict(measured, target.most),
      reason: typeof found === 'string' ? found : null,
    };
  });
}
