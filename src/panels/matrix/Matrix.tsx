/**
 * Who says or does how much to whom, all at one look?
 *
 * What filters and depth let through, counted from each row to each column. A press on a cell opens its
 * relations with their passages in the detail, one on a name the entity. The line at the foot says what
 * stands under the pointer or the keyboard, always at the same place. Of very many entities those with most
 * relations have rows, and it is said how many have none.
 */
import { useMemo, useState } from 'react';
import { hasBit, numbersIn, type Bits } from '../../graph/bit-set.ts';
import { indexOfDataset } from '../../graph/dataset-index.ts';
import { toTable, toTsv } from '../../graph/matrix-table.ts';
import {
  ACTOR_KINDS,
  matrixOfNumbers,
  type Matrix as Counted,
  type MatrixOrder,
} from '../../graph/matrix.ts';
import type { Dataset } from '../../model/dataset.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/entity.ts';
import { describeMatrix, describePlace } from '../../scene/describe-matrix.ts';
import type { GridPlace } from '../../scene/grid-moves.ts';
import type { MatrixSides } from '../../state/arrangement.ts';
import { matrixWords } from '../../words/matrix.ts';
import buttons from '../controls/buttons.module.css';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './Matrix.module.css';

const SIDES: readonly MatrixSides[] = ['actors', 'shown'];
const ORDERS: readonly MatrixOrder[] = ['kind', 'degree', 'community'];

/** Below this the names at the side take less, so that some columns are seen at once. */
const ROOMY_PX = 520;

/** More names could not be read, and their cells not be drawn. */
const MOST_ROWS = 200;

function kindsIn(dataset: Dataset, seenEntities: Bits): readonly EntityKind[] {
  const { kinds } = indexOfDataset(dataset);
  const seen = new Set<number>();
  for (let at = 0; at < kinds.length; at += 1)
    if (hasBit(seenEntities, at)) seen.add(kinds[at] ?? 0);
  return ENTITY_KINDS.filter((_, kind) => seen.has(kind));
}

function useMatrix(order: MatrixOrder, sides: MatrixSides): Counted {
  const { kg, focus } = useRelata();
  return useMemo(() => {
    const { dataset } = kg;
    const kinds = sides === 'actors' ? ACTOR_KINDS : kindsIn(dataset, focus.seenEntities);
    return matrixOfNumbers(dataset, numbersIn(focus.seen), { kinds, order, most: MOST_ROWS });
  }, [kg, focus, order, sides]);
}

/** Says why there is nothing to count, and the one step that brings something. */
function EmptyMatrix({ sides }: { readonly sides: MatrixSides }) {
  const { focus, store } = useRelata();
  const words = matrixWords().empty;
  const shown = focus.counts.shownRelations;
  const isForSides = shown > 0 && sides === 'actors';
  return (
    <p className={styles.empty}>
      {isForSides ? words.noActors(shown) : words.nothing}{' '}
      <button
        type="button"
        className={buttons.link}
        onClick={() =>
          store.dispatch(
            isForSides ? { type: 'matrixSidesChosen', sides: 'shown' } : { type: 'filtersCleared' },
          )
        }
      >
        {isForSides ? words.countAllKinds : words.clearFilters}
      </button>
    </p>
  );
}

export function Matrix() {
  const { focus, store } = useRelata();
  const order = useAppState((state) => state.arrangement.matrixOrder);
  const sides = useAppState((state) => state.arrangement.matrixSides);
  const matrix = useMatrix(order, sides);
  const { ref, widthPx } = useWidth();
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const words = matrixWords();
  const isEmpty = matrix.entities.length === 0;
  return (
    <div ref={ref} className={styles.matrix}>
      <div className={styles.tools}>
        <Segments
          label={words.sides.label}
          options={SIDES.map((one) => ({ value: one, label: words.sides[one] }))}
          value={sides}
          onChoose={(chosen) => store.dispatch({ type: 'matrixSidesChosen', sides: chosen })}
        />
        <Segments
          label={words.orders.label}
          options={ORDERS.map((one) => ({ value: one, label: words.orders[one] }))}
          value={order}
          onChoose={(chosen) => store.dispatch({ type: 'matrixOrdered', order: chosen })}
        />
        {!isEmpty && (
          <CopyButton icon="copy" text={() => toTsv(toTable(matrix))}>
            {words.copy}
          </CopyButton>
        )}
      </div>
      <p className={styles.counts}>{describeMatrix(matrix, focus.counts, sides === 'actors')}</p>
      {isEmpty ? (
        <EmptyMatrix sides={sides} />
      ) : (
        <>
          <div className={styles.frame} data-matrix="frame">
            <MatrixGrid
              matrix={matrix}
              order={order}
              roomy={widthPx === 0 || widthPx >= ROOMY_PX}
              pointed={pointed}
              onPoint={setPointed}
            />
          </div>
          {/* Spoken already as the name of the cell. */}
          <p className={styles.readout} aria-hidden="true">
            {pointed ? describePlace(matrix, pointed.row, pointed.column) : words.hint}
          </p>
        </>
      )}
    </div>
  );
}
