/**
 * Which of these?
 *
 * Boxes to tick with a count of relations behind each; arrows walk, and a long list can be searched. In
 * goes what is ticked, out comes what is ticked then.
 */
import { useState } from 'react';
import { foldTerm } from '../../kit/fold.ts';
import buttons from '../controls/buttons.module.css';
import { filtersWords } from '../../words/filters.ts';
import { walkFocus } from '../controls/walk-focus.ts';
import styles from './filters.module.css';

/** More than this is no longer taken in at a glance. */
const LONG = 12;

export interface CheckItem {
  readonly value: string;
  readonly label: string;
  /** Where the label is not in the language of the page. */
  readonly lang: string | undefined;
  /** Relations. */
  readonly count: number;
}

interface Props {
  readonly label: string;
  readonly items: readonly CheckItem[];
  readonly checked: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}

export function CheckList({ label, items, checked, onChange }: Props) {
  const [sought, setSought] = useState('');
  const found = items.filter((item) => foldTerm(item.label).includes(foldTerm(sought.trim())));
  const { checks: words, counted } = filtersWords();
  const toggle = (value: string) =>
    onChange(
      checked.includes(value) ? checked.filter((other) => other !== value) : [...checked, value],
    );
  return (
    <fieldset className={styles.checks}>
      <legend className={buttons.hidden}>{label}</legend>
      {items.length > LONG && (
        <input
          type="search"
          className={styles.field}
          placeholder={words.find(items.length)}
          aria-label={words.findOf(items.length, label)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.list}>
        {found.map((item) => (
          <li key={item.value}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={checked.includes(item.value)}
                aria-label={counted(item.label, item.count)}
                onChange={() => toggle(item.value)}
                onKeyDown={(event) => {
                  const list = event.currentTarget.closest('ul');
                  if (list && walkFocus(list, event.key, 'input')) event.preventDefault();
                }}
              />
              <span lang={item.lang}>{item.label}</span>
              <span className={styles.count}>{item.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.note}>{words.none}</p>}
    </fieldset>
  );
}
