/**
 * Law 3: is every pointer that leads nowhere named, with its field?
 */
import { expect, test } from 'vitest';
import {
  issueNames,
  smallRaw,
  withRecord,
  withRelation,
} from '../../fixtures/read-small-corpus.ts';

const refusals = (raw: Parameters<typeof issueNames>[0]): readonly string[] =>
  issueNames(raw).filter((name) => name.startsWith('refused 3'));

const ghost = { kind: 'entity', entity: 'ghost' };

test.each([
  ['an end', withRelation('s01-joins', { target: 'ghost' }), 'relation s01-joins, target'],
  ['an act', withRelation('s01-joins', { within: 'ghost' }), 'relation s01-joins, within'],
  [
    'a holder',
    withRelation('s01-joins', {
      stance: { holders: [ghost], certainty: 'reported', negated: false, presupposed: false },
    }),
    'relation s01-joins, stance.holders[0]',
  ],
  [
    'a reporter',
    withRelation('s01-joins', {
      stance: {
        holders: [{ kind: 'author', reportedBy: [ghost] }],
        certainty: 'reported',
        negated: false,
        presupposed: false,
      },
    }),
    'relation s01-joins, stance.holders[0]',
  ],
  [
    'a passage',
    withRelation('s01-joins', { evidence: [{ passage: 'ghost', role: 'states', cues: [] }] }),
    'relation s01-joins, evidence[0].passage',
  ],
  [
    'a participant',
    withRecord('entities', 3, { participants: ['ghost'] }),
    'entity water-treaty, participants[0]',
  ],
  ['a mention', withRecord('mentions', 0, { entity: 'ghost' }), 'mention 33–38 of ghost, entity'],
  ['a section’s source', withRecord('sections', 0, { source: 'ghost' }), 'section river, source'],
  ['a passage’s source', withRecord('passages', 0, { source: 'ghost' }), 'passage s01, source'],
  ['a remark’s source', withRecord('remarks', 0, { source: 'ghost' }), 'remark 329–351, source'],
])('%s that is not there is refused', (_name, raw, name) => {
  expect(refusals(raw)).toEqual([`refused 3 ${name}`]);
});

test('whoever points to a malformed record is not blamed for it', () => {
  const raw = withRecord('entities', 0, { kind: 'kingdom' });
  expect(issueNames(raw)).toEqual(['refused 0 entity arvel, kind']);
});

test('the corpus itself points nowhere else', () => {
  expect(refusals(smallRaw())).toEqual([]);
});
