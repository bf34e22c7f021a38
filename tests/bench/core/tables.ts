/**
 * How do numbers and rows stand in a table of Markdown?
 *
 * Numbers with as many digits as several runs bear out; what was not measured says why. Text in a cell is only
 * ever text: a bar or a line break in it cannot make cells of its own.
 */
import { median, ratio, spread } from './statistics.ts';
import type { Group, Row } from './results.ts';

/** Three digits that mean something, without an exponent. */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-GB');
  if (size === 0) return '0';
  return value.toFixed(Math.min(5, Math.max(0, 2 - Math.floor(Math.log10(size)))));
}

export const sayRatio = (value: number | null): string =>
  value === null ? '–' : `${sayNumber(value)} ×`;

const toCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

type Alignment = 'left' | 'right';

export interface Column {
  readonly title: string;
  readonly alignment: Alignment;
}

export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(toCell).join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ alignment }) => (alignment === 'right' ? ' --: ' : ' --- ')).join('|')}|`,
    ...rows.map(line),
  ];
}

/** The rows of a group that stand for the limit, of which the first counts. */
const limitOf = ({ rows }: Group): Row | undefined => rows.find(({ role }) => role === 'limit');

export const referenceOf = ({ rows, against }: Group): Row | undefined =>
  rows.find(({ name }) => name === against);

function sayRow(row: Row, group: Group): readonly string[] {
  const reach = spread(row.samples);
  const counted = row.samples.length;
  const held = (other: Row | undefined): string =>
    other === undefined || other === row ? '' : sayRatio(ratio(row.samples, other.samples));
  const remark = [
    row.note ?? '',
    row.failure === undefined ? '' : `${counted === 0 ? 'not measured' : 'ended'}: ${row.failure}`,
  ].filter((part) => part !== '');
  const isOurs = row.role === 'relata';
  const value = counted === 0 ? '–' : `${sayNumber(median(row.samples))} ${group.unit}`;
  return [
    isOurs ? `**${row.name}**` : row.role === 'limit' ? `*limit:* ${row.name}` : row.name,
    isOurs ? `**${value.trim()}**` : value.trim(),
    reach === null || counted < 2 ? '' : `${sayNumber(reach.least)} – ${sayNumber(reach.most)}`,
    String(counted),
    held(referenceOf(group)),
    held(limitOf(group)),
    remark.join('; '),
  ];
}

/** One piece of work: who took how long, held against the named peer and against the limit. */
export function groupTable(group: Group): readonly string[] {
  const hasRemarks = group.rows.some(({ note, failure }) => (note ?? failure) !== undefined);
  const right = (title: string): Column => ({ title, alignment: 'right' });
  const columns: readonly Column[] = [
    { title: '', alignment: 'left' },
    right('median'),
    right('least – most'),
    right('runs'),
    right(`to ${group.against}`),
    right('to the limit'),
    { title: 'remark', alignment: 'left' },
  ];
  const rows = group.rows.map((row) => sayRow(row, group));
  const hasLimit = limitOf(group) !== undefined;
  const keeps = columns.map((_, at) => (at !== 5 || hasLimit) && (at !== 6 || hasRemarks));
  const keep = <Item>(items: readonly Item[]) => items.filter((_, at) => keeps[at] === true);
  return table(keep(columns), rows.map(keep));
}
