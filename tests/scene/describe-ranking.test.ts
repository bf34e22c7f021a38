import { expect, test } from 'vitest';
import { rankInfluence } from '../../src/graph/influence-ranking.ts';
import { describeRanking, measureWord, sayShare } from '../../src/scene/describe-ranking.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

test('a share that is there never reads as nothing', () => {
  expect(sayShare(0)).toBe('0.0 %');
  expect(sayShare(0.0001)).toBe('< 0.1 %');
  expect(sayShare(0.1234)).toBe('12.3 %');
  expect(sayShare(1)).toBe('100.0 %');
});

test('others are those reached, or those that reach it', () => {
  expect(measureWord('others', 'affects')).toBe('Others reached');
  expect(measureWord('others', 'isAffectedBy')).toBe('Others reaching it');
  expect(measureWord('share', 'affects')).toBe('Share');
});

test('says from how many relations the figures come, and what is left out', () => {
  const dataset = makeDataset({
    entities: { a: 'state', b: 'state' },
    relations: [
      { id: 'ab', source: 'a', target: 'b', influence: 'forward' },
      { id: 'no', source: 'b', target: 'a', influence: 'forward', negated: true },
      { id: 'flat', source: 'a', target: 'b', influence: 'none' },
    ],
  });
  const said = describeRanking(rankInfluence(dataset, dataset.relations), 3);
  expect(said).toMatch(/^2 entities; counted are 1 relation along/);
  expect(said).toMatch(
    /from all 3 relations .* \(1 more are denied, in 1 nobody affects anybody\)\.$/,
  );
  const some = describeRanking(rankInfluence(dataset, dataset.relations.slice(0, 1)), 3);
  expect(some).toMatch(/from the 1 of 3 relations that pass the filters, at whatever depth\.$/);
});
