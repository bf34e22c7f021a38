/**
 * What text does a JSON value become in a cell or as an id?
 *
 * Strings stay letter by letter; numbers and truth values as JSON writes them; lists and objects stay JSON, with
 * a note; null says that nothing is given. An id that JSON's numbers cannot hold exactly is refused, since two
 * of them could fall together.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { Notes } from '../flat/notes.ts';

function toNumberText(number: number, notes: Notes): string {
  if (!Number.isFinite(number))
    notes.tell('changed', 'Numbers too large for any program were kept as “Infinity”.');
  else if (Number.isInteger(number) && !Number.isSafeInteger(number))
    notes.tell('changed', 'Whole numbers beyond 2^53 were rounded.');
  return String(number);
}

/** Undefined where nothing is given. */
export function toCellText(value: unknown, notes: Notes): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return toNumberText(value, notes);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) {
        notes.tell('changed', 'Data that are null are taken as not given.');
        return undefined;
      }
      notes.tell('changed', 'Lists and objects inside the data are kept as JSON text.');
      return JSON.stringify(value);
    default:
      return undefined;
  }
}

/** Fails with the end of a sentence. */
export function toIdText(value: unknown, notes: Notes): Result<string, string> {
  if (value === undefined || value === null) return failure('is missing; give it one.');
  if (typeof value === 'string') return success(value);
  if (typeof value !== 'number') return failure('is neither text nor a number; write it as text.');
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    return failure(
      'is a number beyond 2^53, which cannot be told from its neighbours; write it as text.',
    );
  notes.tell('changed', 'Ids that are numbers are taken as text.');
  return success(String(value));
}
