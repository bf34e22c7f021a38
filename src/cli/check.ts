/**
 * Are these corpus folders and `.relata.json` files sound, and what is wrong where?
 *
 * Prints for each path what it holds and every issue with its remedy, a line at a time. The exit code is
 * 0 when nothing is wrong (warnings do not count), 1 when something is, 2 when a path cannot be read.
 */
import { readingFigures } from '../corpus/reading-figures.ts';
import { validate, type Verdict } from '../corpus/validate.ts';
import { byNumber, groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { orRefuse, readRaw } from './read-sound.ts';

type Print = (line: string) => void;

const RANK: Readonly<Record<Severity, number>> = { refused: 0, error: 1, warning: 2 };

const pad = (count: number): string => String(count).padStart(6);

function describeDataset(dataset: Dataset): readonly string[] {
  const byKind = groupBy(dataset.entities, ({ kind }) => kind);
  const figures = readingFigures(dataset);
  return [
    `${pad(dataset.sources.length)} texts, ${dataset.sections.length} sections`,
    `${pad(dataset.entities.length)} entities`,
    ...ENTITY_KINDS.flatMap((kind) =>
      byKind.has(kind) ? [`        ${pad(byKind.get(kind)?.length ?? 0)} ${kind}`] : [],
    ),
    `${pad(dataset.relations.length)} relations`,
    `${pad(dataset.passages.length)} passages`,
    `${pad(dataset.mentions.length)} mentions`,
    `${pad(figures.holders)} holders`,
    `${pad(figures.sentences)} sentences: ${figures.covered} covered, ${figures.explained} explained, ${figures.uncovered} uncovered`,
  ];
}

function describeIssue({ severity, law, record, field, message, remedy }: Issue): string {
  const where = law === 0 ? 'shape' : `law ${law}`;
  return `${severity} (${where}) ${record}${field === '' ? '' : `, ${field}`}: ${message} → ${remedy}`;
}

function countIssues(issues: readonly Issue[]): string {
  const bySeverity = groupBy(issues, ({ severity }) => severity);
  const count = (severity: Severity): number => bySeverity.get(severity)?.length ?? 0;
  return `${count('refused')} refused, ${count('error')} errors, ${count('warning')} warnings`;
}

function report(target: string, { dataset, issues }: Verdict, out: Print): void {
  out(`${target}: ${dataset?.name ?? 'refused'}`);
  if (dataset !== null) for (const line of describeDataset(dataset)) out(line);
  // The gate's order within a severity; the gravest first.
  for (const issue of issues.toSorted(byNumber(({ severity }) => RANK[severity])))
    out(describeIssue(issue));
  out(`${target}: ${countIssues(issues)}`);
}

export async function check(paths: readonly string[], out: Print, err: Print): Promise<number> {
  if (paths.length === 0) {
    err('relata: name at least one corpus folder or .relata.json file.');
    return 2;
  }
  let exitCode = 0;
  for (const target of paths) {
    const judged = await orRefuse(async () => {
      const verdict = validate(await readRaw(target));
      report(target, verdict, out);
      return verdict.issues.every(({ severity }) => severity === 'warning') ? 0 : 1;
    }, err);
    exitCode = Math.max(exitCode, judged);
  }
  return exitCode;
}
