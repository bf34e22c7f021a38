/**
 * What are all the claims, one beside the other?
 *
 * Every relation that is shown as a row; the full equivalent of the picture for those who cannot see
 * it or whose machine cannot draw it. A long table (use-row-window.ts) keeps only the rows in sight in
 * the page and tells assistive technology how many there are; the browser's own search then finds no
 * others, and the search box of the page is the way. Printed, every row is there, or it is said how many are not.
 */
import { useMemo, useState } from 'react';
import { numbersIn } from '../../graph/bit-set.ts';
import { tableWords } from '../../words/table.ts';
import { usePrinting } from '../use-printing.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { columnWidths } from './column-widths.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { RelationRow } from './RelationRow.tsx';
import { TableBar } from './TableBar.tsx';
import { HEAD_PX, ROW_PX, TAKEN_ROWS, WHOLE_ROWS } from './table-measures.ts';
import { openRows, rowsInOrder, sampleRows, type TableRows } from './table-rows.ts';
import { useOrder } from './use-order.ts';
import { useChosenInSight, useRowAt, useRowWalk } from './use-row-walk.ts';
import { useRowWindow } from './use-row-window.ts';
import styles from './Table.module.css';

/** Room between the words and the edge of the page, which the first column has more of. */
const EDGE_REM = 1;

const FREE_PX = { above: 0, below: ROW_PX } as const;

function useRows(): { readonly rows: TableRows; readonly isSorting: boolean } {
  const { kg, focus, language } = useRelata();
  const { dataset } = kg;
  const sorting = useAppState((state) => state.arrangement.tableSorting);
  const shown = focus.seen;
  const inCorpus = useMemo(() => numbersIn(shown), [shown]);
  const { numbers, isSorting } = useOrder(dataset, inCorpus, sorting);
  // oxlint-disable-next-line react/exhaustive-deps -- rows hold sentences, which are others in another language
  const rowOf = useMemo(() => openRows(dataset), [dataset, language]);
  const rows = useMemo(() => rowsInOrder(dataset, numbers, rowOf), [dataset, numbers, rowOf]);
  return { rows, isSorting };
}

function useWidths(): readonly number[] {
  const { kg, language } = useRelata();
  const columns = useAppState((state) => state.arrangement.tableColumns);
  // oxlint-disable-next-line react/exhaustive-deps -- as above
  const sample = useMemo(() => sampleRows(kg.dataset), [kg.dataset, language]);
  return useMemo(
    () => columnWidths(columns, sample).map((rem, index) => (index === 0 ? rem + EDGE_REM : rem)),
    [columns, sample],
  );
}

function useChosen() {
  const selection = useAppState((state) => state.selection);
  return useMemo(() => (selection.kind === 'relations' ? selection.ids : []), [selection]);
}

function Head({ widths }: { readonly widths: readonly number[] }) {
  const columns = useAppState((state) => state.arrangement.tableColumns);
  const sorting = useAppState((state) => state.arrangement.tableSorting);
  return (
    <>
      <colgroup>
        {columns.map((column, index) => (
          <col key={column} style={{ width: `${widths[index] ?? 0}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <HeaderCell key={column} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
    </>
  );
}

function Body({ rows, frame }: { readonly rows: TableRows; readonly frame: HTMLElement | null }) {
  const { emphasis } = useRelata().focus;
  const columns = useAppState((state) => state.arrangement.tableColumns);
  const chosen = useChosen();
  const isChosen = useMemo(() => new Set(chosen), [chosen]);
  const at = useRowAt(rows);
  const isPrinting = usePrinting();
  const keyOf = rows.numberAt;
  const { slots, reveal } = useRowWindow({
    count: isPrinting ? Math.min(rows.count, TAKEN_ROWS) : rows.count,
    isWhole: isPrinting || rows.count <= WHOLE_ROWS,
    keyOf,
    usual: ROW_PX,
    kept: at.index,
    frame,
    headPx: HEAD_PX,
    freePx: FREE_PX,
  });
  const walk = useRowWalk(rows, at, frame, reveal);
  useChosenInSight(rows, chosen, at, frame, reveal);
  return (
    <tbody>
      {slots.map((slot) => {
        if (slot.kind === 'gap') {
          return (
            <tr key={`gap-${slot.before}`} aria-hidden="true" style={{ height: slot.sizePx }} />
          );
        }
        const row = rows.at(slot.index);
        return (
          row && (
            <RelationRow
              key={`row-${row.relation.id}`}
              row={row}
              index={slot.index}
              columns={columns}
              chosen={isChosen.has(row.relation.id)}
              lit={emphasis === null || emphasis.relations.has(row.relation.id)}
              reached={slot.index === at.index}
              onKeyDown={walk}
              onReach={at.goTo}
            />
          )
        );
      })}
    </tbody>
  );
}

export function Table() {
  const columns = useAppState((state) => state.arrangement.tableColumns);
  // Held as state: the body is drawn before the frame has its element, and is drawn again when it has.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [isMoved, setMoved] = useState(false);
  const { rows, isSorting } = useRows();
  const words = tableWords();
  const widths = useWidths();
  const [firstRem = 0] = widths;
  const wholeRem = widths.reduce((sum, rem) => sum + rem, 0);
  return (
    <div className={styles.table}>
      <TableBar rows={rows} isSorting={isSorting} columns={columns} />
      <section
        ref={setFrame}
        className={styles.frame}
        aria-label={words.frame}
        data-first={columns[0]}
        data-moved={isMoved}
        // What takes the focus must not hide below the first column, which stays.
        style={{ scrollPaddingLeft: `${firstRem}rem` }}
        onScroll={({ currentTarget }) => setMoved(currentTarget.scrollLeft > 0)}
      >
        <table
          aria-label={words.table}
          aria-rowcount={rows.count + 1}
          style={{ minWidth: `${wholeRem}rem` }}
        >
          <Head widths={widths} />
          <Body rows={rows} frame={frame} />
        </table>
        {rows.count > TAKEN_ROWS && (
          <p className={styles.printedPart}>{words.printedPart(TAKEN_ROWS, rows.count)}</p>
        )}
        {rows.count === 0 && <p className={styles.none}>{words.empty}</p>}
      </section>
    </div>
  );
}
