/**
 * Does the search find what the plainest search finds, count right, stop at its budget and pause on the way?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { findPaths, searchPaths, type SearchQuestion } from '../../src/graph/path-search.ts';
import { EMPTY_QUESTION, toSearchQuestion } from '../../src/graph/trace.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { bruteForce, influenceDataset, questionWords } from '../fixtures/influence-cases.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const PLENTY = { keep: 10_000, steps: 1_000_000 };

type Words = Partial<Record<'from' | 'to' | 'avoid', readonly string[]>> & {
  readonly maxHops?: number;
  readonly oneVoiceOnly?: boolean;
};

function ask(dataset: Dataset, words: Words): SearchQuestion {
  const idsOf = (names: readonly string[] = []) =>
    dataset.entities.map(({ id }) => id).filter((id) => names.includes(id));
  const { from, to, avoid, ...rest } = words;
  const asked = toSearchQuestion(influenceGraphOf(dataset), {
    ...EMPTY_QUESTION,
    ...rest,
    from: idsOf(from),
    to: idsOf(to),
    avoid: idsOf(avoid),
  });
  if (!asked.ok) throw new Error(asked.failure);
  return asked.value;
}

function toIds(dataset: Dataset, hops: Int32Array): string {
  const { tails, heads } = influenceGraphOf(dataset).table;
  const places = [tails[hops[0]!]!, ...Array.from(hops, (hop) => heads[hop]!)];
  return places.map((place) => dataset.entities[place]!.id).join(' ');
}

/** Everyone affects everyone: 8 entities have 6!/(6 − k)! simple paths over k others between two of them. */
const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const complete = makeDataset({
  entities: Object.fromEntries(crowd.map((name) => [name, 'state' as const])),
  relations: crowd.flatMap((source, at) =>
    crowd.slice(at + 1).map((target) => ({
      id: source + target,
      source,
      target,
      influence: 'both' as const,
      holder: at < 3 ? 'a' : 'b',
    })),
  ),
});
const { table } = influenceGraphOf(complete);

test('finds every simple path and no other', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, (dataset, words) => {
      const graph = influenceGraphOf(dataset);
      const found = findPaths(graph.table, ask(dataset, words), PLENTY);
      const expected = bruteForce(dataset, words);
      expect(found.paths.map((hops) => toIds(dataset, hops)).toSorted()).toEqual(
        expected.toSorted(),
      );
      expect([found.total, found.isExact]).toEqual([expected.length, true]);
    }),
    { numRuns: 60 },
  );
});

test('a question asked after another, or in the midst of it, is answered as the first one on the table', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, questionWords, (dataset, first, second) => {
      const freshly = (words: Words) => {
        const { table: own } = influenceGraphOf(dataset, [...dataset.relations]);
        return findPaths(own, ask(dataset, words), PLENTY);
      };
      const { table: shared } = influenceGraphOf(dataset);
      const open = searchPaths(shared, ask(dataset, first), { ...PLENTY, steps: 3 });
      open.next();
      for (const words of [second, first, second])
        expect(findPaths(shared, ask(dataset, words), PLENTY)).toEqual(freshly(words));
      while (open.next().done !== true);
      expect(findPaths(shared, ask(dataset, second), PLENTY)).toEqual(freshly(second));
    }),
    { numRuns: 40 },
  );
});

test('with one voice only: those of which a voice holds every hop', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, (dataset, words) => {
      const graph = influenceGraphOf(dataset);
      const { voiceWords, voices } = graph.table;
      const all = findPaths(graph.table, ask(dataset, words), PLENTY).paths;
      const held = all.filter(
        (hops) => voiceWords > 0 && hops.reduce((left, hop) => left & voices[hop]!, -1) !== 0,
      );
      const found = findPaths(graph.table, ask(dataset, { ...words, oneVoiceOnly: true }), PLENTY);
      expect(found.paths).toEqual(held);
      expect(found.total).toBe(held.length);
    }),
    { numRuns: 60 },
  );
});

test('counts all where it keeps few, and the few are the first of all', () => {
  const question = ask(complete, { from: ['a'], to: ['h'], maxHops: 7 });
  const all = findPaths(table, question, PLENTY);
  expect([all.total, all.isExact, all.completeHops]).toEqual([1957, true, 7]);
  const few = findPaths(table, question, { ...PLENTY, keep: 100 });
  expect(few.total).toBe(1957);
  expect(few.paths).toEqual(all.paths.slice(0, 100));
});

test('at the end of its budget it says so; shorter lengths are whole', () => {
  const question = ask(complete, { from: ['a'], to: ['h'], maxHops: 7 });
  const cut = findPaths(table, question, { keep: 1000, steps: 500 });
  expect(cut.isExact).toBe(false);
  expect(cut.steps).toBe(500);
  expect(cut.completeHops).toBeLessThan(7);
  const whole = findPaths(table, { ...question, maxHops: cut.completeHops }, PLENTY);
  expect(cut.paths.slice(0, whole.total)).toEqual(whole.paths);
  expect(cut.total).toBeGreaterThanOrEqual(whole.total);
});

test('it pauses every few thousand steps, and can be left', () => {
  const question = ask(complete, { from: ['a'], maxHops: 7 });
  const search = searchPaths(table, question, PLENTY);
  const [first, second] = [search.next(), search.next()];
  expect(first).toMatchObject({ done: false, value: { steps: 4096 } });
  expect(second).toMatchObject({ done: false, value: { steps: 8192 } });
  expect(search.return(findPaths(table, question, { keep: 0, steps: 0 })).done).toBe(true);
});

test('the same question has the same answer, whether pausing or not', () => {
  const question = ask(complete, { from: ['a', 'b'], avoid: ['c'], maxHops: 5 });
  const search = searchPaths(table, question, PLENTY);
  let turn = search.next();
  while (turn.done !== true) turn = search.next();
  expect(turn.value).toEqual(findPaths(table, question, PLENTY));
});
