/**
 * From when to when?
 *
 * Two fields for EDTF dates and, as quick choices, the years that the corpus speaks of. What cannot be
 * read changes nothing and says how to write it.
 */
import { useState } from 'react';
import type { TimeFilter } from '../../graph/filters.ts';
import { countYears } from '../../graph/year-counts.ts';
import { filtersWords } from '../../words/filters.ts';
import type { EditorProps } from './editor-props.ts';
import { readTimeFields, type TimeTexts } from './time-fields.ts';
import { TypedField } from './TypedField.tsx';
import { useSettled } from './use-settled.ts';
import styles from './filters.module.css';

/** As the model writes years: always four digits. */
const writeYear = (year: number): string => String(year).padStart(4, '0');

function useTimeTexts({ filter, onChange }: EditorProps<TimeFilter>) {
  const { from, to } = filter;
  const [texts, setTexts] = useState<TimeTexts>({ from, to });
  const [seen, setSeen] = useState<TimeTexts>({ from, to });
  const [tried, setTried] = useState<TimeTexts>({ from: '', to: '' });
  if (seen.from !== from || seen.to !== to) {
    setSeen({ from, to });
    if (texts.from.trim() !== from || texts.to.trim() !== to) setTexts({ from, to });
  }
  const { later, now } = useSettled((typed: TimeTexts) => {
    const read = readTimeFields(typed);
    setTried(typed);
    if (read.ok) onChange({ ...filter, ...read.value });
  });
  const type = (field: keyof TimeTexts) => (text: string) => {
    const next = { ...texts, [field]: text };
    setTexts(next);
    later(next);
  };
  const choose = (next: TimeTexts) => {
    setTexts(next);
    later(next);
    now();
  };
  // Asked anew each time it is shown, so that it is said in the language of the page.
  const read = readTimeFields(tried);
  return { texts, trouble: read.ok ? null : read.failure, type, choose, settle: now };
}

export function TimeEditor(props: EditorProps<TimeFilter>) {
  const { filter, dataset } = props;
  const { texts, trouble, type, choose, settle } = useTimeTexts(props);
  const { editor: words, counted } = filtersWords();
  const troubleOf = (field: keyof TimeTexts) =>
    trouble?.field === field ? trouble.sentence : undefined;
  return (
    <>
      <TypedField
        label={words.from}
        hint="2014-21"
        value={texts.from}
        trouble={troubleOf('from')}
        onType={type('from')}
        onSettle={settle}
      />
      <TypedField
        label={words.to}
        hint="2015-04-11"
        value={texts.to}
        trouble={troubleOf('to')}
        onType={type('to')}
        onSettle={settle}
      />
      <ul className={styles.years} aria-label={words.years}>
        {countYears(dataset).map(({ year, count }) => {
          const written = writeYear(year);
          const isChosen = filter.from === written && filter.to === written;
          return (
            <li key={year}>
              <button
                type="button"
                className={styles.year}
                aria-pressed={isChosen}
                aria-label={counted(String(year), count)}
                onClick={() =>
                  choose(isChosen ? { from: '', to: '' } : { from: written, to: written })
                }
              >
                {year} <span className={styles.count}>{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
