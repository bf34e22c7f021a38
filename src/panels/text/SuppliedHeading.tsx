/**
 * Which heading is not the author's?
 *
 * Stands in brackets where the text has no heading line, and says on request why it is there. It is no
 * part of the text: nothing can rest on it, and no offset counts it.
 */
import { useId, useState } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import { textWords } from '../../words/text.ts';
import buttons from '../controls/buttons.module.css';
import { useRelata } from '../use-relata.ts';
import styles from './TextPanel.module.css';

export function SuppliedHeading({ heading }: { readonly heading: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { kg, language } = useRelata();
  const words = textWords();
  return (
    <div className={styles.supplied}>
      <h3 lang={labelLanguage(kg.dataset)}>[{heading}]</h3>
      <button
        type="button"
        lang={language}
        className={buttons.link}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.supplied}
      </button>
      {open && (
        <p id={id} lang={language}>
          {words.whySupplied}
        </p>
      )}
    </div>
  );
}
