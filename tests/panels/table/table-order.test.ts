/**
 * Is a sorted table in the order that its cells have, does nothing get lost, and do equals keep their order?
 */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { rankColumn, readingLanguage } from '../../../src/panels/table/table-order.ts';
import { cellOf } from '../../../src/panels/table/table-rows.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { atOnce } from '../../../src/graph/in-turns.ts';
import { inRankOrder } from '../../../src/scene/ranks.ts';
import { TABLE_COLUMNS, type TableColumn } from '../../../src/state/arrangement.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

afterEach(() => speak('en', null));

const allOf = ({ relations }: Dataset) => Int32Array.from(relations.keys());
const sorted = (dataset: Dataset, column: TableColumn, descending: boolean) => [
  ...inRankOrder(allOf(dataset), atOnce(rankColumn(dataset, column)), descending),
];

test('the same as sorting the cells themselves, up and down, and every row once', () => {
  const measured: readonly TableColumn[] = ['passages', 'valence', 'when'];
  fc.assert(
    fc.property(
      arbitraryDataset,
      fc.constantFrom(...TABLE_COLUMNS.filter((column) => !measured.includes(column))),
      fc.boolean(),
      (dataset, column, descending) => {
        const { compare } = new Intl.Collator(readingLanguage(dataset), {
          sensitivity: 'base',
          numeric: true,
        });
        const cells = dataset.relations.map((relation) => cellOf(column, relation, dataset));
        const turn = descending ? -1 : 1;
        const ours = ['effect', 'certainty', 'denied', 'presupposed'].includes(column);
        const by = ours
          ? new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare
          : compare;
        const plain = [...cells.keys()].toSorted((a, b) => turn * by(cells[a]!, cells[b]!));
        expect(sorted(dataset, column, descending)).toEqual(plain);
      },
    ),
    { numRuns: 60 },
  );
});

test('any sorting of any part keeps every row once', () => {
  const dataset = smallDataset();
  for (const column of TABLE_COLUMNS) {
    const ranks = atOnce(rankColumn(dataset, column));
    for (const descending of [false, true]) {
      expect(sorted(dataset, column, descending).toSorted((a, b) => a - b)).toEqual([
        ...allOf(dataset),
      ]);
      expect([...inRankOrder(Int32Array.from([1]), ranks, descending)]).toEqual([1]);
      expect([...inRankOrder(new Int32Array(0), ranks, descending)]).toEqual([]);
    }
  }
});

test('undated relations come last both ways', () => {
  const dataset = smallDataset();
  for (const descending of [false, true]) {
    const dated = sorted(dataset, 'when', descending).map(
      (number) => dataset.relations[number]?.time !== undefined,
    );
    expect(dated).toContain(true);
    expect(dated.slice(dated.indexOf(false)).some((isDated) => isDated)).toBe(false);
  }
});

test('names are sorted as their own language sorts them, whatever the page speaks', () => {
  const names = makeDataset({
    entities: { Öland: 'place', Zürich: 'place', Aland: 'place' },
    relations: [
      { id: '1', source: 'Zürich', target: 'Aland' },
      { id: '2', source: 'Öland', target: 'Aland' },
    ],
  });
  const sourcesBy = (reading: string) => {
    const [source, ...others] = names.sources;
    const read = { ...names, sources: [{ ...source!, language: reading }, ...others] };
    return sorted(read, 'source', false).map((number) => String(names.relations[number]?.source));
  };
  expect(sourcesBy('de')).toEqual(['Öland', 'Zürich']);
  expect(sourcesBy('sv')).toEqual(['Zürich', 'Öland']);
  speak('ko', KO);
  expect(sourcesBy('sv')).toEqual(['Zürich', 'Öland']);
  expect(sourcesBy('no language tag')).toEqual(['Öland', 'Zürich']);
});
