/**
 * On a narrow page: where are the text and the detail?
 *
 * Two words at the lower edge, within reach of a thumb; each opens its sheet, or closes it when it is
 * open. One sheet at a time.
 */
import type { Column } from '../../state/view.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';

const SHEETS: readonly { readonly sheet: Column; readonly label: string }[] = [
  { sheet: 'text', label: 'Text' },
  { sheet: 'detail', label: 'Detail' },
];

export function BottomBar() {
  const { store } = useRelata();
  const open = useAppState((state) => state.view.sheet);
  return (
    <nav className={styles.bottom} aria-label="Sheets">
      {SHEETS.map(({ sheet, label }) => (
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
          {label}
        </button>
      ))}
    </nav>
  );
}
