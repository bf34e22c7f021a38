/**
 * What are all the claims, one beside the other?
 *
 * Every relation that is shown as a row; the full equivalent of the picture for those who cannot see
 * it or whose machine cannot draw it. A long table (use-row-window.ts) keeps only the rows in sight in
 * the page and tells assistive technology how many there are; the browser's own search then finds no
 * others, and the search box of the page is the way. Printed, every row is there.
 */
import { useCallback, useMemo, useState } from 'react';
import { language } from '../../words/speaking.ts';
import { tableWords } from '../../words/table.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { columnWidths } from './column-widths.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { RelationRow } from './RelationRow.tsx';
import { TableBar } from './TableBar.tsx';
import { readingLanguage, rowsOf, sortedRows, type TableRow } from './table-rows.ts';
import { useChosenInSight, useRowAt, useRowWalk } from './use-row-walk.ts';
import { useRowWindow } from './use-row-window.ts';
import { useSteady } from './use-steady.ts';
import styles from './Table.module.css';

/** Room between the words and the edge of the page, which the first column has more of. */
const EDGE_REM = 1;

function useRows(): readonly [shown: readonly TableRow[], all: readonly TableRow[]] {
  const { kg, focus } = useRelata();
  const sorting = useAppState((state) => state.arrangement.tableSorting);
  const relations = useSteady(focus.relations);
  const spoken = language();
  // oxlint-disable-next-line react/exhaustive-deps -- rows hold sentences, which are others in another language
  const rowOf = useMemo(() => rowsOf(kg.dataset), [kg.dataset, spoken]);
  const all = useMemo(() => [...rowOf.values()], [rowOf]);
  const shown = useMemo(() => {
    const rows = relations.flatMap((relation) => rowOf.get(relation.id) ?? []);
    return sortedRows(rows, sorting, readingLanguage(kg.dataset));
  }, [kg.dataset, relations, rowOf, sorting]);
  return [shown, all];
}

function useWidths(all: readonly TableRow[]): readonly number[] {
  const columns = useAppState((state) => state.arrangement.tableColumns);
  return useMemo(
    () => columnWidths(columns, all).map((rem, index) => (index === 0 ? rem + EDGE_REM : rem)),
    [columns, all],
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

function Body({
  rows,
  frame,
}: {
  readonly rows: readonly TableRow[];
  readonly frame: HTMLElement | null;
}) {
  const { emphasis } = useRelata().focus;
  const columns = useAppState((state) => state.arrangement.tableColumns);
  const chosen = useChosen();
  const isChosen = useMemo(() => new Set(chosen), [chosen]);
  const at = useRowAt(rows);
  const keyOf = useCallback((index: number) => rows[index]?.relation.id ?? '', [rows]);
  const { slots, measure, reveal } = useRowWindow({
    count: rows.length,
    keyOf,
    kept: at.index,
    frame,
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
        const row = rows[slot.index];
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
              measure={measure}
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
  const [rows, all] = useRows();
  const words = tableWords();
  const widths = useWidths(all);
  const [firstRem = 0] = widths;
  const wholeRem = widths.reduce((sum, rem) => sum + rem, 0);
  return (
    <div className={styles.table}>
      <TableBar rows={rows} columns={columns} />
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
          aria-rowcount={rows.length + 1}
          style={{ minWidth: `${wholeRem}rem` }}
        >
          <Head widths={widths} />
          <Body rows={rows} frame={frame} />
        </table>
        {rows.length === 0 && <p className={styles.none}>{words.empty}</p>}
      </section>
    </div>
  );
}
