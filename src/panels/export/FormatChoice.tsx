/**
 * As which kind of file?
 *
 * Native radio buttons under the heading of what one would do with the file, each with whom it is for and
 * the end of its name. They are one group, so that arrows walk through all of them.
 */
import { useId } from 'react';
import { FORMAT_GROUPS, type Format } from '../../codecs/codec.ts';
import { groupBy } from '../../kit/order.ts';
import { exportingWords } from '../../words/exporting.ts';
import type { OfferedFormat } from '../ports.ts';
import styles from './Export.module.css';

interface Props {
  readonly formats: readonly OfferedFormat[];
  readonly chosen: Format;
  readonly onChoose: (id: string) => void;
}

export function FormatChoice({ formats, chosen, onChoose }: Props) {
  const name = useId();
  const words = exportingWords();
  const byGroup = groupBy(formats, ({ format }) => format.group);
  return (
    <fieldset className={styles.column}>
      <legend className={styles.heading}>{words.as}</legend>
      {FORMAT_GROUPS.filter((group) => byGroup.has(group)).map((group) => (
        <div key={group} className={styles.group}>
          <p className={styles.groupName}>{words.groups[group]}</p>
          {(byGroup.get(group) ?? []).map(({ format: { id, label, summary, extension } }) => (
            <label key={id} className={styles.choice} data-format={id}>
              <input
                type="radio"
                name={name}
                checked={id === chosen.id}
                onChange={() => onChoose(id)}
              />
              <span className={styles.label}>
                {words.formatName(id, label)} <span className={styles.extension}>.{extension}</span>
              </span>
              <span className={styles.note}>{words.formatSummary(id, summary)}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
