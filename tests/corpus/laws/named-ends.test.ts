/**
 * Law 4: is borrowed evidence noticed, and does the warning name the end?
 */
import { expect, test } from 'vitest';
import { validate } from '../../../src/corpus/validate.ts';
import {
  issueNames,
  recordOf,
  smallRaw,
  withRecord,
  withRelation,
} from '../../fixtures/read-small-corpus.ts';

test('an end no passage mentions is borrowed', () => {
  const { issues, dataset } = validate(withRelation('s02-criticises', { target: 'brenmark' }));
  expect(issues).toMatchObject([
    {
      severity: 'warning',
      law: 4,
      record: 'relation s02-criticises',
      field: 'target',
      message: 'Borrowed evidence: no passage names the target, “Brenmark”.',
    },
  ]);
  expect(dataset).not.toBeNull();
});

test('the passages count together: one may resolve what another leaves out', () => {
  const evidence = [{ passage: 's02', role: 'states', cues: [] }];
  const resolved = [...evidence, { passage: 's01', role: 'resolves', cues: [] }];
  expect(
    issueNames(withRelation('s02-criticises', { target: 'brenmark', evidence: resolved })),
  ).toEqual([]);
});

test('only a mention inside the passage counts; one that crosses its border does not', () => {
  const raw = withRecord('mentions', 14, { start: 275, end: 283 });
  const names = issueNames(raw);
  expect(names).toEqual([
    'warning 4 relation s05-quarrels, source',
    'warning 4 relation s05-quarrels, target',
  ]);
});

test('a mention as wide as the passage lies inside it', () => {
  const { start, end } = recordOf(smallRaw(), 'passages', 4);
  expect(issueNames(withRecord('mentions', 14, { start, end }))).toEqual([]);
});

test('a longer mention around a shorter one does not hide it', () => {
  const raw = smallRaw();
  const around = { source: 'small', start: 0, end: 340, entity: 'corva', how: 'description' };
  expect(issueNames({ ...raw, mentions: [around, ...raw.mentions] })).toEqual([]);
});

test('a passage that has moved proves nothing, and is told once', () => {
  const raw = withRecord('passages', 4, { start: 0, end: 46 });
  expect(issueNames(raw).filter((name) => name.includes(' 4 '))).toEqual([]);
});
