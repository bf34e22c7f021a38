/**
 * What is said of a file that was opened, or was not?
 *
 * Sections of lines, each with what happened, how often and where first; the same as plain text, for somebody
 * who must mend the file elsewhere. Nothing is said twice and nothing left out. Pure.
 */
import type { ReadNote } from '../../codecs/codec.ts';
import { groupBy } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { IssueGroup } from '../../model/issue.ts';
import { exportingWords } from '../../words/exporting.ts';
import { reportEn, reportWords } from '../../words/report.ts';
import type { ImportReport, Refusal } from '../ports.ts';

export interface ReportLine {
  /** What a reader of files or the gate says is in English, whatever the page speaks; so are `record` and `remedy`. */
  readonly what: string;
  readonly isEnglish: boolean;
  /** "77 times, first in line 12". */
  readonly where: string;
  /** The records and their fields that it is about; they follow `where`. */
  readonly record: string;
  /** What would mend it; empty where nothing needs to be. */
  readonly remedy: string;
}

export interface ReportSection {
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

type Words = typeof reportEn;

const NOTE_KINDS = ['dropped', 'changed', 'widened'] as const;
const SEVERITIES = ['error', 'warning'] as const;

const noteLine = ({ sentence, count, line }: ReadNote, { often }: Words): ReportLine => ({
  what: sentence,
  isEnglish: true,
  where: often(count, line),
  record: '',
  remedy: '',
});

const issueLine = ({ first, count }: IssueGroup, { oftenFirst }: Words): ReportLine => ({
  what: first.message,
  isEnglish: true,
  where: count === 1 ? '' : oftenFirst(count),
  record: first.field === '' ? first.record : `${first.record}, ${first.field}`,
  remedy: first.remedy,
});

export function reportSections(
  { notes, issues }: ImportReport,
  words = reportWords(),
): readonly ReportSection[] {
  return [
    ...NOTE_KINDS.map((kind) => ({
      title: words.notes[kind],
      lines: notes.filter((note) => note.kind === kind).map((note) => noteLine(note, words)),
    })),
    ...SEVERITIES.map((severity) => ({
      title: words.issues[severity],
      lines: issues
        .filter(({ first }) => first.severity === severity)
        .map((group) => issueLine(group, words)),
    })),
  ].filter(({ lines }) => lines.length > 0);
}

const countTable = ({ entities, relations, passages }: Dataset) => ({
  entities: entities.length,
  relations: relations.length,
  passages: passages.length,
});

/** "GEXF: 77 entities, 254 relations, no passages." */
export const sayTable = (dataset: Dataset, { format }: ImportReport): string =>
  reportWords().opened.table(
    exportingWords().formatName(format.id, format.label),
    countTable(dataset),
  );

/** "and 7 more faults", or nothing. */
export const sayMore = ({ more }: Refusal, { refused } = reportWords()): string =>
  more === 0 ? '' : refused.more(more);

function textLine({ what, where, record, remedy }: ReportLine): string {
  const place = [where, record].filter((part) => part !== '').join(' ');
  return `- ${what}${remedy === '' ? '' : ` ${remedy}`}${place === '' ? '' : ` (${place})`}`;
}

/** In English: it is for whoever mends the file, as the sentences are that the readers of files say. */
export function reportText(report: ImportReport, dataset: Dataset): string {
  const sections = reportSections(report, reportEn).flatMap(({ title, lines }) => [
    '',
    `${title}:`,
    ...lines.map(textLine),
  ]);
  const table = reportEn.opened.table(report.format.label, countTable(dataset));
  return [`${report.fileName} was opened.`, table, ...sections].join('\n');
}

/** Flaws that say the same, once, with all their places. */
export function refusalLines(
  { trouble, flaws }: Refusal,
  words = reportWords(),
): readonly ReportLine[] {
  const groups = groupBy(flaws, ({ sentence }) => sentence);
  const found = [...groups].map(([sentence, alike]) => ({
    what: sentence,
    isEnglish: true,
    where: alike
      .flatMap(({ at }) => (at === null ? [] : [words.place(at.line, at.column)]))
      .join(' · '),
    record: alike.flatMap(({ record }) => (record === '' ? [] : [record])).join(' · '),
    remedy: alike[0]?.remedy ?? '',
  }));
  if (trouble === null) return found;
  const what = words.trouble[trouble];
  return [{ what, isEnglish: false, where: '', record: '', remedy: '' }, ...found];
}

/** In English, as the report of what was opened. */
export function refusalText(refusal: Refusal): string {
  const flaws = refusalLines(refusal, reportEn).map(textLine);
  const more = sayMore(refusal, reportEn);
  return [
    `${refusal.fileName} was not opened.`,
    ...flaws,
    ...(more === '' ? [] : [`- ${more}`]),
  ].join('\n');
}
