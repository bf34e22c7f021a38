/**
 * What can be opened where it stands?
 *
 * The browser's own disclosure in our letters. What is inside is only made once it is open, since a folded
 * list may be long.
 */
import { useState, type ReactNode } from 'react';
import styles from './Fold.module.css';
import { Icon } from './Icon.tsx';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

export function Fold({ summary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="right" />
        <span>{summary}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}
