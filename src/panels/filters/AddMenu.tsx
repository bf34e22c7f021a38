/**
 * What can I ask to see?
 *
 * The sorts of filter this corpus has answers to, and the two questions about voices that are one press
 * away. Choosing opens the editor; what needs no further word is added at once.
 */
import type { ReactNode } from 'react';
import { countValues } from '../../graph/facet-counts.ts';
import { FACETS } from '../../graph/facets.ts';
import { countYears } from '../../graph/year-counts.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plural } from '../../scene/describe.ts';
import { classNames } from '../controls/class-names.ts';
import type { Startable } from './drafts.ts';
import { FACET_EDITORS, SORT_EDITORS } from './editor-words.ts';
import { countAuthorAsserts, otherVoices } from './presets.ts';
import styles from './filters.module.css';

interface ItemProps {
  readonly name: string;
  readonly note?: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Item({ name, note, disabled = false, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={styles.item}
      disabled={disabled}
      onClick={onChoose}
    >
      {name}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </button>
  );
}

function Group({
  label,
  isGrid = false,
  children,
}: {
  readonly label: string;
  readonly isGrid?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={classNames(styles.group, isGrid && styles.pairs)}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly onStart: (sort: Startable) => void;
  readonly onAuthor: () => void;
  readonly onVoices: () => void;
}

export function AddMenu({ dataset, onStart, onAuthor, onVoices }: Props) {
  const authorCount = countAuthorAsserts(dataset);
  const voices = otherVoices(dataset).length;
  const hasTimes = countYears(dataset).length > 0;
  const facets = FACETS.filter((facet) => countValues(facet, dataset).length > 0);
  return (
    <>
      <Group label="By voice">
        <Item
          name="Only what the author asserts"
          note={`Voice only the author and certainty only asserted: ${plural(authorCount, 'relation')}`}
          disabled={authorCount === 0}
          onChoose={onAuthor}
        />
        <Item
          name="As seen by …"
          note={voices === 0 ? 'Nobody else speaks here' : plural(voices, 'other voice')}
          disabled={voices === 0}
          onChoose={onVoices}
        />
      </Group>
      <Group label="By what it is" isGrid>
        {facets.map((facet) => (
          <Item key={facet} name={FACET_EDITORS[facet].name} onChoose={() => onStart(facet)} />
        ))}
      </Group>
      <Group label="By words, time and number">
        <Item name={SORT_EDITORS.words.name} onChoose={() => onStart('words')} />
        <Item
          name={SORT_EDITORS.time.name}
          {...(hasTimes ? {} : { note: 'Nothing here is dated', disabled: true })}
          onChoose={() => onStart('time')}
        />
        <Item name={SORT_EDITORS.degree.name} onChoose={() => onStart('degree')} />
      </Group>
    </>
  );
}
