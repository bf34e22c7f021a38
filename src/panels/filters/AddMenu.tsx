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
import { filtersWords } from '../../words/filters.ts';
import { classNames } from '../controls/class-names.ts';
import type { Startable } from './drafts.ts';
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
  const { menu: words, facets: facetWords, sorts } = filtersWords();
  return (
    <>
      <Group label={words.byVoice}>
        <Item
          name={words.authorAsserts}
          note={words.authorAssertsNote(authorCount)}
          disabled={authorCount === 0}
          onChoose={onAuthor}
        />
        <Item
          name={words.asSeenBy}
          note={voices === 0 ? words.noOtherVoice : words.otherVoices(voices)}
          disabled={voices === 0}
          onChoose={onVoices}
        />
      </Group>
      <Group label={words.byMatter} isGrid>
        {facets.map((facet) => (
          <Item key={facet} name={facetWords[facet].name} onChoose={() => onStart(facet)} />
        ))}
      </Group>
      <Group label={words.byMeasure}>
        <Item name={sorts.words.name} onChoose={() => onStart('words')} />
        <Item
          name={sorts.time.name}
          {...(hasTimes ? {} : { note: words.nothingDated, disabled: true })}
          onChoose={() => onStart('time')}
        />
        <Item name={sorts.degree.name} onChoose={() => onStart('degree')} />
      </Group>
    </>
  );
}
