/**
 * Is every sentence told as covered, explained or a gap?
 */
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/corpus/coverage.ts';
import { validate } from '../../src/corpus/validate.ts';
import { entityIdSchema } from '../../src/model/ids.ts';
import { smallDataset, smallRaw, withRecord, withRelation } from '../fixtures/read-small-corpus.ts';

function coverageWith(raw: ReturnType<typeof smallRaw>) {
  const { dataset } = validate(raw);
  if (dataset === null) throw new Error('refused');
  return coverageOf(dataset);
}

const states = (raw: ReturnType<typeof smallRaw>): readonly string[] =>
  coverageWith(raw).sentences.map(({ state }) => state);

test('five sentences are covered, the last is explained', () => {
  const { sentences, counts } = coverageOf(smallDataset());
  expect(counts).toEqual({ covered: 5, explained: 1, uncovered: 0 });
  expect(sentences[1]?.relations.map(({ id }) => id)).toEqual([
    's02-opposes',
    's02-criticises',
    's02-opposes-arvel',
  ]);
  expect(sentences[5]?.remarks.map(({ reason }) => reason)).toEqual([
    'Weather; nobody acts on anybody.',
  ]);
});

test('a passage that only resolves covers nothing', () => {
  const evidence = [
    { passage: 's02', role: 'states', cues: [] },
    { passage: 's05', role: 'resolves', cues: [] },
  ];
  const raw = withRelation('s05-quarrels', { evidence });
  expect(states(raw)[4]).toBe('uncovered');
});

test('a passage that has moved covers nothing', () => {
  expect(states(withRecord('passages', 4, { start: 0, end: 46 }))).toEqual([
    'covered',
    'covered',
    'covered',
    'covered',
    'uncovered',
    'explained',
  ]);
});

test('a sentence without remark or relation is a gap', () => {
  expect(states({ ...smallRaw(), remarks: [] }).at(-1)).toBe('uncovered');
});

test('mentions of an entity come in the order of the text', () => {
  const { mentionsOf } = coverageOf(smallDataset());
  const starts = mentionsOf.get(entityIdSchema.parse('corva'))?.map(({ start }) => start) ?? [];
  expect(starts).toHaveLength(4);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(mentionsOf.has(entityIdSchema.parse('ghost'))).toBe(false);
});
