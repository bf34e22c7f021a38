/**
 * Through whose eyes do I look?
 *
 * Everybody the text lets speak besides its author, with the number of relations they hold; arrows walk,
 * and a long list can be searched.
 */
import { useState } from 'react';
import { foldTerm } from '../../kit/fold.ts';
import type { Dataset } from '../../model/dataset.ts';
import { describeValue } from '../../scene/describe.ts';
import { filtersWords } from '../../words/filters.ts';
import { walkFocus } from '../controls/walk-focus.ts';
import { otherVoices } from './presets.ts';
import { valueLanguage } from './value-language.ts';
import styles from './filters.module.css';

const LONG = 12;

interface Props {
  readonly dataset: Dataset;
  readonly onChoose: (voice: string) => void;
}

export function VoiceList({ dataset, onChoose }: Props) {
  const [sought, setSought] = useState('');
  const voices = otherVoices(dataset).map(({ value, count }) => ({
    value,
    count,
    label: describeValue('voice', value, dataset),
    lang: valueLanguage('voice', value, dataset),
  }));
  const found = voices.filter(({ label }) => foldTerm(label).includes(foldTerm(sought.trim())));
  const { voices: words, counted } = filtersWords();
  return (
    <div className={styles.editor}>
      <h2 className={styles.title}>{words.label}</h2>
      {voices.length > LONG && (
        <input
          type="search"
          className={styles.field}
          placeholder={words.find(voices.length)}
          aria-label={words.find(voices.length)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.list}>
        {found.map(({ value, count, label, lang }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.voice}
              aria-label={counted(label, count)}
              onClick={() => onChoose(value)}
              onKeyDown={(event) => {
                const list = event.currentTarget.closest('ul');
                if (list && walkFocus(list, event.key, 'button')) event.preventDefault();
              }}
            >
              <span lang={lang}>{label}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.note}>{words.none}</p>}
    </div>
  );
}
