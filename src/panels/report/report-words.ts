/**
 * What is said of a file that was opened, or was not?
 *
 * Sections of lines, each with what happened, how often and where first; the same as plain text, for somebody
 * who must mend the file elsewhere. Nothing is said twice and nothing left out. Pure.
 */
import type { ReadNote } from '../../codecs/codec.ts';
import { groupBy } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { IssueGroup, Severity } from '../../model/issue.ts';
import { plural, someOrNo } from '../../scene/describe.ts';
import type { ImportReport, Refusal } from '../ports.ts';

export interface ReportLine {
  readonly what: string;
  /** "77 times, first in line 12". */
  readonly where: string;
  /** What would mend it; empty where nothing needs to be. */
  readonly remedy: string;
}

export interface ReportSection {
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

const NOTE_TITLES: Readonly<Record<ReadNote['kind'], string>> = {
  dropped: 'Left out',
  widened: 'Filled in, or read as something more general',
  changed: 'Changed to fit',
};
const NOTE_KINDS = ['dropped', 'changed', 'widened'] as const;

const ISSUE_TITLES: Readonly<Record<Exclude<Severity, 'refused'>, string>> = {
  error: 'Faults, shown where they are',
  warning: 'Places to look at',
};
const SEVERITIES = ['error', 'warning'] as const;

const times = (count: number): string =>
  count === 1 ? 'once' : `${count.toLocaleString('en')} times`;

function noteLine({ sentence, count, line }: ReadNote): ReportLine {
  const first = line === null ? '' : count === 1 ? `, in line ${line}` : `, first in line ${line}`;
  return { what: sentence, where: `${times(count)}${first}`, remedy: '' };
}

function issueLine({ first, count }: IssueGroup): ReportLine {
  const { record, field, message, remedy } = first;
  const place = field === '' ? record : `${record}, ${field}`;
  const where = count === 1 ? place : `${times(count)}, first: ${place}`;
  return { what: message, where, remedy };
}

export function reportSections({ notes, issues }: ImportReport): readonly ReportSection[] {
  return [
    ...NOTE_KINDS.map((kind) => ({
      title: NOTE_TITLES[kind],
      lines: notes.filter((note) => note.kind === kind).map(noteLine),
    })),
    ...SEVERITIES.map((severity) => ({
      title: ISSUE_TITLES[severity],
      lines: issues.filter(({ first }) => first.severity === severity).map(issueLine),
    })),
  ].filter(({ lines }) => lines.length > 0);
}

/** "GEXF: 77 entities, 254 relations, no passages." */
export const sayTable = (dataset: Dataset, format: string): string =>
  `${format}: ${someOrNo(dataset.entities.length, 'entity', 'entities')}, ` +
  `${someOrNo(dataset.relations.length, 'relation')}, ${someOrNo(dataset.passages.length, 'passage')}.`;

/** "and 7 more faults", or nothing. */
export const sayMore = ({ more }: Refusal): string =>
  more === 0 ? '' : `and ${plural(more, 'more fault')}`;

const textLine = ({ what, where, remedy }: ReportLine): string =>
  `- ${what}${remedy === '' ? '' : ` ${remedy}`}${where === '' ? '' : ` (${where})`}`;

export function reportText(report: ImportReport, dataset: Dataset): string {
  const sections = reportSections(report).flatMap(({ title, lines }) => [
    '',
    `${title}:`,
    ...lines.map(textLine),
  ]);
  return [`${report.fileName} was opened.`, sayTable(dataset, report.format), ...sections].join(
    '\n',
  );
}

/** Flaws that say the same, once, with all their places. */
export function refusalLines({ flaws }: Refusal): readonly ReportLine[] {
  const groups = groupBy(flaws, ({ sentence }) => sentence);
  return [...groups].map(([sentence, alike]) => ({
    what: sentence,
    where: alike.map(({ place }) => place).join(' · '),
    remedy: alike[0]?.remedy ?? '',
  }));
}

export function refusalText(refusal: Refusal): string {
  const flaws = refusalLines(refusal).map(textLine);
  const more = sayMore(refusal);
  return [
    `${refusal.fileName} was not opened.`,
    ...flaws,
    ...(more === '' ? [] : [`- ${more}`]),
  ].join('\n');
}
