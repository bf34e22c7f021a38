/**
 * How many relations rest on this sentence, said beside its first line?
 *
 * A quiet figure in the margin; pressed, it chooses these relations. Where none rests there, the sign °
 * says why. It floats out of the line that it stands in, so that nothing has to be measured, and a second
 * one on the same line gives way downwards. The figure is drawn by the style sheet: the words of the text
 * stay unbroken to whoever copies or searches them.
 */
import type { KeyboardEvent } from 'react';
import type { Language } from '../../words/language.ts';
import { textWords } from '../../words/text.ts';
import { classNames } from '../controls/class-names.ts';
import { isGap, type TextSentence } from './text-blocks.ts';
import styles from './TextPanel.module.css';

export interface FigureActions {
  readonly choose: (sentence: TextSentence) => void;
  /** Arrow keys from the figure of the sentence at this offset. */
  readonly walk: (event: KeyboardEvent, start: number) => void;
  readonly focused: (start: number) => void;
}

interface Props {
  readonly sentence: TextSentence;
  /** The one figure that Tab reaches. */
  readonly active: boolean;
  readonly lit: boolean;
  /** Whether the reason is shown; null where there is none to show. */
  readonly open: boolean | null;
  readonly press: () => void;
  readonly language: Language;
  readonly actions: FigureActions;
}

export function SentenceFigure({ sentence, active, lit, open, press, language, actions }: Props) {
  const { number, relations, start } = sentence;
  const label = isGap(sentence)
    ? textWords().gap(number)
    : textWords().figure(number, relations.length);
  return (
    <span className={styles.beside}>
      <button
        type="button"
        className={classNames(styles.figure, lit && styles.lit)}
        tabIndex={active ? 0 : -1}
        lang={language}
        aria-label={label}
        aria-expanded={open ?? undefined}
        title={label}
        data-figure={isGap(sentence) ? '°' : relations.length}
        data-sentence={start}
        data-lit={lit ? '' : undefined}
        onClick={press}
        onFocus={() => actions.focused(start)}
        onKeyDown={(event) => actions.walk(event, start)}
      />
    </span>
  );
}
