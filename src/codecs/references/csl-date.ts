/**
 * How much of an EDTF date can CSL JSON say?
 *
 * Years, months, days, seasons (months 21 to 24, which citeproc-js and pandoc both read), intervals, an open
 * end (0, as pandoc writes it), and "circa" for any doubt. What it has no form for — an end or a
 * beginning that is unknown — is given as words. The date as it was written stands beside it, under `custom`.
 */
import { parseEdtf } from '../../model/edtf.ts';

type DateParts = readonly [number, number?, number?];

export type CslDate =
  | { readonly 'date-parts': readonly DateParts[]; readonly circa?: true }
  | { readonly literal: string };

const OPEN: DateParts = [0];

function partsOf(written: string): DateParts | null {
  if (written === '..') return OPEN;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(written) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined
    ? [Number(year), Number(month)]
    : [Number(year), Number(month), Number(day)];
}

/** A date that is no EDTF is given as the words it is. */
export function toCslDate(written: string): CslDate {
  const time = parseEdtf(written);
  if (!time.ok) return { literal: written };
  const [from = '', to] = written.split('/');
  const ends = to === undefined ? [partsOf(from)] : [partsOf(from), partsOf(to)];
  const known = ends.filter((end) => end !== null);
  if (known.length < ends.length || known[0] === OPEN) return { literal: time.value.english };
  return { 'date-parts': known, ...(time.value.approximate ? { circa: true } : {}) };
}
