/**
 * Which part of the graph?
 *
 * Native radio buttons, each with what it holds or why it does not apply; below them the rule of parts, and
 * what the chosen one leaves behind.
 */
import { useId } from 'react';
import { RULE_OF_PARTS, sayCounts, sayLeftBehind } from '../../codecs/part.ts';
import type { PartKind } from '../../state/dialogs.ts';
import type { OfferedPart } from './ExportDialog.tsx';
import styles from './Export.module.css';

interface Props {
  readonly parts: readonly OfferedPart[];
  readonly chosen: OfferedPart | undefined;
  readonly isDrawn: boolean;
  readonly onChoose: (part: PartKind) => void;
}

function LeftBehind({ chosen, isDrawn }: Pick<Props, 'chosen' | 'isDrawn'>) {
  const left = chosen?.part ? sayLeftBehind(chosen.part.left) : [];
  const isWhole = left.length === 0;
  return (
    <div className={styles.rule}>
      {isDrawn && <p>A picture shows what is drawn, so the part is what is shown.</p>}
      {!isDrawn && !isWhole && <p>{RULE_OF_PARTS}</p>}
      <p className={styles.left} aria-live="polite">
        {isWhole ? 'Nothing is left out.' : left.join(' ')}
      </p>
    </div>
  );
}

export function PartChoice({ parts, chosen, isDrawn, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.column}>
      <legend className={styles.heading}>What</legend>
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
            {part !== null && <span className={styles.counts}>{sayCounts(part.records)}</span>}
          </label>
        );
      })}
      <LeftBehind chosen={chosen} isDrawn={isDrawn} />
    </fieldset>
  );
}
