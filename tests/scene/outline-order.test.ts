/**
 * Does each order put first what it promises, and lose nobody?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOutlineOrder } from '../../src/scene/outline-order.ts';
import { OUTLINE_ORDERS } from '../../src/state/arrangement.ts';
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

const ordered = (
  order: (typeof OUTLINE_ORDERS)[number],
  counts: Readonly<Record<string, number>> = {},
) =>
  inOutlineOrder(dataset.entities, order, dataset, (id) => counts[id] ?? 0).map(({ id }) =>
    String(id),
  );

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
  const places = inOutlineOrder(unnamed.entities, 'text', unnamed, () => 0);
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
      const entities = inOutlineOrder(any.entities, order, any, (id) => id.length);
      expect(new Set(entities)).toEqual(new Set(any.entities));
      expect(entities).toHaveLength(any.entities.length);
    }),
    { numRuns: 50 },
  );
});
