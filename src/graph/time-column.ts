/**
 * When does each relation say that something was, as days, and which of them touch a window of time?
 *
 * First and last day of each relation as numbers, open ends at infinity and what has no readable date as no number,
 * read once for a dataset: most dates occur many times and each is read once.
 */
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, countBits, makeBits, type Bits } from './bit-set.ts';

interface TimeColumn {
  /** Relation by relation; NaN where nothing is dated, so that no comparison holds. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

type Days = readonly [earliest: number, latest: number];

/** First and last day of a written date; null where it cannot be read. */
function daysOf(edtf: string): Days | null {
  const read = parseEdtf(edtf);
  return read.ok ? [read.value.earliest ?? -Infinity, read.value.latest ?? Infinity] : null;
}

/** Of a window: open where nothing is written or it cannot be read. */
const windowDays = (edtf: string): Days =>
  (edtf === '' ? null : daysOf(edtf)) ?? [-Infinity, Infinity];

function makeColumn({ relations }: Dataset): TimeColumn {
  const earliest = new Float64Array(relations.length).fill(NaN);
  const latest = new Float64Array(relations.length).fill(NaN);
  const known = new Map<string, Days | null>();
  for (const [at, { time }] of relations.entries()) {
    if (time === undefined) continue;
    const days = known.has(time.edtf) ? known.get(time.edtf) : daysOf(time.edtf);
    known.set(time.edtf, days ?? null);
    if (!days) continue;
    [earliest[at], latest[at]] = days;
  }
  return { earliest, latest };
}

const columns = new WeakMap<Dataset, TimeColumn>();

function timeColumnOf(dataset: Dataset): TimeColumn {
  const column = columns.get(dataset) ?? makeColumn(dataset);
  columns.set(dataset, column);
  return column;
}

/** What touches the window, both its dates included; an empty end is open. */
export function passTime(
  { from, to }: { readonly from: string; readonly to: string },
  dataset: Dataset,
): Bits {
  const { earliest, latest } = timeColumnOf(dataset);
  const [first] = windowDays(from);
  const [, last] = windowDays(to);
  const passing = makeBits(earliest.length);
  for (let at = 0; at < earliest.length; at += 1)
    if ((earliest[at] ?? NaN) <= last && (latest[at] ?? NaN) >= first) addBit(passing, at);
  return passing;
}

/** How many relations have a time that can be read. */
export const countDated = (dataset: Dataset): number =>
  countBits(passTime({ from: '', to: '' }, dataset));

/** At most so many relations with a time: those among `first` before others, each in the order of the list. */
export function chooseDated(
  relations: readonly Relation[],
  isFirst: (relation: Relation) => boolean,
  most: number,
): readonly Relation[] {
  const dated = relations.filter(({ time }) => time !== undefined);
  if (dated.length <= most) return dated;
  const chosen = new Set(
    [...dated.filter(isFirst), ...dated.filter((one) => !isFirst(one))].slice(0, most),
  );
  return dated.filter((relation) => chosen.has(relation));
}
