/**
 * How does the text, or the detail, stand beside the picture?
 *
 * On a wide page as a column that can be folded to a rail; on a narrow one as a sheet from below that
 * covers half or nearly all of the picture. It is the same element both times, so that scrolling and
 * what is open inside survive a turn of the screen. What is in it comes a render after its frame, so that the picture
 * does not wait for it.
 */
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Column } from '../../state/view.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';
import { controlsWords } from '../../words/controls.ts';
import { shellWords } from '../../words/shell.ts';

interface Props {
  readonly column: Column;
  readonly narrow: boolean;
  readonly widthPx: number;
  readonly children: ReactNode;
}

function Rail({ column }: { readonly column: Column }) {
  const { store } = useRelata();
  return (
    <button
      type="button"
      className={styles.rail}
      aria-expanded={false}
      onClick={() => store.dispatch({ type: 'columnToggled', column })}
    >
      <Icon name={column === 'text' ? 'right' : 'left'} />
      <span>{shellWords().columns[column]}</span>
    </button>
  );
}

/** The focus goes into a sheet when it opens, and back to where it was when it closes. */
function useSheetFocus(isSheet: boolean) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isSheet) return undefined;
    const before = document.activeElement;
    const own = sheet.current;
    own?.focus({ preventScroll: true });
    return () => {
      const isInside =
        own?.contains(document.activeElement) || document.activeElement === document.body;
      if (isInside && before instanceof HTMLElement && before !== own) before.focus();
    };
  }, [isSheet]);
  return sheet;
}

export function SideColumn({ column, narrow, widthPx, children }: Props) {
  const { store, focus } = useRelata();
  const words = shellWords();
  const isOpen = useAppState((state) => state.view.open[column]);
  const isSheet = useAppState((state) => state.view.sheet) === column && narrow;
  const [isTall, setTall] = useState(column === 'text');
  const sheet = useSheetFocus(isSheet);
  const isShown = narrow ? isSheet : isOpen;
  const hasCome = useDeferredValue(true, false);
  const close = () =>
    store.dispatch(narrow ? { type: 'sheetClosed' } : { type: 'columnToggled', column });
  return (
    <>
      {!narrow && !isOpen && <Rail column={column} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes a sheet from anywhere inside it */}
      <section
        ref={sheet}
        id={`relata-${column}`}
        className={classNames(
          styles.column,
          narrow && styles.sheet,
          narrow && isTall && styles.tall,
        )}
        style={narrow ? undefined : { width: widthPx }}
        aria-label={words.columns[column]}
        data-sheet={isSheet ? column : undefined}
        hidden={!isShown}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (!narrow || event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <div className={styles.columnHead}>
          <span aria-hidden="true">{words.columns[column]}</span>
          {narrow && (
            <button
              type="button"
              className={buttons.icon}
              aria-label={isTall ? words.halfAsHigh : words.higher}
              onClick={() => setTall(!isTall)}
            >
              <Icon name={isTall ? 'down' : 'up'} />
            </button>
          )}
          <button
            type="button"
            className={buttons.icon}
            aria-label={(narrow ? words.closeSheet : words.fold)[column]}
            title={narrow ? controlsWords().close : words.foldAway}
            onClick={close}
          >
            <Icon name={narrow ? 'close' : column === 'text' ? 'left' : 'right'} />
          </button>
        </div>
        <div className={styles.columnBody}>
          <ErrorBoundary part={column} resetOn={focus}>
            {hasCome && children}
          </ErrorBoundary>
        </div>
      </section>
    </>
  );
}
