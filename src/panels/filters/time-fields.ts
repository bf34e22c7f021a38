/**
 * Can these two fields be read as a window of time, and what should the reader write if not?
 *
 * In go the texts as typed, out come EDTF dates or one sentence for the field that is wrong. An empty
 * field leaves that end open.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { parseEdtf } from '../../model/edtf.ts';

export interface TimeTexts {
  readonly from: string;
  readonly to: string;
}

export interface TimeTrouble {
  readonly field: keyof TimeTexts;
  readonly sentence: string;
}

const REMEDY = 'write a date such as 2015, 2015-04, 2015-04-11, or 2015-21 for its spring.';

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function troubleOf(written: string): string | null {
  const read = written === '' ? null : parseEdtf(written);
  if (read === null || read.ok) return null;
  // Where the form itself is wrong, the reason names examples that the remedy repeats.
  const reason = read.failure.split(' such as ')[0] ?? '';
  return `${upperFirst(reason)}: ${REMEDY}`;
}

function endsBeforeBegin({ from, to }: TimeTexts): boolean {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (!first.ok || !last.ok) return false;
  return (first.value.earliest ?? -Infinity) > (last.value.latest ?? Infinity);
}

export function readTimeFields(typed: TimeTexts): Result<TimeTexts, TimeTrouble> {
  const texts = { from: typed.from.trim(), to: typed.to.trim() };
  for (const field of ['from', 'to'] as const) {
    const sentence = troubleOf(texts[field]);
    if (sentence !== null) return failure({ field, sentence });
  }
  if (endsBeforeBegin(texts)) {
    const sentence = `${upperFirst(texts.to)} lies before ${texts.from}: write a later date here, or an earlier one in “From”.`;
    return failure({ field: 'to', sentence });
  }
  return success(texts);
}
