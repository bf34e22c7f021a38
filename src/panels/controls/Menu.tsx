/**
 * Which few things can be done from here?
 *
 * A button and a menu by the ARIA pattern: arrows walk, Home and End jump, Enter chooses, Esc or a look
 * elsewhere closes, and the focus returns to the button. A menu of several stays open while one chooses.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import buttons from './buttons.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly note?: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
  /** Given where the chosen ones are marked: one of all, or with `several` any number. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  /** Leaves only the sign to see. */
  readonly iconOnly?: boolean;
  /** Each item is on or off by itself, and the menu waits for more. */
  readonly several?: boolean;
  readonly items: readonly MenuItem[];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface ItemProps {
  readonly item: MenuItem;
  readonly several: boolean;
  readonly onPress: () => void;
}

function Item({ item, several, onPress }: ItemProps) {
  const { label, note, lang, checked, disabled } = item;
  const role = several ? 'menuitemcheckbox' : 'menuitemradio';
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : role}
      aria-checked={checked}
      disabled={disabled}
      className={classNames(
        styles.item,
        several && styles.several,
        !several && checked === true && styles.checked,
      )}
      onClick={onPress}
    >
      {several && (
        <span className={checked === true ? undefined : styles.unchecked}>
          <Icon name="check" />
        </span>
      )}
      {lang === undefined ? label : <span lang={lang}>{label}</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </button>
  );
}

function useFocusOnOpen(open: boolean) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open)
      list.current?.querySelector<HTMLElement>('[role^="menuitem"]:not(:disabled)')?.focus();
  }, [open]);
  return list;
}

export function Menu({ label, icon, iconOnly = false, several = false, items }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useFocusOnOpen(open);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    const enabled = [
      ...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)'),
    ];
    if (step === undefined || enabled.length === 0) return;
    event.preventDefault();
    const at = enabled.findIndex((item) => item === document.activeElement);
    enabled[step(at, enabled.length)]?.focus();
  };
  return (
    <div
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={iconOnly ? buttons.icon : buttons.quiet}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {!iconOnly && label}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={styles.list}
          onKeyDown={walk}
        >
          {items.map((item) => (
            <Item
              key={item.label}
              item={item}
              several={several}
              onPress={() => {
                if (!several) close();
                item.onChoose();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
