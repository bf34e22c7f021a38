/**
 * How is a cell of the matrix said, and the whole of it?
 *
 * "China to South Korea: 18 relations: 2 hostile, 10 neutral, 6 friendly". Parts that are nothing are left
 * out; what is denied is among the others and comes last. The totals add up to all relations of the text.
 */
import type { CellCounts, Matrix } from '../graph/matrix.ts';
import type { Focus } from '../state/focus.ts';
import { plural } from './describe.ts';
import { modelWords } from '../words/model.ts';

/** "18 relations: 2 hostile, 10 neutral, 6 friendly, 1 of them denied". */
export function describeCellCounts(counts: CellCounts): string {
  if (counts.relations === 0) return 'no relations';
  const parts = [
    [counts.hostile, modelWords().valences['-1'].word],
    [counts.neutral, modelWords().valences['0'].word],
    [counts.friendly, modelWords().valences['1'].word],
    [counts.denied, counts.relations === 1 ? 'denied' : 'of them denied'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${plural(counts.relations, 'relation')}: ${said.join(', ')}`;
}

const NONE: CellCounts = { relations: 0, hostile: 0, neutral: 0, friendly: 0, denied: 0 };

/** Row and column are places in the matrix, -1 for a header. */
export function describePlace(matrix: Matrix, row: number, column: number): string {
  const from = matrix.entities[row];
  const to = matrix.entities[column];
  if (from && to) {
    const cell = matrix.cells.find((one) => one.row === row && one.column === column);
    const ends = row === column ? `${from.label} to itself` : `${from.label} to ${to.label}`;
    return `${ends}: ${describeCellCounts(cell?.counts ?? NONE)}`;
  }
  if (from) {
    return `From ${from.label}, ${modelWords().kinds[from.kind]}: ${describeCellCounts(matrix.rowSums[row] ?? NONE)}`;
  }
  if (to) {
    return `To ${to.label}, ${modelWords().kinds[to.kind]}: ${describeCellCounts(matrix.columnSums[column] ?? NONE)}`;
  }
  return 'From the row to the column';
}

/** What is counted, of all, and where the rest is. */
export function describeMatrix(
  matrix: Matrix,
  counts: Focus['counts'],
  actorsOnly: boolean,
): string {
  const { withoutRelation, otherRelations } = matrix.counts;
  const [one, many] = actorsOnly ? ['actor', 'actors'] : ['entity', 'entities'];
  const rest = [
    otherRelations > 0
      ? `${otherRelations} shown elsewhere, with an end that is no ${actorsOnly ? 'actor' : 'row here'}`
      : '',
    counts.hiddenByDepth > 0 ? `${counts.hiddenByDepth} folded by depth` : '',
    counts.hiddenByFilters > 0 ? `${counts.hiddenByFilters} hidden by filters` : '',
  ].filter((part) => part !== '');
  return [
    `${matrix.total.relations} of ${plural(counts.allRelations, 'relation')}, between ${plural(matrix.entities.length, one, many)}`,
    rest.join(', '),
    withoutRelation > 0
      ? `${plural(withoutRelation, one, many)} ${withoutRelation === 1 ? 'has' : 'have'} none and no row`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
