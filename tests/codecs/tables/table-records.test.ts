/**
 * Does a row make the record that it was made of, and is what it should not say left to the gate?
 */
import { expect, test } from 'vitest';
import type { TableRow } from '../../../src/codecs/tables/open-table.ts';
import type { CellValue } from '../../../src/codecs/tables/table-cells.ts';
import {
  given,
  toEntity,
  toRelation,
  toVocabulary,
} from '../../../src/codecs/tables/table-records.ts';

const row = (
  cells: Readonly<Record<string, CellValue>>,
  added: TableRow['added'] = [],
): TableRow => ({
  line: 2,
  get: (name) => cells[name],
  added,
});
const none = () => [];

test('what is not given is left out', () => {
  expect(given({ a: undefined, b: '', c: 0, d: false })).toEqual({ b: '', c: 0, d: false });
});

test('an entity has its attributes, those of added columns last', () => {
  const cells = { id: 'a', label: 'A', kind: 'state', aliases: ['B'], participants: [] };
  const attributes = () => [row({ name: 'x', value: '1', entity: 'a' })];
  expect(toEntity(row(cells), none)).toEqual(cells);
  expect(toEntity(row(cells, [{ name: 'y', value: '2' }]), attributes)).toMatchObject({
    attributes: [
      { name: 'x', value: '1' },
      { name: 'y', value: '2' },
    ],
  });
  expect(toEntity(row(cells), () => [row({ entity: 'a' })])).toMatchObject({ attributes: [] });
});

test('a relation has its holders, their reporters, its evidence and its time', () => {
  const holders = () => [
    row({ holder: 'entity', entity: 'a', reported_by: ['author', 'entity:b'] }),
  ];
  const evidence = () => [row({ passage: 'p', role: 'states', cues: ['source 1-3', 'nonsense'] })];
  expect(
    toRelation(row({ id: 'r', date: '2015', themes: [] }), holders, evidence, none),
  ).toMatchObject({
    stance: {
      holders: [
        {
          kind: 'entity',
          entity: 'a',
          reportedBy: [{ kind: 'author' }, { kind: 'entity', entity: 'b' }],
        },
      ],
    },
    time: { edtf: '2015', words: '' },
    evidence: [
      { passage: 'p', role: 'states', cues: [{ for: 'source', start: 1, end: 3 }, 'nonsense'] },
    ],
  });
});

test('the vocabulary is three tables', () => {
  const rows = {
    families: [row({ id: 'f', label: 'F' })],
    themes: [],
    types: [row({ id: 't', family: 'f', inverse_label: 'i' })],
  };
  expect(
    toVocabulary((name) =>
      name === 'families' ? rows.families : name === 'types' ? rows.types : [],
    ),
  ).toEqual({
    families: [{ id: 'f', label: 'F' }],
    themes: [],
    relationTypes: [{ id: 't', family: 'f', inverseLabel: 'i' }],
  });
});
