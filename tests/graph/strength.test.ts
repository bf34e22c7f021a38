/**
 * Do the strongest relations come first, by every rule in turn, as a plain sort has them?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/graph/dataset-index.ts';
import { statingPassages } from '../../src/graph/stating-passages.ts';
import { strongestFirst } from '../../src/graph/strength.ts';
import { byNumber, inTurn } from '../../src/kit/order.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Relation } from '../../src/model/relation.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const weighed = (dataset: Dataset, weights: readonly (string | undefined)[]): Dataset => ({
  ...dataset,
  relations: dataset.relations.map((relation, at): Relation => {
    const weight = weights[at % Math.max(1, weights.length)];
    return weight === undefined
      ? relation
      : { ...relation, attributes: [{ name: 'Weight', value: weight }] };
  }),
});

const namesInOrder = (dataset: Dataset) =>
  Array.from(strongestFirst(buildIndex(dataset)), (at) => dataset.relations[at]!.id);

const small = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state', leaf: 'state' },
  relations: [
    { id: 'toLeaf', source: 'a', target: 'leaf' },
    { id: 'ab', source: 'a', target: 'b' },
    { id: 'bc', source: 'b', target: 'c' },
    { id: 'ca', source: 'c', target: 'a' },
  ],
});

test('between hubs before to a leaf, the heavier before the lighter, what has no number weighs nothing', () => {
  expect(namesInOrder(small)).toEqual(['ab', 'bc', 'ca', 'toLeaf']);
  expect(namesInOrder(weighed(small, ['2', 'heavy', '-1', '10']))).toEqual([
    'ca',
    'toLeaf',
    'ab',
    'bc',
  ]);
});

test('is every relation once, in the order of a plain sort', () => {
  const weights = fc.array(
    fc.option(
      fc.oneof(
        fc.constantFrom('', '-0', '0', 'Infinity', '-2.5', ' 7 ', 'x'),
        fc.integer().map(String),
        fc.float({ noNaN: true }).map(String),
      ),
      { nil: undefined },
    ),
  );
  fc.assert(
    fc.property(arbitraryDataset, weights, (plain, given) => {
      const dataset = weighed(plain, given);
      const { degrees, graph } = buildIndex(dataset);
      const lesser = (at: number) =>
        Math.min(degrees[graph.sources[at]!]!, degrees[graph.targets[at]!]!);
      const weightOf = ({ attributes = [] }: Relation) => {
        const value =
          attributes.find(({ name }) => name.toLowerCase() === 'weight')?.value.trim() ?? '';
        return value === '' || Number.isNaN(Number(value)) ? 0 : Math.fround(Number(value));
      };
      const expected = dataset.relations
        .map((relation, at) => ({
          at,
          passages: statingPassages([relation]).size,
          weight: weightOf(relation),
        }))
        .toSorted(
          inTurn(
            byNumber(({ passages }) => -passages),
            (a, b) => (a.weight === b.weight ? 0 : b.weight > a.weight ? 1 : -1),
            byNumber(({ at }) => -lesser(at)),
          ),
        );
      expect([...strongestFirst(buildIndex(dataset))]).toEqual(expected.map(({ at }) => at));
    }),
  );
});
