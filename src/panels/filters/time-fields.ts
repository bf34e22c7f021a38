/**
 * Can these two fields be read as a window of time, and what should the reader write if not?
 *
 * In go the texts as typed, out come EDTF dates or one sentence for the field that is wrong. An empty
 * field leaves that end open.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { parseEdtf, readEdtf } from '../../model/edtf.ts';
import { filtersWords } from '../../words/filters.ts';

export interface TimeTexts {
  readonly from: string;
  readonly to: string;
}

export interface TimeTrouble {
  readonly field: keyof TimeTexts;
  readonly sentence: string;
}

function troubleOf(written: string): string | null {
  const read = written === '' ? null : readEdtf(written);
  return read === null || read.ok ? null : filtersWords().noDate(read.failure);
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
    return failure({ field: 'to', sentence: filtersWords().endsBeforeBegin(texts.from, texts.to) });
  }
  return success(texts);
}
