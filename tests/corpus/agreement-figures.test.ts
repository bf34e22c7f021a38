/**
 * Are the figures plain numbers that add up?
 */
import { expect, test } from 'vitest';
import { toFigures, toLetter } from '../../src/corpus/agreement-figures.ts';
import { agreementOfSeveral } from '../../src/corpus/agreement-of-several.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation, dropRelations } from '../fixtures/vary-reading.ts';

const readings = [
  smallDataset(),
  changeRelation(smallDataset(), 's01-joins', { type: 'signs-with', valence: 1 }),
  dropRelations(smallDataset(), 's03-harms'),
];
const figures = toFigures(readings, agreementOfSeveral(readings));

test('readings and pairs are called by letters', () => {
  expect(figures.readings.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  expect(figures.pairs.map(({ pair }) => pair)).toEqual(['A–B', 'A–C', 'B–C']);
  expect(toLetter(3)).toBe('D');
});

test('what is shared, by type and by family', () => {
  expect(figures.pairs[0]?.relations).toEqual({
    both: 9,
    sameType: 8,
    sameFamily: 1,
    turned: 0,
    onlyFirst: 0,
    onlySecond: 0,
    sameEndsOtherFamily: 0,
    share: 1,
  });
  expect(figures.pairs[0]?.facets.find(({ facet }) => facet === 'valence')).toMatchObject({
    compared: 9,
    alike: 8,
  });
});

test('every assertion is counted once, and sentences add up to the relations', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(figures.assertions.map((row) => row.in)).toEqual(['ABC', 'AB', 'AC', 'BC', 'A', 'B', 'C']);
  expect(sum(figures.assertions.map(({ count }) => count))).toBe(sum(figures.byReadings));
  for (const { relations, sentences } of figures.pairs) {
    expect(sum(sentences.map(({ both }) => both))).toBe(relations.both);
    expect(sum(sentences.map(({ onlyA }) => onlyA))).toBe(relations.onlyFirst);
    expect(sum(sentences.map(({ onlyB }) => onlyB))).toBe(relations.onlySecond);
  }
});

test('they survive JSON', () => {
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
});
