/**
 * Which one of these few?
 *
 * Native radio buttons drawn as words side by side, so that arrows, names and states are the browser's
 * own.
 */
import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Segments.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Segments<Value extends string>({ label, options, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <div className={styles.segments} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          className={classNames(styles.segment, option.value === value && styles.chosen)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
