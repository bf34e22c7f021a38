/**
 * Does each order put first what it promises, and lose nobody?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { rankByRelations, rankEntities } from '../../src/scene/outline-order.ts';
import { atOnce } from '../../src/graph/in-turns.ts';
import { inRankOrder } from '../../src/scene/ranks.ts';
import { OUTLINE_ORDERS, type OutlineOrder } from '../../src/state/arrangement.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = makeDataset({
  entities: { Delta: 'state', alpha: 'state', Beta: 'person', Item10: 'issue', Item9: 'issue' },
  relations: [
    { id: 'one', source: 'Beta', target: 'Delta' },
    { id: 'two', source: 'Beta', target: 'alpha' },
  ],
});

type Counts = Readonly<Record<string, number>>;

function inOutlineOrder(any: Dataset, order: OutlineOrder, countOf: (id: string) => number) {
  const shown = Int32Array.from(any.entities, ({ id }) => countOf(id));
  const ranks = order === 'relations' ? rankByRelations(shown) : atOnce(rankEntities(any, order));
  const inOrder = inRankOrder(Int32Array.from(any.entities.keys()), ranks, false);
  return Array.from(inOrder, (number) => any.entities[number]!);
}

const ordered = (order: OutlineOrder, counts: Counts = {}) =>
  inOutlineOrder(dataset, order, (id) => counts[id] ?? 0).map(({ id }) => String(id));

test('by relations: the most first, equals as in the corpus', () => {
  expect(ordered('relations', { alpha: 2, Beta: 5 })).toEqual([
    'Beta',
    'alpha',
    'Delta',
    'Item10',
    'Item9',
  ]);
});

test('by name: as a reader looks it up, whatever the case, figures by their worth', () => {
  expect(ordered('name')).toEqual(['alpha', 'Beta', 'Delta', 'Item9', 'Item10']);
});

test('as in the text: by the first place where it is named; what is nowhere stands last', () => {
  expect(ordered('text')).toEqual(['Beta', 'Delta', 'alpha', 'Item10', 'Item9']);
});

test('what the text never names stands where it first says a relation of it', () => {
  const small = smallDataset();
  const [first] = small.relations;
  if (!first) throw new Error('no relation');
  const unnamed = {
    ...small,
    mentions: small.mentions.filter(({ entity }) => entity !== first.source),
  };
  const places = inOutlineOrder(unnamed, 'text', () => 0);
  const start = (id: string) =>
    Math.min(
      ...unnamed.mentions.filter(({ entity }) => entity === id).map((mention) => mention.start),
      ...(id === first.source
        ? unnamed.relations
            .filter(({ source, target }) => source === id || target === id)
            .flatMap(({ evidence }) => evidence)
            .map(({ passage }) => unnamed.passageOf.get(passage)?.start ?? Infinity)
        : []),
    );
  const starts = places.map(({ id }) => start(id));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('every order holds the same entities, once each', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...OUTLINE_ORDERS), (any, order) => {
      const entities = inOutlineOrder(any, order, (id) => id.length);
      expect(new Set(entities)).toEqual(new Set(any.entities));
      expect(entities).toHaveLength(any.entities.length);
    }),
    { numRuns: 50 },
  );
});
