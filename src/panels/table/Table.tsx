/**
 * What are all the claims, one beside the other?
 *
 * Every relation that is shown as a row; the full equivalent of the picture for those who cannot see
 * it or whose machine cannot draw it. Headers sort; the verb of a row chooses its relation.
 */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */
import { memo, useEffect, useMemo, useRef } from 'react';
import { describeCounts } from '../../scene/describe.ts';
import type { Sorting, TableColumn } from '../../state/arrangement.ts';
import { classNames } from '../controls/class-names.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { Icon } from '../controls/Icon.tsx';
import { isAdditive } from '../controls/is-additive.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { COLUMN_WORDS, sortedRows, toTableRow, type TableRow } from './table-rows.ts';
import styles from './Table.module.css';

interface HeaderProps {
  readonly column: TableColumn;
  readonly sorting: Sorting | null;
  readonly sort: (column: TableColumn) => void;
}

function Header({ column, sorting, sort }: HeaderProps) {
  const isSorted = sorting?.column === column;
  const direction = sorting?.descending === true ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button type="button" className={styles.sort} onClick={() => sort(column)}>
        {COLUMN_WORDS[column]}
        {isSorted && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  );
}

const Row = memo(function Row({
  row,
  chosen,
  lit,
}: {
  readonly row: TableRow;
  readonly chosen: boolean;
  readonly lit: boolean;
}) {
  const { store } = useRelata();
  const columns = useAppState((state) => state.arrangement.tableColumns);
  const { relation, cells } = row;
  const others = columns.filter((column) => column !== 'source' && column !== 'relation');
  return (
    <tr
      className={classNames(chosen && styles.chosen, !lit && styles.faded)}
      data-relation={relation.id}
    >
      <td>{cells.source}</td>
      <th scope="row">
        <button
          type="button"
          className={styles.verb}
          aria-current={chosen ? 'true' : undefined}
          aria-label={`${cells.source} ${cells.relation} ${cells.target}`}
          onClick={(event) =>
            store.dispatch({
              type: 'relationChosen',
              relation: relation.id,
              additive: isAdditive(event),
            })
          }
        >
          <EdgeSample look={lookOf(relation)} />
          {cells.relation}
        </button>
      </th>
      {others.map((column) => (
        <td key={column} className={styles[column]}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
});

export function Table() {
  const { kg, focus, store } = useRelata();
  const selection = useAppState((state) => state.selection);
  const sorting = useAppState((state) => state.arrangement.tableSorting);
  const columns = useAppState((state) => state.arrangement.tableColumns);
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => focus.relations.map((relation) => toTableRow(relation, kg.dataset)),
    [focus.relations, kg.dataset],
  );
  const sorted = useMemo(() => sortedRows(rows, sorting), [rows, sorting]);
  const chosen = new Set(selection.kind === 'relations' ? selection.ids : []);
  useEffect(() => {
    frame.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  return (
    <div className={styles.table}>
      <p className={styles.counts}>{describeCounts(focus)}</p>
      <section ref={frame} className={styles.frame} aria-label="Table of relations" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header
                  key={column}
                  column={column}
                  sorting={sorting}
                  sort={(by) => store.dispatch({ type: 'tableSorted', column: by })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <Row
                key={row.relation.id}
                row={row}
                chosen={chosen.has(row.relation.id)}
                lit={focus.emphasis === null || focus.emphasis.relations.has(row.relation.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
