/**
 * Are a hop's relations in their order, and its figures those of the relations that count?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, relationsAt } from '../../src/graph/dataset-index.ts';
import { buildHops, groupSteps } from '../../src/graph/hop-table.ts';
import { voicesOfRelation } from '../../src/graph/influence-graph.ts';
import { standsAt } from '../../src/graph/influence.ts';
import { statingPassages } from '../../src/graph/stating-passages.ts';
import type { Relation } from '../../src/model/relation.ts';
import { CERTAINTIES } from '../../src/model/stance.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

const figuresOf = (relation: Relation) => [
  CERTAINTIES.indexOf(relation.stance.certainty) + (relation.stance.negated ? 5 : 0),
  -statingPassages([relation]).size,
  relation.effect === 'raises' || relation.effect === 'lowers' ? 0 : 1,
];

/** Best first; equal ones in the order of the corpus. */
function inBestOrder(relations: readonly Relation[]): readonly Relation[] {
  return relations.toSorted((a, b) => {
    const others = figuresOf(b);
    return figuresOf(a).reduce((verdict, figure, at) => verdict || figure - others[at]!, 0);
  });
}

test('each hop has all its relations, best first, with the figures of those that count', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const index = buildIndex(dataset);
      const numbers = Int32Array.from(dataset.relations.keys());
      const { table, relationOffsets, relationNumbers, voiceKeys } = buildHops(index, numbers);
      for (const [hop, tail] of table.tails.entries()) {
        const from = dataset.entities[tail]!.id;
        const to = dataset.entities[table.heads[hop]!]!.id;
        const expected = inBestOrder(
          dataset.relations.filter(
            (relation) =>
              [relation.source, relation.target].includes(to) &&
              standsAt(relation, from, 'out') &&
              standsAt(relation, to, 'in'),
          ),
        );
        const own = relationNumbers.slice(relationOffsets[hop], relationOffsets[hop + 1]);
        expect(relationsAt(dataset, own)).toEqual(expected);
        const affirmed = expected.filter(({ stance }) => !stance.negated);
        const weighing = affirmed.length > 0 ? affirmed : expected;
        expect(table.passages[hop]).toBe(statingPassages(weighing).size);
        expect(table.ranks[hop]).toBe(figuresOf(expected[0]!)[0]);
        const voices = voiceKeys.filter(
          (_, bit) => (table.voices[hop * table.voiceWords + (bit >> 5)]! >> (bit & 31)) & 1,
        );
        expect(new Set(voices)).toEqual(new Set(expected.flatMap(voicesOfRelation)));
      }
      const { steps, offsets } = groupSteps(index, numbers);
      expect(steps.tails).toHaveLength(offsets.at(-1) ?? 0);
      expect(offsets).toHaveLength(table.tails.length + 1);
    }),
    { numRuns: 80 },
  );
});
