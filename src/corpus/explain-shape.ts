/**
 * What is wrong with the shape of a record, in one plain sentence?
 *
 * Turns the schema library's issues into field, message and remedy; its own words never reach a reader.
 * Also finds strings that hold half a character, which no schema sees and no file can carry.
 */
import type * as z from 'zod/mini';
import { hasLoneSurrogate } from '../kit/utf8.ts';

export interface ShapeFlaw {
  /** "stance.holders[0].kind"; empty for the record itself. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

type Path = readonly PropertyKey[];

export function toField(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in double quotes'],
  ['number', 'a finite number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

const quote = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : String(value);

function join(values: readonly unknown[]): string {
  const words = values.map(quote);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** The value a path leads to, or undefined. */
function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.entries(at).find(([name]) => name === String(key))?.[1];
  }
  return at;
}

function describe(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'object') return 'is an object';
  const words = quote(value);
  return `is ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
}

/** The values a failed union or enumeration would have taken; empty where it is no plain choice. */
function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return [];
  return issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
}

function wantOf(issue: z.core.$ZodIssue): string {
  const choices = choicesOf(issue);
  if (choices.length > 0) return join(choices);
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED.get(issue.expected) ?? issue.expected;
    case 'too_small':
      if (issue.origin === 'array') return `a list of at least ${String(issue.minimum)}`;
      return issue.origin === 'string'
        ? 'a text that is not empty'
        : `at least ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `a text of at most ${String(issue.maximum)} characters`
        : `at most ${String(issue.maximum)}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? `a text of the form ${issue.pattern ?? ''}`
        : `a ${issue.format}`;
    case 'invalid_union':
      return 'one of “author”, “entity” or “unknown”';
    default:
      return 'something else';
  }
}

function explain(issue: z.core.$ZodIssue, record: unknown): readonly ShapeFlaw[] {
  const field = toField(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: toField([...issue.path, key]),
      message: `The key “${key}” is not part of this record.`,
      remedy: 'Remove it, correct its spelling, or put what it says into a note.',
    }));
  }
  const want = wantOf(issue);
  return [
    {
      field,
      message: `${field === '' ? 'The record' : `“${field}”`} ${describe(valueAt(record, issue.path))}; it should be ${want}.`,
      remedy: `Write ${want}.`,
    },
  ];
}

function findHalves(value: unknown, path: Path): readonly ShapeFlaw[] {
  if (typeof value === 'string') {
    if (!hasLoneSurrogate(value)) return [];
    const message = `“${toField(path)}” holds half a character (a surrogate without its partner).`;
    return [{ field: toField(path), message, remedy: 'Replace the broken character.' }];
  }
  if (Array.isArray(value))
    return value.flatMap((part, index) => findHalves(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => findHalves(part, [...path, key]));
}

export type Parsed<Record> =
  | { readonly ok: true; readonly value: Record }
  | { readonly ok: false; readonly flaws: readonly ShapeFlaw[] };

/** More flaws in one record than can be gathered: zod passes lists of them as arguments of a call. */
const TOO_MANY: readonly ShapeFlaw[] = [
  {
    field: '',
    message: 'The record has more flaws than can be listed.',
    remedy: 'Write it anew, after the schema in public/schema.',
  },
];

function parseOrGiveUp<Schema extends z.ZodMiniType>(schema: Schema, record: unknown) {
  try {
    return schema.safeParse(record);
  } catch (reason) {
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}

/** Parses one record; all its flaws come back, in the order of its fields. */
export function parseRecord<Schema extends z.ZodMiniType>(
  schema: Schema,
  record: unknown,
): Parsed<z.output<Schema>> {
  const parsed = parseOrGiveUp(schema, record);
  if (parsed === null) return { ok: false, flaws: TOO_MANY };
  const halves = findHalves(record, []);
  if (parsed.success && halves.length === 0) return { ok: true, value: parsed.data };
  const shape = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => explain(issue, record));
  return { ok: false, flaws: [...shape, ...halves] };
}
