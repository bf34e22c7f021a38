/**
 * Are the years those of the corpus, each with what a filter of that year lets through?
 */
import { expect, test } from 'vitest';
import { NO_ANSWERS, passRelations } from '../../src/graph/filters.ts';
import { countYears } from '../../src/graph/year-counts.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

function datedBy(...dates: readonly (string | null)[]): Dataset {
  const dataset = makeDataset({
    entities: { a: 'state', b: 'state' },
    relations: dates.map((_, at) => ({ id: `r${at}`, source: 'a', target: 'b' })),
  });
  const relations = dataset.relations.map((relation, at) => {
    const edtf = dates[at] ?? null;
    return edtf === null ? relation : { ...relation, time: { edtf, words: edtf } };
  });
  return { ...dataset, relations };
}

test('years come in order, and an open end reaches all that follow', () => {
  expect(countYears(datedBy('2015-04-11', '2013/..', null, '2014-24', '2013'))).toEqual([
    { year: 2013, count: 2 },
    { year: 2014, count: 2 },
    { year: 2015, count: 3 },
  ]);
});

test('each count is what the time filter of that year lets through', () => {
  const dataset = datedBy('2011/2016', '2013-12', '2014-01/2014-02', '../2012', '2016~');
  for (const { year, count } of countYears(dataset)) {
    const filter = { by: 'time', from: String(year), to: String(year), paused: false } as const;
    expect(passRelations(dataset, [filter], NO_ANSWERS)).toHaveLength(count);
  }
});

test('a corpus without times has no years', () => {
  expect(countYears(datedBy(null, null))).toEqual([]);
});
