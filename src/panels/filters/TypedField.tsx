/**
 * What is typed here, and can it be understood?
 *
 * A labelled field that shows each letter at once and says the sentence under it when what was typed
 * cannot be read. Enter and leaving the field settle it.
 */
import { useId } from 'react';
import styles from './filters.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly trouble?: string | undefined;
  readonly hint?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly onType: (value: string) => void;
  readonly onSettle: () => void;
}

export function TypedField({
  label,
  value,
  trouble,
  hint,
  inputMode = 'text',
  onType,
  onSettle,
}: Props) {
  const id = useId();
  return (
    <div className={styles.typed}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        className={styles.field}
        placeholder={hint}
        value={value}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : `${id}-trouble`}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSettle();
        }}
        onBlur={onSettle}
      />
      {trouble !== undefined && (
        <p id={`${id}-trouble`} role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </div>
  );
}
