/**
 * What kind of claim is this, and what do these words mean?
 *
 * A row of short words. Each, when pressed, says below the row what it means and offers to show only
 * such relations; one is open at a time.
 */
import { useId, useState } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import type { Relation } from '../../model/relation.ts';
import { detailWords } from '../../words/detail.ts';
import { classNames } from '../controls/class-names.ts';
import { useRelata } from '../use-relata.ts';
import { chipsOf } from './chips-of.ts';
import { ShowOnly } from './ShowOnly.tsx';
import styles from './Chips.module.css';

export function Chips({ relation }: { readonly relation: Relation }) {
  const { dataset } = useRelata().kg;
  const labels = labelLanguage(dataset);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const id = useId();
  const chips = chipsOf(relation, dataset);
  const open = chips.find((chip) => chip.key === openKey);
  return (
    <div>
      <ul className={styles.chips} aria-label={detailWords().chips.label}>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className={classNames(styles.chip, styles[chip.tone])}
              aria-expanded={chip.key === openKey}
              aria-controls={chip.key === openKey ? id : undefined}
              title={chip.meaning}
              onClick={() => setOpenKey(chip.key === openKey ? null : chip.key)}
            >
              {chip.group !== '' && <span className={styles.group}>{chip.group} </span>}
              <span lang={chip.ofReading === 'nothing' ? undefined : labels}>{chip.word}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <p id={id} className={styles.meaning}>
          <span lang={open.ofReading === 'all' ? labels : undefined}>{open.meaning}</span>{' '}
          {open.filter && <ShowOnly facet={open.filter.facet} value={open.filter.value} />}
        </p>
      )}
    </div>
  );
}
