/**
 * Does no record pass at first sight that the schemas refuse or would change, and do sound ones pass?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { parseRecord } from '../../src/corpus/explain-shape.ts';
import { parseRecords } from '../../src/corpus/parse-records.ts';
import {
  isPlainEntity,
  isPlainMention,
  isPlainPassage,
  isPlainPlacement,
  isPlainRelation,
  seenNothing,
} from '../../src/corpus/plain-records.ts';
import { placementSchema } from '../../src/model/document.ts';
import { entitySchema } from '../../src/model/entity-schema.ts';
import { mentionSchema } from '../../src/model/mention.ts';
import { passageSchema } from '../../src/model/passage.ts';
import { relationSchema } from '../../src/model/relation.ts';
import { smallRaw } from '../fixtures/read-small-corpus.ts';

const raw = smallRaw();
const fieldsOf = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
const seen = seenNothing();

interface Kind {
  readonly schema: z.ZodMiniType;
  readonly isPlain: (record: unknown) => boolean;
  readonly sound: readonly unknown[];
}

const attributes = [
  { name: 'a', value: '01' },
  { name: 'b', value: '' },
];

const KINDS: Readonly<Record<string, Kind>> = {
  entity: {
    schema: entitySchema,
    isPlain: (record) => isPlainEntity(record, seen),
    sound: [...raw.entities, { ...fieldsOf(raw.entities[0]), attributes, note: 'n' }],
  },
  mention: { schema: mentionSchema, isPlain: isPlainMention, sound: raw.mentions },
  passage: { schema: passageSchema, isPlain: isPlainPassage, sound: raw.passages },
  relation: {
    schema: relationSchema,
    isPlain: (record) => isPlainRelation(record, seen),
    sound: [...raw.relations, { ...fieldsOf(raw.relations[0]), attributes, effect: 'raises' }],
  },
  placement: {
    schema: placementSchema,
    isPlain: isPlainPlacement,
    sound: [{ entity: 'a', x: -0, y: 1e300, pinned: false }],
  },
};

type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.map((part, index) => placesOf(part, [...path, index]))
    : Object.entries(value).map(([key, part]) => placesOf(part, [...path, key]));
  return [path, ...inner.flat()];
}

/** A copy in which the value at a place is changed. */
function changeAt(value: unknown, path: Path, change: (found: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((part: unknown, index) =>
      index === step ? changeAt(part, rest, change) : part,
    );
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([key, part]) => [
      key,
      key === step ? changeAt(part, rest, change) : part,
    ]),
  );
}

const leaveOut = (key: string) => (found: unknown) =>
  Object.fromEntries(Object.entries(fieldsOf(found)).filter(([name]) => name !== key));

const strange = fc.constantFrom<(found: unknown) => unknown>(
  () => undefined,
  () => null,
  () => '',
  () => 'x'.repeat(400),
  () => 'x'.repeat(401),
  () => '\ud800',
  () => 'a\udc00b',
  () => '🌊',
  () => 0,
  () => -1,
  () => -0,
  () => 1.5,
  () => 2 ** 53,
  () => Number.NaN,
  () => Infinity,
  () => true,
  () => [],
  () => ({}),
  () => [undefined],
  () => new Map(),
  () => ({ kind: 'author' }),
  () => ({ kind: 'entity' }),
  () => 'author',
  () => 'states',
  (found) => [found],
  (found) => [found, found],
  (found) => (Array.isArray(found) ? [...found, ...found] : { ...fieldsOf(found), extra: 1 }),
  (found) => ({ ...fieldsOf(found), note: undefined }),
  (found) => ({ ...fieldsOf(found), ['__proto__']: 1, constructor: 2 }),
  (found) => Object.assign(Object.create({ extra: 1 }), found),
  (found) => (typeof found === 'string' ? `${found}\ud83c` : found),
  leaveOut('id'),
  leaveOut('kind'),
  leaveOut('attributes'),
  leaveOut('note'),
);

describe.each(Object.entries(KINDS))('%s', (_name, { schema, isPlain, sound }) => {
  test('the records of a sound corpus pass at first sight', () => {
    expect(sound.filter((record) => !isPlain(record))).toEqual([]);
  });

  test('what passes is what the schema takes, and it takes it unchanged', () => {
    let passed = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), strange), { maxLength: 2 }),
        (which, changes) => {
          const record = changes.reduce<unknown>(
            (changed, [where, change]) => {
              const places = placesOf(changed);
              return changeAt(changed, places[where % places.length] ?? [], change);
            },
            sound[which % sound.length],
          );
          const parsed = parseRecord(schema, record);
          if (isPlain(record)) passed += 1;
          if (!parsed.ok) refused += 1;
          const said = isPlain(record) ? { ok: true, value: record } : parsed;
          expect(parsed).toStrictEqual(said);
        },
      ),
      { numRuns: 1500 },
    );
    expect(passed).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(200);
  });
});

test('one record that is not plain leaves the verdict on all as it is', () => {
  const slow = raw.relations.map((record): unknown => Object.assign(Object.create({}), record));
  expect(slow.some((record) => isPlainRelation(record, seen))).toBe(false);
  expect(parseRecords({ ...raw, relations: slow }).records).toEqual(parseRecords(raw).records);
  const broken = { ...raw, relations: [...raw.relations, { id: 'x' }] };
  const parsed = parseRecords(broken);
  expect(parsed.records.relations).toEqual(raw.relations);
  expect(parsed.issues.every(({ record }) => record === 'relation x')).toBe(true);
  expect([parsed.declared.relation.has('x'), parsed.declared.relation.has('y')]).toEqual([
    true,
    false,
  ]);
});
