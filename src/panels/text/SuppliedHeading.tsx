/**
 * Which heading is not the author's?
 *
 * Stands in brackets where the text has no heading line, and says on request why it is there. It is no
 * part of the text: nothing can rest on it, and no offset counts it.
 */
import { useId, useState } from 'react';
import buttons from '../controls/buttons.module.css';
import styles from './TextPanel.module.css';

export function SuppliedHeading({ heading }: { readonly heading: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.supplied}>
      <h3>[{heading}]</h3>
      <button
        type="button"
        className={buttons.link}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        heading supplied by the editors
      </button>
      {open && (
        <p id={id}>
          The text as published has no heading line here, though its other parts have one. The name
          was added so that places can be told; it is no part of the text, and nothing rests on it.
        </p>
      )}
    </div>
  );
}
