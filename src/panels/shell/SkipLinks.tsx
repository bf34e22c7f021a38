/**
 * How does somebody without a mouse get past the header?
 *
 * Buttons that show themselves when reached by Tab, each into one region of the page. No links with a
 * fragment: the fragment is the view.
 */
import type { Column } from '../../state/view.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { columnsOf } from './columns-of.ts';
import styles from './Shell.module.css';
import { shellWords } from '../../words/shell.ts';

export function SkipLinks({ narrow }: { readonly narrow: boolean }) {
  const { store, kg } = useRelata();
  const words = shellWords();
  const open = useAppState((state) => state.view.open);
  const goTo = (column: Column) => () => {
    if (narrow) store.dispatch({ type: 'sheetOpened', sheet: column });
    else if (!open[column]) store.dispatch({ type: 'columnToggled', column });
    requestAnimationFrame(() => document.getElementById(`relata-${column}`)?.focus());
  };
  return (
    <nav className={styles.skip} aria-label={words.skip}>
      {columnsOf(kg.dataset).includes('text') && (
        <button type="button" onClick={goTo('text')}>
          {words.skipToText}
        </button>
      )}
      <button type="button" onClick={goTo('detail')}>
        {words.skipToDetail}
      </button>
    </nav>
  );
}
