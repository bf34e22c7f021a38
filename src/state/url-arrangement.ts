/**
 * How is the arrangement of the lenses written into an address, and read again?
 *
 * Only what differs from the start is written: `sort=-when`, `columns=source,target`, `list=name`,
 * `matrix=degree`, `sides=shown`, `ranking=affects.share`, `balance=direct`. A pair that names nothing known is null.
 */
import {
  BALANCE_MODES,
  INITIAL_ARRANGEMENT,
  inTableOrder,
  MATRIX_ORDERS,
  MATRIX_SIDES,
  OUTLINE_ORDERS,
  RANKING_MEASURES,
  RANKING_WAYS,
  TABLE_COLUMNS,
  type Arrangement,
} from './arrangement.ts';
import { listOf } from './url-parts.ts';

export function writeArrangement(arrangement: Arrangement): readonly (readonly [string, string])[] {
  const { tableSorting, tableColumns, outlineOrder } = arrangement;
  const { matrixOrder, matrixSides, balanceMode } = arrangement;
  const ranking = `${arrangement.rankingWay}.${arrangement.rankingMeasure}`;
  const usual = INITIAL_ARRANGEMENT;
  const all: readonly (readonly [string, string, boolean])[] = [
    [
      'sort',
      tableSorting === null ? '' : `${tableSorting.descending ? '-' : ''}${tableSorting.column}`,
      tableSorting !== null,
    ],
    ['columns', tableColumns.join(','), tableColumns.join() !== usual.tableColumns.join()],
    ['list', outlineOrder, outlineOrder !== usual.outlineOrder],
    ['matrix', matrixOrder, matrixOrder !== usual.matrixOrder],
    ['sides', matrixSides, matrixSides !== usual.matrixSides],
    ['ranking', ranking, ranking !== `${usual.rankingWay}.${usual.rankingMeasure}`],
    ['balance', balanceMode, balanceMode !== usual.balanceMode],
  ];
  return all.flatMap(([key, value, differs]) => (differs ? [[key, value] as const] : []));
}

const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | undefined =>
  names.find((name) => name === value);

export function readArrangement(
  arrangement: Arrangement,
  key: string,
  value: string,
): Arrangement | null {
  switch (key) {
    case 'sort': {
      const descending = value.startsWith('-');
      const column = oneOf(TABLE_COLUMNS, descending ? value.slice(1) : value);
      return column ? { ...arrangement, tableSorting: { column, descending } } : null;
    }
    case 'columns': {
      const columns = listOf(value).map((name) => oneOf(TABLE_COLUMNS, name));
      const known = columns.filter((column) => column !== undefined);
      if (known.length === 0 || known.length !== columns.length) return null;
      return { ...arrangement, tableColumns: inTableOrder(new Set(known)) };
    }
    case 'list': {
      const outlineOrder = oneOf(OUTLINE_ORDERS, value);
      return outlineOrder ? { ...arrangement, outlineOrder } : null;
    }
    case 'matrix': {
      const matrixOrder = oneOf(MATRIX_ORDERS, value);
      return matrixOrder ? { ...arrangement, matrixOrder } : null;
    }
    case 'sides': {
      const matrixSides = oneOf(MATRIX_SIDES, value);
      return matrixSides ? { ...arrangement, matrixSides } : null;
    }
    case 'ranking': {
      const [way = '', measure = ''] = value.split('.');
      const rankingWay = oneOf(RANKING_WAYS, way);
      const rankingMeasure = oneOf(RANKING_MEASURES, measure);
      return rankingWay && rankingMeasure ? { ...arrangement, rankingWay, rankingMeasure } : null;
    }
    case 'balance': {
      const balanceMode = oneOf(BALANCE_MODES, value);
      return balanceMode ? { ...arrangement, balanceMode } : null;
    }
    default:
      return null;
  }
}
