/**
 * Does the table hold each hop once, with all its relations, and nothing else?
 */
import { atOnce } from '../../src/graph/in-turns.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { affects, influenceDataset } from '../fixtures/influence-cases.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state' },
  relations: [
    { id: 'denied', source: 'a', target: 'b', negated: true },
    { id: 'reported', source: 'a', target: 'b', certainty: 'reported', holder: 'c' },
    { id: 'plain', source: 'a', target: 'b' },
    { id: 'signed', source: 'a', target: 'b', effect: 'raises' },
    { id: 'against', source: 'c', target: 'b', influence: 'backward' },
    { id: 'mutual', source: 'a', target: 'c', influence: 'both', holder: 'unknown' },
    { id: 'nothing', source: 'c', target: 'a', influence: 'none' },
    { id: 'itself', source: 'a', target: 'a' },
  ],
});
const hopsOf = (graph: ReturnType<typeof influenceGraphOf>) =>
  Array.from(graph.table.tails, (tail, at) => [
    graph.dataset.entities[tail]!.id,
    graph.dataset.entities[graph.table.heads[at]!]!.id,
    graph
      .relationsOf(at)
      .map(({ id }) => id)
      .join(' '),
  ]);

test('parallels share a hop, best first; against the grammar runs backward, both both ways', () => {
  expect(hopsOf(influenceGraphOf(dataset))).toEqual([
    ['a', 'b', 'signed plain reported denied'],
    ['a', 'c', 'mutual'],
    ['b', 'c', 'against'],
    ['c', 'a', 'mutual'],
  ]);
});

test('only admitted relations make hops, and the same list the same graph', () => {
  const admitted = dataset.relations.slice(0, 1);
  expect(hopsOf(influenceGraphOf(dataset, admitted))).toEqual([['a', 'b', 'denied']]);
  expect(influenceGraphOf(dataset, admitted)).toBe(influenceGraphOf(dataset, admitted));
  expect(influenceGraphOf(dataset)).not.toBe(influenceGraphOf(dataset, admitted));
});

test('a hop counts the passages and voices of what is affirmed; the nameless are no voice', () => {
  const { table, voiceKeys } = influenceGraphOf(dataset);
  expect(voiceKeys).toEqual(['author', 'entity:c']);
  expect([...table.voices]).toEqual([0b11, 0, 0b01, 0]);
  expect([...table.passages]).toEqual([3, 1, 1, 1]);
});

test('the rank of a hop is that of its best relation; any denial ranks after any affirmation', () => {
  const rankOf = (at: number) =>
    influenceGraphOf(dataset, dataset.relations.slice(at, at + 1)).table.ranks[0];
  expect([0, 1, 2].map(rankOf)).toEqual([5, 1, 0]);
  expect(influenceGraphOf(dataset).table.ranks[0]).toBe(0);
});

test('hops are those of the definition, each once, and stand again by head', () => {
  fc.assert(
    fc.property(influenceDataset, (any) => {
      const { table, relationsOf } = influenceGraphOf(any);
      const pairs = Array.from(table.tails, (tail, at) => `${tail} ${table.heads[at]}`);
      const expected = any.entities.flatMap(({ id: from }, tail) =>
        any.entities.flatMap(({ id: to }, head) =>
          affects(any, from, to) ? [`${tail} ${head}`] : [],
        ),
      );
      expect(pairs).toEqual(expected);
      const steps = any.relations.flatMap(({ source, target, influence }) =>
        source === target || influence === 'none' ? [] : influence === 'both' ? [1, 2] : [1],
      );
      expect([...table.heads.keys()].flatMap(relationsOf)).toHaveLength(steps.length);
      for (const [entity] of any.entities.entries()) {
        const into = table.inHops.slice(table.inOffsets[entity], table.inOffsets[entity + 1]);
        expect(Array.from(into)).toEqual(
          [...table.heads.keys()].filter((hop) => table.heads[hop] === entity),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('the table made with pauses is the one made at once', () => {
  fc.assert(
    fc.property(influenceDataset, (any) => {
      const [inTurns, atAll] = [[...any.relations], [...any.relations]].map((relations) =>
        influenceGraphOf(any, relations),
      );
      atOnce(inTurns!.prepare());
      expect(inTurns!.table).toEqual(atAll!.table);
      expect(inTurns!.table).toBe(inTurns!.table);
    }),
    { numRuns: 20 },
  );
});
