/**
 * How many relations are in the table, which columns has it, and how do I take it away?
 *
 * Counts as everywhere, "shown of total"; the columns as a menu that stays open while one chooses; the
 * rows and columns shown as text for a spreadsheet; of a very long table the first ones, and the button says so.
 */
import { describeCounts } from '../../scene/describe.ts';
import { FIXED_COLUMN, TABLE_COLUMNS, type TableColumn } from '../../state/arrangement.ts';
import { tableWords } from '../../words/table.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useRelata } from '../use-relata.ts';
import { TAKEN_ROWS } from './table-measures.ts';
import { firstRows, type TableRows } from './table-rows.ts';
import { toTabbedText } from './table-text.ts';
import styles from './Table.module.css';

interface Props {
  readonly rows: TableRows;
  readonly isSorting: boolean;
  readonly columns: readonly TableColumn[];
}

export function TableBar({ rows, isSorting, columns }: Props) {
  const { focus, store } = useRelata();
  const words = tableWords();
  return (
    <div className={styles.bar}>
      <p className={styles.counts}>{describeCounts(focus)}</p>
      {isSorting && <output className={styles.counts}>{words.sorting}</output>}
      <div className={styles.ways}>
        <CopyButton icon="copy" text={() => toTabbedText(firstRows(rows, TAKEN_ROWS), columns)}>
          {rows.count > TAKEN_ROWS ? words.copyFirst(TAKEN_ROWS) : words.copy}
        </CopyButton>
        <Menu
          label={words.chooseColumns}
          icon="columns"
          several
          items={TABLE_COLUMNS.map((column) => ({
            label: words.columns[column],
            checked: columns.includes(column),
            disabled: column === FIXED_COLUMN,
            onChoose: () => store.dispatch({ type: 'tableColumnToggled', column }),
          }))}
        />
      </div>
    </div>
  );
}
