import { afterEach, describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import {
  describeCellCounts,
  describeMatrix,
  describePlace,
} from '../../src/scene/describe-matrix.ts';
import { focusOf } from '../../src/state/focus.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'person', d: 'policy', e: 'state' },
  relations: [
    { id: 'ab1', source: 'a', target: 'b', valence: -1 },
    { id: 'ab2', source: 'a', target: 'b', valence: 1, negated: true },
    { id: 'bb', source: 'b', target: 'b' },
    { id: 'bd', source: 'b', target: 'd' },
    { id: 'ca', source: 'c', target: 'a', negated: true },
  ],
});
const matrix = matrixOf(dataset, dataset.relations);
const rowOf = (id: string) => matrix.entities.findIndex((entity) => entity.id === id);

afterEach(() => speak('en', null));

describe('a place', () => {
  const say = (from: string, to: string) => describePlace(matrix, rowOf(from), rowOf(to));
  const [a, b] = ['a', 'b'].map((id) => matrix.entities[rowOf(id)]?.label);

  test('says the ends, how many, and their parts', () => {
    expect(say('a', 'b')).toBe(
      `${a} to ${b}: 2 relations: 1 hostile, 1 friendly, 1 of them denied`,
    );
    expect(say('b', 'b')).toBe(`${b} to itself: 1 relation: 1 neutral`);
    expect(say('b', 'a')).toBe(`${b} to ${a}: no relations`);
    expect(say('c', 'a')).toMatch(/: 1 relation: 1 neutral, 1 denied$/);
  });

  test('says the same in Korean, names as they are', () => {
    speak('ko', KO);
    expect(say('a', 'b')).toBe(`${a}의 ${b}에 대한 관계: 2개(적대 1, 우호 1, 그중 부정됨 1)`);
    expect(say('b', 'a')).toBe(`${b}의 ${a}에 대한 관계: 없음`);
  });

  test('a header says its sum, the corner how to read', () => {
    expect(say('a', 'nobody')).toMatch(/^From .*, state: 2 relations/);
    expect(say('nobody', 'b')).toMatch(/^To .*, state: 3 relations/);
    expect(say('nobody', 'nobody')).toBe('From the row to the column');
  });
});

test('parts that are nothing are left out', () => {
  const none = { relations: 0, hostile: 0, neutral: 0, friendly: 0, denied: 0 };
  expect(describeCellCounts(none)).toBe('no relations');
  expect(describeCellCounts({ ...none, relations: 3, friendly: 3 })).toBe(
    '3 relations: 3 friendly',
  );
});

test('the totals say where the rest is, and add up', () => {
  const { counts } = focusOf(dataset, {
    selection: { kind: 'nothing' },
    depth: 'everything',
    filters: [],
  });
  expect(describeMatrix(matrix, counts, true)).toBe(
    '4 of 5 relations, between 3 actors · 1 shown elsewhere, with an end that is no actor · 1 actor has none and no row',
  );
  expect(
    describeMatrix(matrix, { ...counts, hiddenByDepth: 2, hiddenByFilters: 3 }, false),
  ).toMatch(/2 folded by depth, 3 hidden by filters/);
});
