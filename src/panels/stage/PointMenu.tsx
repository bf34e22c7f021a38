/**
 * What can be chosen here, at the pointer?
 *
 * A small menu at a point of the stage: arrows walk, Enter chooses, Esc or a look elsewhere closes, and
 * the focus returns to where it was.
 */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './stage.module.css';

export interface PointItem {
  readonly key: string;
  readonly content: ReactNode;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
}

interface Props {
  /** CSS pixels from the upper left corner of the stage. */
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly items: readonly PointItem[];
  readonly onClose: () => void;
}

function stepped(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The focus goes in when the menu opens and back when it is gone. */
function useBorrowedFocus() {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const list = menu.current;
    list?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    return () => {
      const isAway =
        document.activeElement === document.body || list?.contains(document.activeElement);
      if (isAway === true && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return menu;
}

export function PointMenu({ at, label, items, onClose }: Props) {
  const menu = useBorrowedFocus();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons.length === 0 ? null : stepped(event.key, here, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      style={{
        left: `min(${at.x + 4}px, calc(100% - 19rem))`,
        top: `min(${at.y + 4}px, calc(100% - ${Math.min(items.length, 7) * 2.25 + 3}rem))`,
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <p className={styles.menuTitle}>{label}</p>
      {items.map(({ key, content, onChoose, disabled }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          disabled={disabled}
          className={styles.menuItem}
          onClick={onChoose}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
