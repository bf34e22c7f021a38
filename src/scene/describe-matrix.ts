/**
 * How is a cell of the matrix said, and the whole of it?
 *
 * "China to South Korea: 18 relations: 2 hostile, 10 neutral, 6 friendly". Parts that are nothing are left
 * out; what is denied is among the others and comes last. The totals add up to all relations of the text.
 */
import type { CellCounts, Matrix } from '../graph/matrix.ts';
import type { Focus } from '../state/focus.ts';
import { countsWords } from '../words/counts.ts';
import { matrixWords } from '../words/matrix.ts';
import { modelWords } from '../words/model.ts';

/** "18 relations: 2 hostile, 10 neutral, 6 friendly, 1 of them denied". */
export function describeCellCounts(counts: CellCounts): string {
  const { cell } = matrixWords();
  const { valences } = modelWords();
  const { relations, denied } = counts;
  if (relations === 0) return cell.nothing;
  const parts = [
    [counts.hostile, valences['-1'].word],
    [counts.neutral, valences['0'].word],
    [counts.friendly, valences['1'].word],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => cell.part(count, word));
  return cell.counted(relations, denied > 0 ? [...said, cell.denied(denied, relations)] : said);
}

const NONE: CellCounts = { relations: 0, hostile: 0, neutral: 0, friendly: 0, denied: 0 };

/** Row and column are places in the matrix, -1 for a header. */
export function describePlace(matrix: Matrix, row: number, column: number): string {
  const { place } = matrixWords();
  const from = matrix.entities[row];
  const to = matrix.entities[column];
  if (from && to) {
    const cell = matrix.cells.find((one) => one.row === row && one.column === column);
    const counts = describeCellCounts(cell?.counts ?? NONE);
    return row === column
      ? place.itself(from.label, counts)
      : place.between(from.label, to.label, counts);
  }
  if (from) {
    const counts = describeCellCounts(matrix.rowSums[row] ?? NONE);
    return place.from(from.label, modelWords().kinds[from.kind], counts);
  }
  if (to) {
    const counts = describeCellCounts(matrix.columnSums[column] ?? NONE);
    return place.to(to.label, modelWords().kinds[to.kind], counts);
  }
  return place.reading;
}

/** What is counted, of all, and where the rest is. */
export function describeMatrix(
  matrix: Matrix,
  counts: Focus['counts'],
  actorsOnly: boolean,
): string {
  const { whole } = matrixWords();
  const { foldedByDepth, hiddenByFilters } = countsWords();
  const { withoutRelation, otherRelations, leftOut } = matrix.counts;
  const [between, bare] = actorsOnly
    ? [whole.betweenActors, whole.bareActors]
    : [whole.betweenEntities, whole.bareEntities];
  // Where rows were left out an end may be an actor and still no row.
  const endOther = actorsOnly && leftOut === 0 ? whole.endNoActor : whole.endNoRow;
  const rest = [
    otherRelations > 0 ? endOther(otherRelations) : '',
    counts.hiddenByDepth > 0 ? foldedByDepth(counts.hiddenByDepth) : '',
    counts.hiddenByFilters > 0 ? hiddenByFilters(counts.hiddenByFilters) : '',
  ].filter((part) => part !== '');
  return [
    between(matrix.total.relations, counts.allRelations, matrix.entities.length),
    whole.rest(rest),
    leftOut > 0 ? whole.leftOut(leftOut) : '',
    withoutRelation > 0 ? bare(withoutRelation) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
