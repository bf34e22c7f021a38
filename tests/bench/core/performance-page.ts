/**
 * What does docs/performance.md say?
 *
 * In: the results of the suites and the remarks written by hand. Out: the page. First what was aimed at and what
 * became of it, then how it was measured, then every table, each suite with its remarks. A suite that was
 * not run or ended early says so.
 */
import type { Judged } from './judge-targets.ts';
import type { SuiteResult } from './results.ts';
import { SUITE_NAMES, type SuiteName } from './suite-names.ts';
import { groupTable, sayNumber, table, type Column } from './tables.ts';
import type { Target } from './targets.ts';

export interface Remarks {
  readonly method: string;
  readonly of: ReadonlyMap<SuiteName, string>;
}

const left = (title: string): Column => ({ title, alignment: 'left' });
const right = (title: string): Column => ({ title, alignment: 'right' });

const sayAmount = (value: number | null, { unit = '', against }: Target): string => {
  if (value === null) return '–';
  return against === null ? `${sayNumber(value)} ${unit}` : sayNumber(value);
};

function targetsTable(judged: readonly Judged[]): readonly string[] {
  const columns = [
    left('work'),
    left('held against'),
    right('limit'),
    right('target'),
    right('measured'),
    left(''),
  ];
  const rows = judged.map(({ target, measured, verdict, reason }) => [
    target.work,
    target.against ?? '',
    sayAmount(target.limit, target),
    `≤ ${sayAmount(target.most, target)}`,
    sayAmount(measured, target),
    verdict === 'met' ? 'met' : `**${verdict}**${reason === null ? '' : `: ${reason}`}`,
  ]);
  return table(columns, rows);
}

function sayMissed(judged: readonly Judged[]): readonly string[] {
  const missed = judged.filter(({ verdict }) => verdict === 'missed');
  if (missed.length === 0) return [];
  const lines = missed.map(({ target, measured }) => {
    const times = sayNumber((measured ?? 0) / target.most);
    const than = target.against === null ? '' : ` of ${target.against}`;
    return `- **${target.work}**: ${sayAmount(measured, target)}${than} where ${sayAmount(target.most, target)} was aimed at, ${times} times as much. See [${target.suite}](#${target.suite}).`;
  });
  return ['### Missed', '', ...lines, ''];
}

function sayMachine(results: readonly SuiteResult[]): readonly string[] {
  const columns = [
    left('suite'),
    left('day'),
    left('commit'),
    left('machine'),
    left('Node'),
    right('load before, after'),
    right('took'),
  ];
  const rows = results.map(({ suite, seconds, machine }) => [
    suite,
    machine.date,
    machine.commit,
    `${machine.processors}, ${machine.memoryGib} GiB, ${machine.system}`,
    machine.node,
    machine.load.map(sayNumber).join(', '),
    `${seconds} s`,
  ]);
  return table(columns, rows);
}

function saySuite(suite: SuiteName, result: SuiteResult | undefined, remark: string) {
  const lines = [`## ${suite}`, '', ...(remark === '' ? [] : [remark, ''])];
  if (result === undefined) return [...lines, 'Not run.', ''];
  for (const group of result.groups) {
    const better = group.moreIsBetter === true ? ' (more is better)' : '';
    lines.push(`### ${group.title}${better}`, '', ...groupTable(group), '');
  }
  if (result.failure !== undefined) lines.push(`**The suite ended early**: ${result.failure}`, '');
  return lines;
}

export function performancePage(
  results: readonly SuiteResult[],
  judged: readonly Judged[],
  remarks: Remarks,
): string {
  const counts = (['met', 'missed', 'not measured'] as const).map(
    (verdict) => `${judged.filter((one) => one.verdict === verdict).length} ${verdict}`,
  );
  const lines = [
    '# How fast it is, beside its peers and beside what the machine allows',
    '',
    '<!-- Written by `npm run bench`. What is said in sentences stands in tests/bench/remarks; edit that. -->',
    '',
    '## Targets',
    '',
    `Each is a ratio of two medians of one session on one machine: less is better. ${counts.join(', ')}.`,
    '',
    ...targetsTable(judged),
    '',
    ...sayMissed(judged),
    '## Method',
    '',
    remarks.method,
    '',
    ...sayMachine(results),
    '',
    ...SUITE_NAMES.flatMap((suite) =>
      saySuite(
        suite,
        results.find((result) => result.suite === suite),
        remarks.of.get(suite) ?? '',
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
