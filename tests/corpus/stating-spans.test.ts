/**
 * Is a relation found where the text states it, and only there?
 */
import { expect, test } from 'vitest';
import { homeOf, placeOf, sharedWords, statingSpans } from '../../src/corpus/stating-spans.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation } from '../fixtures/vary-reading.ts';

const dataset = smallDataset();
const relationOf = (id: string) => {
  const found = dataset.relations.find((relation) => relation.id === id);
  if (found === undefined) throw new Error(`no relation ${id}`);
  return found;
};
const wordsAt = ({ start, end }: { start: number; end: number }): string =>
  [...dataset.textOf.values()].join('').slice(start, end);

test('a passage that only names an end is no home', () => {
  for (const relation of dataset.relations) {
    const resolving = relation.evidence.filter(({ role }) => role === 'resolves');
    expect(statingSpans(dataset, relation)).toHaveLength(
      relation.evidence.length - resolving.length,
    );
  }
  expect(wordsAt(homeOf(dataset, relationOf('s02-criticises')) ?? { start: 0, end: 0 })).toContain(
    'criticised',
  );
});

test('a relation without a stating passage comes after the whole text', () => {
  const bare = changeRelation(dataset, 's01-signs', { evidence: [] });
  const [relation] = bare.relations;
  if (relation === undefined) throw new Error('no relation');
  expect(homeOf(bare, relation)).toBeNull();
  expect(placeOf(bare, relation)).toBeGreaterThan([...bare.textOf.values()].join('').length);
  expect(placeOf(dataset, relationOf('s01-signs'))).toBe(
    homeOf(dataset, relationOf('s01-signs'))?.start,
  );
});

test('words are shared by stretches of one source, as a share of the smaller', () => {
  const [one, other] = ['s', 't'];
  const span = (source = '', start: number, end: number) => ({
    source: source as SourceId,
    start,
    end,
  });
  expect(sharedWords([span(one, 0, 100)], [span(one, 10, 30)])).toBe(1);
  expect(sharedWords([span(one, 0, 20)], [span(one, 10, 50)])).toBe(0.5);
  expect(sharedWords([span(one, 0, 20)], [span(one, 20, 50)])).toBe(0);
  expect(sharedWords([span(one, 0, 20)], [span(other, 0, 20)])).toBe(0);
});
