/**
 * What does one row of the matrix show?
 *
 * Its header and the cells that hold something, each at its column: the number, and below it three bars at
 * fixed places, hostile left, neutral in the middle, friendly right, so that valence is never told by colour
 * alone. A notch in the corner marks that something is denied. Empty cells are not in the page; the one the
 * keyboard stands on is.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- cells stand at computed places, empty ones nowhere: no table element can */
import { memo } from 'react';
import type { Matrix, MatrixCell } from '../../graph/matrix.ts';
import { describePlace } from '../../scene/describe-matrix.ts';
import type { Selection } from '../../state/selection.ts';
import { matrixWords } from '../../words/matrix.ts';
import { classNames } from '../controls/class-names.ts';
import { KindIcon } from '../controls/KindIcon.tsx';
import { useRelata } from '../use-relata.ts';
import { isWholeSelection } from './choose-cell.ts';
import { CELL_PX, type GridMeasures } from './grid-measures.ts';
import { MatrixKey } from './MatrixKey.tsx';
import styles from './Matrix.module.css';

const TALLEST_PX = 9;
const DEEPEST_PERCENT = 15;

/** Shares by the root, so that one relation is still seen beside eighteen. */
const shareOf = (count: number, fullest: number): number =>
  fullest === 0 ? 0 : Math.sqrt(count / fullest);

function Bars({ cell, fullest }: { readonly cell: MatrixCell; readonly fullest: number }) {
  const { hostile, neutral, friendly } = cell.counts;
  const parts = [
    [hostile, styles.hostile],
    [neutral, styles.neutral],
    [friendly, styles.friendly],
  ] as const;
  return (
    <span className={styles.bars}>
      {parts.map(([count, colour]) => (
        <i
          key={colour}
          className={colour}
          style={{
            height: count === 0 ? 0 : Math.max(2, Math.round(TALLEST_PX * shareOf(count, fullest))),
          }}
        />
      ))}
    </span>
  );
}

interface CellProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly column: number;
  readonly cell: MatrixCell | undefined;
  readonly sidePx: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** null: nothing stands out anywhere. */
  readonly isLit: boolean | null;
}

function Cell({ matrix, row, column, cell, sidePx, isActive, isChosen, isLit }: CellProps) {
  const percent =
    isLit === false ? 0 : DEEPEST_PERCENT * shareOf(cell?.counts.relations ?? 0, matrix.fullest);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={cell === undefined ? undefined : isChosen}
      aria-label={describePlace(matrix, row, column)}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      className={classNames(
        styles.cell,
        cell && styles.filled,
        isLit === true && styles.lit,
        isLit === false && styles.faded,
        isChosen && styles.chosen,
      )}
      style={{
        left: sidePx + column * CELL_PX,
        ...(cell && !isChosen
          ? {
              backgroundColor: `color-mix(in srgb, var(--ink) ${percent.toFixed(1)}%, var(--paper))`,
            }
          : {}),
      }}
    >
      {cell && (
        <>
          <span className={styles.number}>{cell.counts.relations}</span>
          <Bars cell={cell} fullest={matrix.fullest} />
          {cell.counts.denied > 0 && <span className={styles.notch} />}
        </>
      )}
    </div>
  );
}

export interface RowProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly cells: readonly MatrixCell[];
  readonly measures: GridMeasures;
  readonly selection: Selection;
  /** The column the keyboard stands on, when it is in this row. */
  readonly activeColumn: number | null;
  /** The pointer or the keyboard is in this row. */
  readonly isPointed: boolean;
}

/** Drawn again with every focus and every language, which both come by the context. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { matrix, row, cells, measures, selection, activeColumn, isPointed } = props;
  const { emphasis } = useRelata().focus;
  const entity = matrix.entities[row];
  if (entity === undefined) return null;
  const isChosen = selection.kind === 'entities' && selection.ids.includes(entity.id);
  const isEmptyActive =
    activeColumn !== null &&
    activeColumn >= 0 &&
    !cells.some(({ column }) => column === activeColumn);
  const shared = { matrix, row, sidePx: measures.sidePx };
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ height: CELL_PX }}>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={describePlace(matrix, row, -1)}
        aria-selected={isChosen}
        tabIndex={activeColumn === -1 ? 0 : -1}
        data-row={row}
        data-column={-1}
        className={classNames(styles.side, isPointed && styles.pointed, isChosen && styles.chosen)}
        style={{ width: measures.sidePx }}
      >
        <KindIcon kind={entity.kind} />
        <span className={styles.name}>
          {measures.names[row]?.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
        <span className={styles.sum}>{matrix.rowSums[row]?.relations}</span>
      </div>
      {cells.map((cell) => (
        <Cell
          key={cell.column}
          {...shared}
          column={cell.column}
          cell={cell}
          isActive={activeColumn === cell.column}
          isChosen={isWholeSelection(
            selection,
            cell.relations.map(({ id }) => id),
          )}
          isLit={emphasis && cell.relations.some(({ id }) => emphasis.relations.has(id))}
        />
      ))}
      {isEmptyActive && (
        <Cell
          {...shared}
          column={activeColumn}
          cell={undefined}
          isActive
          isChosen={false}
          isLit={null}
        />
      )}
    </div>
  );
});

export interface HeadProps {
  readonly matrix: Matrix;
  readonly measures: GridMeasures;
  readonly selection: Selection;
  readonly activeColumn: number | null;
  readonly pointedColumn: number | null;
}

/** The names above, read from below to above, and the corner that says which way to read. */
export function MatrixHead({
  matrix,
  measures,
  selection,
  activeColumn,
  pointedColumn,
}: HeadProps) {
  const { sidePx, topPx, names } = measures;
  const { corner } = matrixWords();
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height: topPx }}>
      <div
        role="columnheader"
        aria-colindex={1}
        aria-label={describePlace(matrix, -1, -1)}
        tabIndex={activeColumn === -1 ? 0 : -1}
        data-row={-1}
        data-column={-1}
        className={styles.corner}
        style={{ width: sidePx, height: topPx }}
      >
        <MatrixKey />
        <span>{corner.to}</span>
        <span>{corner.from}</span>
      </div>
      {matrix.entities.map((entity, column) => {
        const isChosen = selection.kind === 'entities' && selection.ids.includes(entity.id);
        return (
          <div
            key={entity.id}
            role="columnheader"
            aria-colindex={column + 2}
            aria-label={describePlace(matrix, -1, column)}
            aria-selected={isChosen}
            tabIndex={activeColumn === column ? 0 : -1}
            data-row={-1}
            data-column={column}
            className={classNames(
              styles.top,
              pointedColumn === column && styles.pointed,
              isChosen && styles.chosen,
            )}
            style={{ left: sidePx + column * CELL_PX, width: CELL_PX }}
          >
            <span className={styles.name}>
              {names[column]?.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
            <KindIcon kind={entity.kind} />
            <span className={styles.sum}>{matrix.columnSums[column]?.relations}</span>
          </div>
        );
      })}
    </div>
  );
}
