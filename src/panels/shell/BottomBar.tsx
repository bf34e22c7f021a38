/**
 * On a narrow page: where are the text and the detail?
 *
 * Two words at the lower edge, within reach of a thumb; each opens its sheet, or closes it when it is
 * open. One sheet at a time, and none for a text that is not there.
 */
import { useAppState, useRelata } from '../use-relata.ts';
import { columnsOf } from './columns-of.ts';
import styles from './Shell.module.css';
import { shellWords } from '../../words/shell.ts';

export function BottomBar() {
  const { store, kg } = useRelata();
  const words = shellWords();
  const open = useAppState((state) => state.view.sheet);
  return (
    <nav className={styles.bottom} aria-label={words.sheets}>
      {columnsOf(kg.dataset).map((sheet) => (
        <button
          key={sheet}
          type="button"
          aria-expanded={open === sheet}
          aria-controls={`relata-${sheet}`}
          onClick={() =>
            store.dispatch(
              open === sheet ? { type: 'sheetClosed' } : { type: 'sheetOpened', sheet },
            )
          }
        >
          {words.columns[sheet]}
        </button>
      ))}
    </nav>
  );
}
