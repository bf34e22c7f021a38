/**
 * How is a list of a thousand issues told in ten lines?
 *
 * Issues that say the same of different records become one group: its first, and how many there are. Two
 * say the same when law, severity, field and message agree but for names in quotes and numbers. The gravest
 * come first, else the order of the gate. Linear in the issues.
 */
import { byNumber } from '../kit/order.ts';
import type { Issue, IssueGroup, Severity } from '../model/issue.ts';

const RANK: Readonly<Record<Severity, number>> = { refused: 0, error: 1, warning: 2 };

const patternOf = ({ severity, law, field, message }: Issue): string =>
  JSON.stringify([severity, law, field.replaceAll(/\d+/g, '#'), toPattern(message)]);

/** The message without what differs from record to record. */
const toPattern = (message: string): string =>
  message.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/[0-9a-f]{64}|\d+/g, '#');

export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: Issue; count: number }>();
  for (const issue of issues) {
    const pattern = patternOf(issue);
    const group = groups.get(pattern);
    if (group) group.count += 1;
    else groups.set(pattern, { first: issue, count: 1 });
  }
  return [...groups.values()].toSorted(byNumber(({ first }) => RANK[first.severity]));
}
