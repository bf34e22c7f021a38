/**
 * What stands in this column, and by what are the rows in order?
 *
 * The name of the column is the button that sorts by it: up, down, and back to the order of the corpus.
 * The order is said to assistive technology by `aria-sort`; what the next press does, by the title.
 */
import { nextSorting, type Sorting, type TableColumn } from '../../state/arrangement.ts';
import { tableWords } from '../../words/table.ts';
import { Icon } from '../controls/Icon.tsx';
import { usePrinting } from '../use-printing.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Table.module.css';

function describeNext(sorting: Sorting | null, column: TableColumn): string {
  const { sort } = tableWords();
  const next = nextSorting(sorting, column);
  if (next === null) return sort.back;
  return next.descending ? sort.down : sort.up;
}

interface Props {
  readonly column: TableColumn;
  readonly sorting: Sorting | null;
}

export function HeaderCell({ column, sorting }: Props) {
  const { store } = useRelata();
  const isPrinting = usePrinting();
  const isSorted = sorting?.column === column;
  const direction = sorting?.descending === true ? 'descending' : 'ascending';
  const words = (
    <>
      {tableWords().columns[column]}
      {isSorted && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
    </>
  );
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      {isPrinting ? (
        // Chromium draws a button in a header only on the first page.
        words
      ) : (
        <button
          type="button"
          className={styles.sort}
          title={describeNext(sorting, column)}
          onClick={() => store.dispatch({ type: 'tableSorted', column })}
        >
          {words}
        </button>
      )}
    </th>
  );
}
