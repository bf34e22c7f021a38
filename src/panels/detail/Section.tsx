/**
 * How is the detail divided?
 *
 * A small heading and what belongs to it; no box. Sections that list much can be folded, and say how
 * much they hold while they are.
 */
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../controls/Icon.tsx';
import styles from './Chosen.module.css';

interface Props {
  readonly title: string;
  readonly count?: number;
  /** Given where the section can be folded; says how it begins. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, count, folded, children }: Props) {
  const [open, setOpen] = useState(folded !== true);
  const id = useId();
  const words = (
    <>
      {title}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      {folded === undefined ? (
        <h3 id={id} className={styles.sectionTitle}>
          {words}
        </h3>
      ) : (
        <h3 className={styles.sectionTitle}>
          <button
            id={id}
            type="button"
            className={styles.fold}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
            {words}
          </button>
        </h3>
      )}
      {open && children}
    </section>
  );
}
