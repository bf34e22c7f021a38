/**
 * What lies over the page until it is answered?
 *
 * The browser's own modal dialog: the rest of the page is out of reach, Esc closes, and the focus goes back
 * to where it was. It begins at what is already chosen inside, or else at its title, so that whoever listens
 * hears first what this is.
 */
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import buttons from './buttons.module.css';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { controlsWords } from '../../words/controls.ts';

interface Props {
  readonly title: ReactNode;
  /** Room for several columns side by side. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  /** What can be done; stays in sight while the rest scrolls. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    const first =
      dialog?.querySelector<HTMLElement>('input:checked') ??
      dialog?.querySelector<HTMLElement>('h2');
    first?.focus({ preventScroll: true });
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}

/** Esc, by the browser's own event: the page decides when the dialog goes. */
function useCancel(dialog: { readonly current: HTMLDialogElement | null }, onClose: () => void) {
  useEffect(() => {
    const element = dialog.current;
    const cancel = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('cancel', cancel);
    return () => element?.removeEventListener('cancel', cancel);
  }, [dialog, onClose]);
}

export function Dialog({ title, wide = false, onClose, foot, children }: Props) {
  const ref = useModal();
  const id = useId();
  useCancel(ref, onClose);
  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={id}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className={buttons.icon}
          aria-label={controlsWords().close}
          title={controlsWords().close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>{foot}</footer>
    </dialog>
  );
}
