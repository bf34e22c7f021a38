/**
 * How does one go about in the matrix?
 *
 * The ARIA grid pattern: one stop for Tab, arrows inside, Enter or a press chooses. The row and the column
 * under the pointer or the keyboard are lit; `onPoint` tells the frame what stands there. Cells stand at
 * computed places, so that a hundred rows of mostly nothing cost no more than what they hold.
 */
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { blocksOf } from '../../graph/matrix-blocks.ts';
import type { Matrix, MatrixOrder } from '../../graph/matrix.ts';
import { groupBy } from '../../kit/order.ts';
import { isSamePlace, keepInGrid, moveInGrid, type GridPlace } from '../../scene/grid-moves.ts';
import { matrixWords } from '../../words/matrix.ts';
import { isAdditive } from '../controls/is-additive.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { chooseCell } from './choose-cell.ts';
import { CELL_PX, measureGrid } from './grid-measures.ts';
import { MatrixHead, MatrixRow } from './MatrixCells.tsx';
import styles from './Matrix.module.css';

interface Props {
  readonly matrix: Matrix;
  readonly order: MatrixOrder;
  readonly roomy: boolean;
  readonly pointed: GridPlace | null;
  readonly onPoint: (place: GridPlace | null) => void;
}

function placeOf(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}

/** What a press on a place does: a cell chooses its relations, a header its entity. */
function useChoose(matrix: Matrix) {
  const { store } = useRelata();
  return ({ row, column }: GridPlace, additive: boolean): void => {
    const entity = matrix.entities[row === -1 ? column : row];
    if (row === -1 || column === -1) {
      if (entity) store.dispatch({ type: 'entityChosen', entity: entity.id, additive });
      return;
    }
    const cell = matrix.cells.find((one) => one.row === row && one.column === column);
    if (!cell) return;
    const ids = cell.relations.map(({ id }) => id);
    const { selection } = store.getState();
    store.dispatch({ type: 'setChosen', selection: chooseCell(selection, ids, additive) });
  };
}

/** The place where the keyboard stands; after a key the focus follows it. */
function useRoving(matrix: Matrix, choose: (place: GridPlace, additive: boolean) => void) {
  const grid = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const [kept, setKept] = useState<GridPlace>({ row: 0, column: -1 });
  const size = matrix.entities.length;
  const active = keepInGrid(kept, size);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${kept.row}"][data-column="${kept.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [kept]);
  const isFilled = ({ row, column }: GridPlace): boolean =>
    matrix.cells.some((cell) => cell.row === row && cell.column === column);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const ctrlKey = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(active, isAdditive(event));
      return;
    }
    const next = moveInGrid({ key: event.key, ctrlKey }, active, size, isFilled);
    if (next === null) return;
    event.preventDefault();
    isMoved.current = true;
    setKept(next);
  };
  return { grid, active, setActive: setKept, onKeyDown };
}

export function MatrixGrid({ matrix, order, roomy, pointed, onPoint }: Props) {
  const selection = useAppState((state) => state.selection);
  const choose = useChoose(matrix);
  const { grid, active, setActive, onKeyDown } = useRoving(matrix, choose);
  const size = matrix.entities.length;
  const measures = useMemo(() => measureGrid(matrix.entities, roomy), [matrix, roomy]);
  const rows = useMemo(() => groupBy(matrix.cells, ({ row }) => row), [matrix]);
  const blocks = useMemo(() => blocksOf(matrix, order), [matrix, order]);
  const { sidePx, topPx } = measures;
  const sizePx = size * CELL_PX;

  const pointAt = (event: PointerEvent<HTMLDivElement>) => {
    const over = placeOf(event.target);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = over ?? {
      row: Math.floor((event.clientY - top - topPx) / CELL_PX),
      column: Math.floor((event.clientX - left - sidePx) / CELL_PX),
    };
    const next = keepInGrid(place, size);
    if (pointed === null || !isSamePlace(next, pointed)) onPoint(next);
  };
  const press = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    choose(place, isAdditive(event));
  };
  return (
    <div
      className={styles.canvas}
      style={{ width: sidePx + sizePx + CELL_PX, height: topPx + sizePx }}
    >
      <div className={styles.ground} aria-hidden="true" style={{ left: sidePx, top: topPx }}>
        <div
          className={styles.paper}
          style={{ width: sizePx, height: sizePx, backgroundSize: `${CELL_PX}px ${CELL_PX}px` }}
        />
        {pointed && pointed.row >= 0 && (
          <div
            className={styles.band}
            style={{ top: pointed.row * CELL_PX, width: sizePx, height: CELL_PX }}
          />
        )}
        {pointed && pointed.column >= 0 && (
          <div
            className={styles.band}
            style={{ left: pointed.column * CELL_PX, width: CELL_PX, height: sizePx }}
          />
        )}
      </div>
      <div
        ref={grid}
        role="grid"
        aria-label={matrixWords().grid}
        aria-rowcount={size + 1}
        aria-colcount={size + 1}
        aria-multiselectable="true"
        tabIndex={-1}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onClick={press}
        onPointerMove={pointAt}
        onPointerLeave={() => onPoint(null)}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (!place) return;
          setActive(place);
          onPoint(place);
        }}
        onBlur={() => onPoint(null)}
      >
        <MatrixHead
          matrix={matrix}
          measures={measures}
          selection={selection}
          activeColumn={active.row === -1 ? active.column : null}
          pointedColumn={pointed?.column ?? null}
        />
        {matrix.entities.map((entity, row) => (
          <MatrixRow
            key={entity.id}
            matrix={matrix}
            row={row}
            cells={rows.get(row) ?? []}
            measures={measures}
            selection={selection}
            activeColumn={active.row === row ? active.column : null}
            isPointed={pointed?.row === row}
          />
        ))}
      </div>
      <div className={styles.blocks} aria-hidden="true" style={{ left: sidePx, top: topPx }}>
        {blocks.map(({ start, end }) => (
          <div key={start}>
            <div
              className={styles.block}
              style={{
                left: start * CELL_PX,
                top: start * CELL_PX,
                width: (end - start) * CELL_PX,
                height: (end - start) * CELL_PX,
              }}
            />
            {start > 0 && (
              <>
                <div className={styles.across} style={{ top: start * CELL_PX, width: sizePx }} />
                <div className={styles.down} style={{ left: start * CELL_PX, height: sizePx }} />
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
