/**
 * How far is the file that is on its way, and how is it turned back?
 *
 * A sentence that is spoken as well, a bar, and the way to stop it. Needs no page round it, so that it can stand
 * where there is none yet.
 */
import { faultsWords } from '../../words/faults.ts';
import { shellWords } from '../../words/shell.ts';
import buttons from '../controls/buttons.module.css';
import type { Arrival } from '../ports.ts';
import styles from './Shell.module.css';

interface Props {
  readonly arrival: Extract<Arrival, { readonly status: 'working' }>;
  readonly onCancel: () => void;
}

export function Arriving({ arrival, onCancel }: Props) {
  const { doing, fileName, share, isQuiet } = arrival;
  const words = shellWords();
  const sentence = isQuiet ? faultsWords().stillReading(fileName) : words.doing[doing](fileName);
  return (
    <div className={styles.notice}>
      <output>{sentence}</output>
      <progress
        aria-label={sentence}
        value={doing !== 'checking' && share > 0 ? share : undefined}
      />
      <button type="button" className={buttons.quiet} onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
