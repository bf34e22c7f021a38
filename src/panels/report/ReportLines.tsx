/**
 * What was found in a file, one after another, each with its place and what would mend it?
 *
 * The list of a report and of a refusal, in a dialog or in place of the page.
 * What readers of files and the gate say is English and marked as such.
 */
import type { ReportLine } from './report-words.ts';
import styles from './Report.module.css';

export function ReportLines({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ what, isEnglish, where, record, remedy }) => (
        <li key={`${what} ${where} ${record}`}>
          <p lang={isEnglish ? 'en' : undefined}>{what}</p>
          {where + record !== '' && (
            <p className={styles.where}>
              {where} {record !== '' && <span lang="en">{record}</span>}
            </p>
          )}
          {remedy !== '' && (
            <p className={styles.where} lang="en">
              {remedy}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
