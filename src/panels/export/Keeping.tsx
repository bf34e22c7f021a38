/**
 * What of this part does this format keep, flatten and drop?
 *
 * Three short lists from the format's own table, which the conformance suite proves; what does not occur in
 * the part is in none of them. A list without an entry says so: that nothing is dropped is worth a line.
 */
import { sortByCarriage } from '../../codecs/carried-facets.ts';
import type { Facet, Format } from '../../codecs/codec.ts';
import { exportingWords } from '../../words/exporting.ts';
import styles from './Export.module.css';

const ORDER = ['kept', 'flattened', 'dropped'] as const;

interface Props {
  readonly format: Format;
  readonly facets: readonly Facet[];
}

export function Keeping({ format, facets }: Props) {
  const { keeping, carriage: words, facets: names, formatName } = exportingWords();
  const sorted = sortByCarriage(format.carries, facets);
  return (
    <section
      className={styles.column}
      aria-label={keeping.label(formatName(format.id, format.label))}
    >
      <h3 className={styles.heading}>{keeping.title}</h3>
      {ORDER.map((carriage) => (
        <div key={carriage} className={styles.carriage} data-carriage={carriage}>
          <h4 className={styles.carriageTitle}>
            {words[carriage].title}{' '}
            <span>{sorted[carriage].length === 0 ? keeping.nothing : words[carriage].meaning}</span>
          </h4>
          {sorted[carriage].length > 0 && (
            <ul className={styles.facets}>
              {sorted[carriage].map((facet) => (
                <li key={facet}>{names[facet]}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
