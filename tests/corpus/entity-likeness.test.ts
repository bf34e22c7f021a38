/**
 * Are entities as alike as the places that name them?
 */
import { expect, test } from 'vitest';
import { jaccard, likenessesOf } from '../../src/corpus/entity-likeness.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { reindex, renameEntities } from '../fixtures/vary-reading.ts';

const dataset = smallDataset();

test('two stretches: the share of their joint stretch that both cover', () => {
  expect(jaccard({ start: 0, end: 10 }, { start: 0, end: 10 })).toBe(1);
  expect(jaccard({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3, 12);
  expect(jaccard({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(0);
});

test('the same places under other names are wholly alike', () => {
  const renamed = renameEntities(dataset, (id) => `their-${id}`);
  const mentioned = new Set(dataset.mentions.map(({ entity }) => entity));
  const likenesses = likenessesOf(dataset, renamed);
  for (const id of mentioned) {
    const own = likenesses.find(({ a, b }) => a === id && b === `their-${id}`);
    expect(own).toMatchObject({ score: 1, shareOfA: 1, shareOfB: 1 });
  }
});

test('an entity with half the mentions has all of them in the other, which has half in it', () => {
  const [first] = dataset.mentions;
  const ofFirst = dataset.mentions.filter(({ entity }) => entity === first?.entity);
  const kept = new Set(ofFirst.slice(0, 1));
  const fewer = reindex(dataset, {
    mentions: dataset.mentions.filter((one) => !ofFirst.includes(one) || kept.has(one)),
  });
  const likeness = likenessesOf(dataset, fewer).find(
    ({ a, b }) => a === first?.entity && b === first.entity,
  );
  expect(likeness?.shareOfB).toBe(1);
  expect(likeness?.shareOfA).toBe(1 / ofFirst.length);
  expect(likeness?.score).toBeCloseTo(2 / (ofFirst.length + 1), 12);
});

test('no mention in common, no likeness', () => {
  expect(likenessesOf(dataset, reindex(dataset, { mentions: [] }))).toEqual([]);
});
