/**
 * Does the one gate let the sound pass and name every flaw of the rest, however many there are?
 */
import { expect, test } from 'vitest';
import { validate } from '../../src/corpus/validate.ts';
import { toDocument, toRawDataset, unreadable, type RawDataset } from '../../src/model/document.ts';
import { passageIdSchema, relationIdSchema } from '../../src/model/ids.ts';
import {
  issueNames,
  recordOf,
  smallDataset,
  smallRaw,
  withRecord,
} from '../fixtures/read-small-corpus.ts';

test('a sound corpus becomes a Dataset without an issue', () => {
  const { dataset, issues, view } = validate(smallRaw());
  expect(issues).toEqual([]);
  expect(dataset?.name).toBe('Three neighbours');
  expect(dataset?.relations.map(({ id }) => id)).toEqual([
    's01-signs',
    's01-joins',
    's02-opposes',
    's02-criticises',
    's02-opposes-arvel',
    's03-harms',
    's04-warns',
    's04-closes',
    's05-quarrels',
  ]);
  expect(view.positions).toHaveLength(2);
});

test('flaws of many kinds are all told, shape first, then law by law', () => {
  const raw = withRecord(
    'relations',
    0,
    { target: 'ghost', type: 'ghost', evidence: [] },
    withRecord('entities', 5, { label: 7, kind: undefined }),
  );
  const names = issueNames(raw);
  expect(names).toEqual([
    'refused 0 entity some, label',
    'refused 0 entity some, kind',
    'error 1 relation s01-signs, evidence',
    'refused 3 relation s01-signs, target',
    'error 7 relation s01-signs, time.words',
    'refused 7 relation s01-signs, type',
  ]);
  expect(issueNames(raw)).toEqual(names);
});

test('what the reading found comes first and counts', () => {
  const issue = {
    severity: 'refused',
    law: 0,
    record: 'file x',
    field: '',
    message: 'm',
    remedy: 'r',
  } as const;
  expect(validate({ ...smallRaw(), found: [issue] })).toMatchObject({
    dataset: null,
    issues: [issue],
  });
  expect(validate(unreadable([issue])).issues[0]).toEqual(issue);
});

test('a position for nobody is dropped with an error; the reading stands', () => {
  const positions = [
    { entity: 'ghost', x: 0, y: 0, pinned: true },
    { entity: 'odo', x: 1, y: 2, pinned: false },
  ];
  const { dataset, view, issues } = validate({ ...smallRaw(), view: { positions } });
  expect(dataset).not.toBeNull();
  expect(view.positions).toEqual([positions[1]]);
  expect(issues).toMatchObject([{ severity: 'error', law: 3, record: 'view' }]);
});

test('numbers in a view are finite', () => {
  const positions = [{ entity: 'odo', x: Infinity, y: Number.NaN, pinned: false }];
  expect(issueNames({ ...smallRaw(), view: { positions } })).toEqual([
    'refused 0 view, positions[0].x',
    'refused 0 view, positions[0].y',
  ]);
});

/** The small corpus many times over: each copy has relations and passages of its own. */
function enlarge(times: number): RawDataset {
  const small = smallDataset();
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const passages = copies.flatMap((copy) =>
    small.passages.map((passage) => ({
      ...passage,
      id: passageIdSchema.parse(`${passage.id}-${copy}`),
    })),
  );
  const relations = copies.flatMap((copy) =>
    small.relations.map(({ within, ...relation }) => ({
      ...relation,
      id: relationIdSchema.parse(`${relation.id}-${copy}`),
      ...(within === undefined ? {} : { within: relationIdSchema.parse(`${within}-${copy}`) }),
      evidence: relation.evidence.map((piece) => ({
        ...piece,
        passage: passageIdSchema.parse(`${piece.passage}-${copy}`),
      })),
    })),
  );
  return toRawDataset(toDocument({ ...small, passages, relations }));
}

test('10,000 relations pass', () => {
  const raw = enlarge(1200);
  expect(raw.relations.length).toBeGreaterThan(10_000);
  expect(validate(raw).issues).toEqual([]);
});

test('6,000 passages that have all moved are told, and do not hang', () => {
  const raw = enlarge(1200);
  const moved = raw.passages.map((_, index) => ({
    ...recordOf(raw, 'passages', index),
    start: 1,
    end: 2,
  }));
  const { issues } = validate({ ...raw, passages: moved });
  expect(issues.filter(({ law }) => law === 2)).toHaveLength(6000);
});
