/**
 * What became of the file that I brought?
 *
 * Of one that is on the table: what it held, and line by line what did not come over as it stood and what
 * the laws of the model find. Of one that is not: each flaw with its place, and that nothing has changed.
 * Both can be copied for whoever has to mend the file.
 */
import type { ReactNode } from 'react';
import { reportWords } from '../../words/report.ts';
import buttons from '../controls/buttons.module.css';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import type { ImportReport, Refusal } from '../ports.ts';
import { useRelata } from '../use-relata.ts';
import {
  refusalLines,
  refusalText,
  reportSections,
  reportText,
  sayMore,
  sayTable,
} from './report-words.ts';
import { ReportLines } from './ReportLines.tsx';
import styles from './Report.module.css';

interface ShellProps {
  readonly title: string;
  readonly text: () => string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function ReportShell({ title, text, onClose, children }: ShellProps) {
  const words = reportWords();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <span className={styles.copy}>
            <CopyButton icon="copy" text={text}>
              {words.copyAsText}
            </CopyButton>
          </span>
          <button type="button" className={buttons.main} onClick={onClose}>
            {words.close}
          </button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

export function ReportDialog({
  report,
  onClose,
}: {
  readonly report: ImportReport;
  readonly onClose: () => void;
}) {
  const { dataset } = useRelata().kg;
  const { title, clean } = reportWords().opened;
  const sections = reportSections(report);
  return (
    <ReportShell
      title={title(report.fileName)}
      text={() => reportText(report, dataset)}
      onClose={onClose}
    >
      <p className={styles.lead}>{sayTable(dataset, report)}</p>
      {sections.length === 0 && <p>{clean}</p>}
      {sections.map(({ title: heading, lines }) => (
        <section key={heading} className={styles.section}>
          <h3>{heading}</h3>
          <ReportLines lines={lines} />
        </section>
      ))}
    </ReportShell>
  );
}

export function RefusalDialog({
  refusal,
  onClose,
}: {
  readonly refusal: Refusal;
  readonly onClose: () => void;
}) {
  const { title, unchanged } = reportWords().refused;
  const more = sayMore(refusal);
  return (
    <ReportShell
      title={title(refusal.fileName)}
      text={() => refusalText(refusal)}
      onClose={onClose}
    >
      <p className={styles.lead}>{unchanged}</p>
      <ReportLines lines={refusalLines(refusal)} />
      {more !== '' && <p className={styles.more}>{more}</p>}
    </ReportShell>
  );
}
