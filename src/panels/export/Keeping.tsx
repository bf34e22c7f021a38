/**
 * What of this part does this format keep, flatten and drop?
 *
 * Three short lists from the format's own table, which the conformance suite proves; what does not occur in
 * the part is in none of them. A list without an entry says so: that nothing is dropped is worth a line.
 */
import { sortByCarriage } from '../../codecs/carried-facets.ts';
import { FACET_LABELS, type Carriage, type Facet, type Format } from '../../codecs/codec.ts';
import styles from './Export.module.css';

const WORDS: Readonly<Record<Carriage, { readonly title: string; readonly meaning: string }>> = {
  kept: { title: 'Kept', meaning: 'all of it is in the file' },
  flattened: {
    title: 'Flattened',
    meaning: 'something of it is in the file, not enough to bring it back',
  },
  dropped: { title: 'Dropped', meaning: 'nothing of it is in the file' },
};
const ORDER = ['kept', 'flattened', 'dropped'] as const;

interface Props {
  readonly format: Format;
  readonly facets: readonly Facet[];
}

export function Keeping({ format, facets }: Props) {
  const sorted = sortByCarriage(format.carries, facets);
  return (
    <section className={styles.column} aria-label={`What ${format.label} keeps`}>
      <h3 className={styles.heading}>What it keeps</h3>
      {ORDER.map((carriage) => (
        <div key={carriage} className={styles.carriage} data-carriage={carriage}>
          <h4 className={styles.carriageTitle}>
            {WORDS[carriage].title}{' '}
            <span>{sorted[carriage].length === 0 ? 'nothing' : WORDS[carriage].meaning}</span>
          </h4>
          {sorted[carriage].length > 0 && (
            <ul className={styles.facets}>
              {sorted[carriage].map((facet) => (
                <li key={facet}>{FACET_LABELS[facet]}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
