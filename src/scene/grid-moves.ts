/**
 * Where does a key take the reader in a square of cells with headers at two sides?
 *
 * The ARIA grid pattern: arrows step, Home and End go along the row, with ctrl to the corners, page keys go
 * ten rows. With ctrl an arrow goes to the next cell that holds something, as in a spreadsheet, since most
 * cells of a matrix are empty. Row and column -1 are the headers.
 */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const PAGE = 10;

const STEPS: ReadonlyMap<string, GridPlace> = new Map([
  ['ArrowUp', { row: -1, column: 0 }],
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowLeft', { row: 0, column: -1 }],
  ['ArrowRight', { row: 0, column: 1 }],
]);

export const isSamePlace = (a: GridPlace, b: GridPlace): boolean =>
  a.row === b.row && a.column === b.column;

export const keepInGrid = ({ row, column }: GridPlace, size: number): GridPlace => ({
  row: Math.max(-1, Math.min(size - 1, row)),
  column: Math.max(-1, Math.min(size - 1, column)),
});

/** The next filled cell that way, else the last place of the line. */
function leap(
  at: GridPlace,
  step: GridPlace,
  size: number,
  isFilled: (place: GridPlace) => boolean,
): GridPlace {
  const next = keepInGrid({ row: at.row + step.row, column: at.column + step.column }, size);
  return isSamePlace(next, at) || isFilled(next) ? next : leap(next, step, size, isFilled);
}

/** null: the key is none of the grid's. */
export function moveInGrid(
  { key, ctrlKey }: GridKey,
  at: GridPlace,
  size: number,
  isFilled: (place: GridPlace) => boolean,
): GridPlace | null {
  const step = STEPS.get(key);
  if (step) {
    return ctrlKey
      ? leap(at, step, size, isFilled)
      : keepInGrid({ row: at.row + step.row, column: at.column + step.column }, size);
  }
  switch (key) {
    case 'Home':
      return { row: ctrlKey ? -1 : at.row, column: -1 };
    case 'End':
      return { row: ctrlKey ? size - 1 : at.row, column: size - 1 };
    case 'PageUp':
      return keepInGrid({ ...at, row: at.row - PAGE }, size);
    case 'PageDown':
      return keepInGrid({ ...at, row: at.row + PAGE }, size);
    default:
      return null;
  }
}
