/**
 * Law 7, first half: is every time a date that can be, read from words that are there?
 *
 * Dates are EDTF; the words a date was read from ("last March") must stand in one of the passages of
 * the relation, or nobody can check the reading.
 */
import { parseEdtf } from '../../model/edtf.ts';
import type { Issue } from '../../model/issue.ts';
import type { Relation } from '../../model/relation.ts';
import { issuesOf, type Law } from './law.ts';

const report = issuesOf(7, 'error');

function checkDate(record: string, field: string, edtf: string | undefined): readonly Issue[] {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (parsed === null || parsed.ok) return [];
  return [
    report(
      record,
      field,
      `“${edtf ?? ''}” is not a date: ${parsed.failure}.`,
      'Write an EDTF date or interval, such as 2015-04-11 or 2015-01/2015-06.',
    ),
  ];
}

const isTimed = ({ time }: Relation): boolean => time !== undefined;

const timed = (relations: readonly Relation[]): readonly Relation[] => relations.filter(isTimed);

export const timesAreDates: Law = ({ sources, relations }) => [
  ...sources.flatMap(({ id, written }) => checkDate(`source ${id}`, 'written', written)),
  ...timed(relations).flatMap(({ id, time }) =>
    checkDate(`relation ${id}`, 'time.edtf', time?.edtf),
  ),
];

export const timeWordsAreQuoted: Law = ({ relations, passageOf }) =>
  timed(relations).flatMap(({ id, time, evidence }) => {
    if (time === undefined) return [];
    const quotes = evidence.flatMap(({ passage }) => passageOf.get(passage)?.exact ?? []);
    if (time.words !== '' && quotes.some((quote) => quote.includes(time.words))) return [];
    return [
      report(
        `relation ${id}`,
        'time.words',
        `The words “${time.words}” stand in none of the passages.`,
        'Copy the words from a passage, or add the passage that dates the relation.',
      ),
    ];
  });
