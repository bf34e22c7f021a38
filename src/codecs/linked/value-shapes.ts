/**
 * How does a single value of a record stand in linked data?
 *
 * Texts, numbers and truth values as literals, ids as names. Coordinates are written as texts with the
 * datatype xsd:double: JSON-LD would round a bare number to 16 digits. Only the sort of a value is looked
 * at here; whether a kind, a date or an offset is a possible one is for the gate to say.
 */
import type { Result } from '../../kit/result.ts';
import { fromLiteral, toLiteral } from './literal-text.ts';
import { decodeId, toCompactIri, type RecordKind } from './record-iris.ts';
import type { Path, Shape, TellFlaw } from './two-way.ts';

/** The value, or undefined once its flaw is told. */
function take<Value>(result: Result<Value, string>, path: Path, tell: TellFlaw): Value | undefined {
  if (result.ok) return result.value;
  tell(path, result.failure);
  return undefined;
}

export const text: Shape = {
  write: (value) => (typeof value === 'string' ? toLiteral(value) : value),
  read: (value, path, tell) => {
    if (typeof value === 'string') return take(fromLiteral(value), path, tell);
    tell(path, 'Here should stand a text in double quotes.');
    return undefined;
  },
};

export const truth: Shape = {
  write: (value) => value,
  read: (value, path, tell) => {
    if (typeof value !== 'boolean') tell(path, 'Here should stand true or false.');
    return value;
  },
};

/** A whole number that every program reads as the same number. */
export const integer: Shape = {
  write: (value) => value,
  read: (value, path, tell) => {
    if (!Number.isSafeInteger(value))
      tell(path, 'Here should stand a whole number of at most 15 digits.');
    return value;
  },
};

export const double: Shape = {
  write: String,
  read: (value, path, tell) => {
    const number = typeof value === 'string' ? Number(value) : Number.NaN;
    if (!Number.isFinite(number) || String(number) !== value)
      tell(path, 'Here should stand a number in double quotes, such as "1.5".');
    return number;
  },
};

/** The name of a record of this kind, for its id. */
export const iriOf = (kind: RecordKind): Shape => ({
  write: (value) => (typeof value === 'string' ? toCompactIri(kind, value) : value),
  read: (value, path, tell) => {
    const prefix = `${kind}:`;
    if (typeof value === 'string' && value.startsWith(prefix))
      return take(decodeId(value.slice(prefix.length)), path, tell);
    tell(path, `Here should stand a name that begins with “${prefix}”.`);
    return undefined;
  },
});
