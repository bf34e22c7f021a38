/**
 * Why did the file that the address names not come, where there is no page yet to say it on?
 *
 * One sentence, of the server or of the address and not of what stands in the file (RefusalPage.tsx), and the way to
 * the first text.
 */
import { reportWords } from '../../words/report.ts';
import buttons from '../controls/buttons.module.css';
import styles from './Report.module.css';

interface Props {
  readonly sentence: string;
  /** Opens the first text instead. */
  readonly onLeave: () => void;
}

export function FailurePage({ sentence, onLeave }: Props) {
  return (
    <div role="alert">
      <h1 className={styles.lead}>{sentence}</h1>
      <p className={styles.more}>
        <button type="button" className={buttons.main} onClick={onLeave}>
          {reportWords().refused.openFirst}
        </button>
      </p>
    </div>
  );
}
