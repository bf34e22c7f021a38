/**
 * Law 6: do spans lie inside their text, and cues inside their passage?
 */
import { expect, test } from 'vitest';
import {
  issueNames,
  smallRaw,
  withRecord,
  withRelation,
} from '../../fixtures/read-small-corpus.ts';

const law6 = (raw: Parameters<typeof issueNames>[0]): readonly string[] =>
  issueNames(raw).filter((name) => name.includes(' 6 '));

test.each([
  ['beyond the text', { end: 9999 }, 'refused 6 section at-home, end'],
  ['empty', { start: 300, end: 300 }, 'refused 6 section at-home, end'],
  ['backwards', { start: 300, end: 299 }, 'refused 6 section at-home, end'],
])('a section %s is refused', (_name, change, issue) => {
  expect(law6(withRecord('sections', 1, change))).toEqual([issue]);
});

test('a span that cuts a character in two is refused', () => {
  const text = String(Reflect.get(Object(smallRaw().sources[0]), 'text'));
  const wave = text.indexOf('🌾');
  expect(law6(withRecord('remarks', 0, { end: wave + 1 }))).toEqual([
    `refused 6 remark 329–${wave + 1}, start`,
  ]);
  expect(law6(withRecord('remarks', 0, { start: wave + 1 }))).toEqual([
    `refused 6 remark ${wave + 1}–351, start`,
  ]);
  expect(law6(withRecord('remarks', 0, { end: wave }))).toEqual([]);
});

test.each([
  ['outside its passage', { start: 0, end: 5 }],
  ['counted from the passage instead of the text', { start: 0, end: 6 }],
  ['empty', { start: 80, end: 80 }],
])('a cue %s is an error that names the passage', (_name, place) => {
  const evidence = [{ passage: 's02', role: 'states', cues: [{ for: 'relation', ...place }] }];
  expect(issueNames(withRelation('s02-criticises', { evidence }))).toEqual([
    'error 6 relation s02-criticises, evidence[0].cues[0]',
  ]);
});
