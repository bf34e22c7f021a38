/**
 * Who is reached in so many steps, by which relations, and is nothing shown that was not asked for?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { egoOf, type EgoDepth, type EgoDirection } from '../../src/graph/ego.ts';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { affects, influenceDataset, NAMES } from '../fixtures/influence-cases.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const idsOf = (dataset: Dataset, names: readonly string[]) =>
  dataset.entities.map(({ id }) => id).filter((id) => names.includes(id));
const ask = (
  dataset: Dataset,
  names: readonly string[],
  depth: EgoDepth,
  direction: EgoDirection,
) => egoOf(influenceGraphOf(dataset), { around: idsOf(dataset, names), depth, direction });

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state', d: 'state', e: 'state' },
  relations: [
    { id: 'a-b', source: 'a', target: 'b' },
    { id: 'b-a', source: 'b', target: 'a' },
    { id: 'b-c', source: 'c', target: 'b', influence: 'backward' },
    { id: 'c-d', source: 'c', target: 'd' },
    { id: 'e-a', source: 'e', target: 'a' },
    { id: 'a-e none', source: 'a', target: 'e', influence: 'none' },
    { id: 'a-a', source: 'a', target: 'a' },
    { id: 'a-b too', source: 'a', target: 'b', negated: true },
  ],
});
const said = (depth: EgoDepth, direction: EgoDirection) =>
  ask(dataset, ['a'], depth, direction).rings.map(({ entities, relations }) => [
    entities.join(' '),
    relations.map(({ id }) => id),
  ]);

test('out: what it does, parallels and itself among them, not what is done to it', () => {
  expect(said(1, 'out')).toEqual([
    ['a', ['a-a']],
    ['b', ['a-b', 'a-b too']],
  ]);
  expect(ask(dataset, ['a'], 1, 'out').among.map(({ id }) => id)).toEqual(['b-a']);
});

test('each further step is a ring; the way back is on the way once it is walked', () => {
  expect(said(3, 'out')).toEqual([
    ['a', ['a-a']],
    ['b', ['a-b', 'a-b too']],
    ['c', ['b-a', 'b-c']],
    ['d', ['c-d']],
  ]);
});

test('in: who affects it; both: either way', () => {
  expect(said(1, 'in')).toEqual([
    ['a', ['a-a']],
    ['b e', ['b-a', 'e-a']],
  ]);
  expect(said(1, 'both')).toEqual([
    ['a', ['a-a']],
    ['b e', ['a-b', 'b-a', 'e-a', 'a-b too']],
  ]);
});

test('around several, distances are to the nearest; a ring may be empty', () => {
  const ego = ask(dataset, ['a', 'c'], 2, 'out');
  expect([...ego.distanceOf]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 1],
  ]);
  expect(ego.rings[2]).toEqual({
    distance: 2,
    entities: [],
    relations: [dataset.relations[1], dataset.relations[2]],
  });
});

/** Rings by the plainest means. */
function distanceTo(
  any: Dataset,
  around: readonly string[],
  depth: number,
  direction: EgoDirection,
) {
  const found = new Map(idsOf(any, around).map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance += 1) {
    for (const from of [...found.keys()].filter((id) => found.get(id) === distance - 1)) {
      for (const { id: to } of any.entities) {
        const isStep =
          (direction !== 'in' && affects(any, from, to)) ||
          (direction !== 'out' && affects(any, to, from));
        if (isStep && !found.has(to)) found.set(to, distance);
      }
    }
  }
  return found;
}

test('rings are distances, and each relation among the reached is on the way or among them', () => {
  const questions = fc.record({
    around: fc.subarray([...NAMES], { minLength: 1 }),
    depth: fc.constantFrom<EgoDepth>(1, 2, 3),
    direction: fc.constantFrom<EgoDirection>('out', 'in', 'both'),
  });
  fc.assert(
    fc.property(influenceDataset, questions, (any, { around, depth, direction }) => {
      const ego = ask(any, around, depth, direction);
      const distances = distanceTo(any, around, depth, direction);
      expect(new Map(ego.distanceOf)).toEqual(distances);
      expect(ego.rings.flatMap(({ entities }) => entities)).toHaveLength(distances.size);
      expect(ego.rings.flatMap(({ relations }) => relations)).toHaveLength(ego.relations.length);
      const within = any.relations.filter(
        ({ source, target, influence }) =>
          influence !== 'none' && distances.has(source) && distances.has(target),
      );
      expect(new Set([...ego.relations, ...ego.among])).toEqual(new Set(within));
      expect(ego.relations.length + ego.among.length).toBe(within.length);
    }),
    { numRuns: 60 },
  );
});
