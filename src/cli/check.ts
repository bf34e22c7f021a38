/**
 * Are these corpus folders and files sound, and what is wrong where?
 *
 * Prints for each path what it holds, what its reader changed, and every issue with its remedy. The exit code is
 * 0 when nothing is wrong (warnings do not count), 1 when something is, 2 when a path cannot be read.
 */
import { readingFigures } from '../corpus/reading-figures.ts';
import type { ReadNote } from '../codecs/codec.ts';
import { validate, type Verdict } from '../corpus/validate.ts';
import { byNumber, groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { PROCESS_PIPES, type Pipes } from './pipes.ts';
import { readRaw } from './read-sound.ts';
import { orRefuse } from './refusal.ts';
import { sayNote } from './say-notes.ts';

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

function report(
  target: string,
  { dataset, issues }: Verdict,
  notes: readonly ReadNote[],
  out: Print,
): void {
  out(`${target}: ${dataset?.name ?? 'refused'}`);
  if (dataset !== null) for (const line of describeDataset(dataset)) out(line);
  for (const note of notes) out(sayNote(note));
  // The gate's order within a severity; the gravest first.
  for (const issue of issues.toSorted(byNumber(({ severity }) => RANK[severity])))
    out(describeIssue(issue));
  out(`${target}: ${countIssues(issues)}`);
}

export async function check(
  paths: readonly string[],
  out: Print,
  err: Print,
  pipes: Pipes = PROCESS_PIPES,
): Promise<number> {
  if (paths.length === 0) {
    err('relata: name at least one corpus folder or file; `-` is standard input.');
    return 2;
  }
  let exitCode = 0;
  for (const target of paths) {
    const judged = await orRefuse(async () => {
      const { raw, notes } = await readRaw(target, pipes);
      const verdict = validate(raw);
      report(target, verdict, notes, out);
      return verdict.issues.every(({ severity }) => severity === 'warning') ? 0 : 1;
    }, err);
    exitCode = Math.max(exitCode, judged);
  }
  return exitCode;
}
