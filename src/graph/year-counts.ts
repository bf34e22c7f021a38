/**
 * Which years does the corpus speak of, and how many relations touch each?
 *
 * The years in which some time begins or ends, first to last. A relation counts in each of them that its
 * time overlaps, the same as a time filter of that one year lets through.
 */
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf, toDayNumber } from '../model/edtf.ts';

export interface YearCount {
  readonly year: number;
  /** Relations. */
  readonly count: number;
}

interface Days {
  readonly earliest: number | null;
  readonly latest: number | null;
}

const DAY_MS = 86_400_000;
const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

const touches = ({ earliest, latest }: Days, year: number): boolean =>
  (earliest ?? -Infinity) <= toDayNumber(year, 12, 31) &&
  (latest ?? Infinity) >= toDayNumber(year, 1, 1);

export function countYears(dataset: Dataset): readonly YearCount[] {
  const times: readonly Days[] = dataset.relations.flatMap(({ time }) => {
    const read = time === undefined ? null : parseEdtf(time.edtf);
    return read?.ok === true ? [read.value] : [];
  });
  const years = new Set(
    times.flatMap(({ earliest, latest }) =>
      [earliest, latest].flatMap((day) => (day === null ? [] : [yearOf(day)])),
    ),
  );
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({ year, count: times.filter((days) => touches(days, year)).length }));
}
