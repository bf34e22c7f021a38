/**
 * What hangs from this button for a moment?
 *
 * A slip in the browser's top layer, so that no edge of the stage cuts it off. It takes the focus when
 * it opens; Esc or a look elsewhere closes it, and the focus returns to its button, or to `home` where that
 * button is gone by then. It stays where it opened, even when the page moves under it: what is being
 * pressed must not slide away.
 */
import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import styles from './Popover.module.css';

const GAP_PX = 4;
const MARGIN_PX = 8;

const FIRST_FOCUS =
  '[role="menuitem"]:not(:disabled), input:checked, input:not([type="radio"]), button:not(:disabled)';

interface Props {
  readonly anchor: HTMLElement;
  readonly home: HTMLElement | null;
  readonly kind: 'dialog' | 'menu';
  readonly label: string;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Under its button, moved as far as it takes to stay on the page. */
function placeUnder(slip: HTMLElement, anchor: HTMLElement): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = slip.getBoundingClientRect();
  const left = Math.min(button.left, window.innerWidth - width - MARGIN_PX);
  const top = Math.min(button.bottom + GAP_PX, window.innerHeight - height - MARGIN_PX);
  const topPx = Math.max(MARGIN_PX, top);
  slip.style.left = `${Math.max(MARGIN_PX, left)}px`;
  slip.style.top = `${topPx}px`;
  slip.style.maxHeight = `${window.innerHeight - topPx - MARGIN_PX}px`;
}

function useBorrowedFocus(anchor: HTMLElement, home: HTMLElement | null) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slip = ref.current;
    if (!slip) return;
    slip.showPopover();
    placeUnder(slip, anchor);
    slip.querySelector<HTMLElement>(FIRST_FOCUS)?.focus();
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && !slip.contains(activeElement)) return;
      (anchor.isConnected ? anchor : home)?.focus();
    };
  }, [anchor, home]);
  return ref;
}

export function Popover({ anchor, home, kind, label, onClose, onKeyDown, children }: Props) {
  const ref = useBorrowedFocus(anchor, home);
  const listening = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onClose();
      } else onKeyDown?.(event);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const isNear = currentTarget.contains(relatedTarget) || anchor === relatedTarget;
      if (!isNear) onClose();
    },
  };
  return (
    <div
      ref={ref}
      popover="manual"
      role={kind === 'menu' ? 'menu' : 'dialog'}
      aria-label={label}
      tabIndex={-1}
      className={styles.popover}
      {...listening}
    >
      {children}
    </div>
  );
}
