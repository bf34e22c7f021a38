/**
 * Is each relation in its cell, in the order given, and do counts and sums agree with the records?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, numbersOf, relationsAt } from '../../src/graph/dataset-index.ts';
import { countRelations, sumCells, toCells } from '../../src/graph/matrix-cells.ts';
import type { Relation } from '../../src/model/relation.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

function plainCounts(relations: readonly Relation[]) {
  const count = (holds: (relation: Relation) => boolean) => relations.filter(holds).length;
  return {
    relations: relations.length,
    hostile: count(({ valence }) => valence === -1),
    neutral: count(({ valence }) => valence === 0),
    friendly: count(({ valence }) => valence === 1),
    denied: count(({ stance }) => stance.negated),
  };
}

test('cells, sums and the whole are those of one look at each record', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.boolean(), (dataset, isTurned) => {
      const index = buildIndex(dataset);
      const given = isTurned ? dataset.relations.toReversed() : dataset.relations;
      const numbers = numbersOf(dataset, given);
      const size = dataset.entities.length;
      const placeOf = new Int32Array(size).map((_, at) => size - 1 - at);
      const cells = toCells(index, numbers, placeOf, size);
      const isIn = (row: number, column: number) => (relation: Relation) => {
        const ends = [relation.source, relation.target].map(
          (id) => placeOf[index.numberOf.get(id)!],
        );
        const isHere = ends[0] === row && ends[1] === column;
        return isHere || (relation.direction === 'mutual' && ends[1] === row && ends[0] === column);
      };
      const expected = Array.from({ length: size * size }, (_, at) => {
        const [row, column] = [Math.floor(at / size), at % size];
        const relations = given.filter(isIn(row, column));
        return { row, column, relations, counts: plainCounts(relations) };
      }).filter(({ relations }) => relations.length > 0);
      expect(cells).toEqual(expected);
      expect(countRelations(index, numbers)).toEqual(plainCounts(relationsAt(dataset, numbers)));
      const rowSums = Array.from({ length: size }, (_, row) =>
        plainCounts(cells.filter((cell) => cell.row === row).flatMap((cell) => cell.relations)),
      );
      expect(sumCells(cells, size, ({ row }) => row)).toEqual(rowSums);
    }),
    { numRuns: 60 },
  );
});
