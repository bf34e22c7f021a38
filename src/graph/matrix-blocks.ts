/**
 * Where do the groups of a matrix begin and end?
 *
 * Rows that stand together for one reason: one kind, or one community. In the order of degree there are no
 * groups, and one group alone draws no line. Ends are exclusive; together the blocks are all rows.
 */
import type { Matrix, MatrixOrder } from './matrix.ts';

export interface MatrixBlock {
  readonly start: number;
  readonly end: number;
}

export function blocksOf(
  { entities, communities }: Pick<Matrix, 'entities' | 'communities'>,
  order: MatrixOrder,
): readonly MatrixBlock[] {
  if (order === 'degree') return [];
  const groupAt = (place: number) =>
    order === 'kind' ? entities[place]?.kind : communities[place];
  const starts = entities.flatMap((_, place) =>
    place === 0 || groupAt(place) !== groupAt(place - 1) ? [place] : [],
  );
  return starts.map((start, turn) => ({ start, end: starts[turn + 1] ?? entities.length }));
}
