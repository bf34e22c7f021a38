/**
 * How has the reader arranged the lenses: the table's order and columns, the order of list, matrix and ranking?
 *
 * All of it is in the link, since two readers of one link should see the same rows in the same order. A
 * sorting goes up, down, and then back to the order of the corpus.
 */
import type { BalanceMode } from '../graph/attitudes.ts';
import type { RankingMeasure, RankingWay } from '../graph/influence-ranking.ts';
import type { MatrixOrder } from '../graph/matrix.ts';

export const TABLE_COLUMNS = [
  'source',
  'relation',
  'target',
  'phrase',
  'family',
  'valence',
  'effect',
  'influence',
  'certainty',
  'denied',
  'presupposed',
  'voice',
  'when',
  'themes',
  'passages',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export const USUAL_COLUMNS: readonly TableColumn[] = [
  'source',
  'relation',
  'target',
  'valence',
  'certainty',
  'denied',
  'voice',
  'when',
  'themes',
  'passages',
];

/** Without it a row would not say what it is, or could not be opened. */
export const FIXED_COLUMN: TableColumn = 'relation';

// Types alone: the questions themselves are fetched with the lens that asks them.
export const MATRIX_ORDERS = [
  'kind',
  'degree',
  'community',
] as const satisfies readonly MatrixOrder[];
/** Which entities stand at the sides of the matrix. */
export const MATRIX_SIDES = ['actors', 'shown'] as const;
export type MatrixSides = (typeof MATRIX_SIDES)[number];

export const RANKING_WAYS = ['affects', 'isAffectedBy'] as const satisfies readonly RankingWay[];
export const RANKING_MEASURES = [
  'relations',
  'passages',
  'others',
  'share',
] as const satisfies readonly RankingMeasure[];
export const BALANCE_MODES = ['direct', 'through'] as const satisfies readonly BalanceMode[];

/** How the entities of the list follow one another. */
export const OUTLINE_ORDERS = ['relations', 'name', 'text'] as const;
export type OutlineOrder = (typeof OUTLINE_ORDERS)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export interface Arrangement {
  /** null: the order of the corpus. */
  readonly tableSorting: Sorting | null;
  /** In the order of TABLE_COLUMNS. */
  readonly tableColumns: readonly TableColumn[];
  readonly outlineOrder: OutlineOrder;
  readonly matrixOrder: MatrixOrder;
  readonly matrixSides: MatrixSides;
  readonly rankingWay: RankingWay;
  readonly rankingMeasure: RankingMeasure;
  readonly balanceMode: BalanceMode;
}

export type ArrangementAction =
  | { readonly type: 'tableSorted'; readonly column: TableColumn }
  | { readonly type: 'tableColumnToggled'; readonly column: TableColumn }
  | { readonly type: 'outlineOrdered'; readonly order: OutlineOrder }
  | { readonly type: 'matrixOrdered'; readonly order: MatrixOrder }
  | { readonly type: 'matrixSidesChosen'; readonly sides: MatrixSides }
  | {
      readonly type: 'rankingChosen';
      readonly way: RankingWay;
      readonly measure: RankingMeasure;
    }
  | { readonly type: 'balanceModeChosen'; readonly mode: BalanceMode };

export const INITIAL_ARRANGEMENT: Arrangement = {
  tableSorting: null,
  tableColumns: USUAL_COLUMNS,
  outlineOrder: 'relations',
  matrixOrder: 'kind',
  matrixSides: 'actors',
  rankingWay: 'affects',
  rankingMeasure: 'relations',
  balanceMode: 'through',
};

/** Up, then down, then the order of the corpus again. */
export function nextSorting(sorting: Sorting | null, column: TableColumn): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

/** Any choice of columns in their fixed order, with the one that is never left out. */
export const inTableOrder = (columns: ReadonlySet<TableColumn>): readonly TableColumn[] =>
  TABLE_COLUMNS.filter((column) => column === FIXED_COLUMN || columns.has(column));

function toggledColumns(columns: readonly TableColumn[], column: TableColumn) {
  const next = new Set(columns);
  if (!next.delete(column)) next.add(column);
  return inTableOrder(next);
}

export function updateArrangement(
  arrangement: Arrangement,
  action: ArrangementAction,
): Arrangement {
  switch (action.type) {
    case 'tableSorted':
      return {
        ...arrangement,
        tableSorting: nextSorting(arrangement.tableSorting, action.column),
      };
    case 'tableColumnToggled':
      return {
        ...arrangement,
        tableColumns: toggledColumns(arrangement.tableColumns, action.column),
      };
    case 'outlineOrdered':
      return { ...arrangement, outlineOrder: action.order };
    case 'matrixOrdered':
      return { ...arrangement, matrixOrder: action.order };
    case 'matrixSidesChosen':
      return { ...arrangement, matrixSides: action.sides };
    case 'rankingChosen':
      return { ...arrangement, rankingWay: action.way, rankingMeasure: action.measure };
    case 'balanceModeChosen':
      return { ...arrangement, balanceMode: action.mode };
  }
}
