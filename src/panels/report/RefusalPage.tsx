/**
 * Why did the file that the address names not open, where there is no page yet to say it on?
 *
 * All that the dialog says of a refused file (ReportDialog.tsx), in place of the page: each flaw with its place and
 * remedy, and the way to the first text.
 */
import { reportWords } from '../../words/report.ts';
import buttons from '../controls/buttons.module.css';
import type { Refusal } from '../ports.ts';
import { refusalLines, sayMore } from './report-words.ts';
import { ReportLines } from './ReportLines.tsx';
import styles from './Report.module.css';

interface Props {
  readonly refusal: Refusal;
  /** Opens the first text instead. */
  readonly onLeave: () => void;
}

export function RefusalPage({ refusal, onLeave }: Props) {
  const { title, openFirst } = reportWords().refused;
  const more = sayMore(refusal);
  return (
    <div role="alert">
      <h1 className={styles.lead}>{title(refusal.fileName)}</h1>
      <ReportLines lines={refusalLines(refusal)} />
      {more !== '' && <p className={styles.more}>{more}</p>}
      <p className={styles.more}>
        <button type="button" className={buttons.main} onClick={onLeave}>
          {openFirst}
        </button>
      </p>
    </div>
  );
}
