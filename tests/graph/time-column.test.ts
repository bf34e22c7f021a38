/**
 * Does what touches a window pass, and nothing that has no date?
 */
import { expect, test } from 'vitest';
import { relationsIn } from '../../src/graph/dataset-index.ts';
import { chooseDated, countDated, passTime } from '../../src/graph/time-column.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const plain = makeDataset({
  entities: { a: 'state', b: 'state' },
  relations: ['2015', '2015-04-11', '2013/..', 'nonsense', ''].map((id) => ({
    id: id === '' ? 'undated' : id,
    source: 'a',
    target: 'b',
  })),
});
const dataset: Dataset = {
  ...plain,
  relations: plain.relations.map((relation) =>
    relation.id === 'undated' ? relation : { ...relation, time: { edtf: relation.id, words: '' } },
  ),
};
const found = (from: string, to: string) =>
  relationsIn(dataset, passTime({ from, to }, dataset)).map(({ id }) => String(id));

test('both ends of a window are in it, and an empty or unreadable one is open', () => {
  expect(found('2015-04-11', '2015-04-11')).toEqual(['2015', '2015-04-11', '2013/..']);
  expect(found('', '2014')).toEqual(['2013/..']);
  expect(found('2015-04-12', '2015-12')).toEqual(['2015', '2013/..']);
  expect(found('', '')).toEqual(['2015', '2015-04-11', '2013/..']);
  expect(found('when?', '2014')).toEqual(['2013/..']);
});

test('counted is what can be read; chosen are the first with a time, of some before others', () => {
  expect(countDated(dataset)).toBe(3);
  const chosen = (most: number, first: string) =>
    chooseDated(dataset.relations, ({ id }) => id === first, most).map(({ id }) => String(id));
  expect(chosen(9, '')).toEqual(['2015', '2015-04-11', '2013/..', 'nonsense']);
  expect(chosen(2, '')).toEqual(['2015', '2015-04-11']);
  expect(chosen(2, 'nonsense')).toEqual(['2015', 'nonsense']);
});
