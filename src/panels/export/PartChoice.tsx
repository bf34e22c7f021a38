/**
 * Which part of the graph?
 *
 * Native radio buttons, each with what it holds or why it does not apply; below them the rule of parts, and
 * what the chosen one leaves behind.
 */
import { useId } from 'react';
import { sayAlong, sayCounts, sayLeftBehind, type Part } from '../../codecs/part.ts';
import { describeCounts } from '../../scene/describe.ts';
import type { PartKind } from '../../state/dialogs.ts';
import { exportingWords } from '../../words/exporting.ts';
import { useRelata } from '../use-relata.ts';
import type { PartOffer } from './parts-on-offer.ts';
import styles from './Export.module.css';

/** A part with its records, where it applies. */
export interface OfferedPart {
  readonly offer: PartOffer;
  readonly part: Part | null;
}

interface Props {
  readonly parts: readonly OfferedPart[];
  readonly chosen: OfferedPart | undefined;
  readonly isDrawn: boolean;
  readonly onChoose: (part: PartKind) => void;
}

function Rule({ chosen, isDrawn }: Pick<Props, 'chosen' | 'isDrawn'>) {
  const { focus } = useRelata();
  const part = chosen?.part;
  const left = part ? sayLeftBehind(part.left) : [];
  const { pictureShows, rule, sentences, leftOut } = exportingWords();
  if (isDrawn) return <p className={styles.rule}>{pictureShows(describeCounts(focus))}</p>;
  return (
    <div className={styles.rule}>
      {part && left.length > 0 && <p>{sentences([rule, sayAlong(part.along)])}</p>}
      <p className={styles.left} aria-live="polite">
        {left.length === 0 ? leftOut.nothing : sentences(left)}
      </p>
    </div>
  );
}

export function PartChoice({ parts, chosen, isDrawn, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.column}>
      <legend className={styles.heading}>{exportingWords().what}</legend>
      {parts.map(({ offer, part }) => {
        const { kind, label, note } = offer;
        const isOff = part === null || (isDrawn && kind !== 'visible');
        return (
          <label key={kind} className={styles.choice} data-part={kind}>
            <input
              type="radio"
              name={name}
              checked={chosen?.offer.kind === kind}
              disabled={isOff}
              onChange={() => onChoose(kind)}
            />
            <span className={styles.label}>{label}</span>
            {note !== '' && <span className={styles.note}>{note}</span>}
            {part !== null && !isDrawn && (
              <span className={styles.counts}>{sayCounts(part.records)}</span>
            )}
          </label>
        );
      })}
      <Rule chosen={chosen} isDrawn={isDrawn} />
    </fieldset>
  );
}
