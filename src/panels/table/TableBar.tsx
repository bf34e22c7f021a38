/**
 * How many relations are in the table, which columns has it, and how do I take it away?
 *
 * Counts as everywhere, "shown of total"; the columns as a menu that stays open while one chooses; the
 * rows and columns shown as text for a spreadsheet.
 */
import { describeCounts } from '../../scene/describe.ts';
import { FIXED_COLUMN, TABLE_COLUMNS, type TableColumn } from '../../state/arrangement.ts';
import { tableWords } from '../../words/table.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useRelata } from '../use-relata.ts';
import type { TableRow } from './table-rows.ts';
import { toTabbedText } from './table-text.ts';
import styles from './Table.module.css';

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

export function TableBar({ rows, columns }: Props) {
  const { focus, store } = useRelata();
  const words = tableWords();
  return (
    <div className={styles.bar}>
      <p className={styles.counts}>{describeCounts(focus)}</p>
      <div className={styles.ways}>
        <CopyButton icon="copy" text={() => toTabbedText(rows, columns)}>
          {words.copy}
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
