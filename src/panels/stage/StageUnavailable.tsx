/**
 * What if the browser cannot draw the graph?
 *
 * One sentence says so, and the table of relations stands in its place: the same data, the same
 * selection, everything else as before.
 */
import { LazyTable } from '../table/LazyTable.tsx';
import styles from './stage.module.css';
import { stageWords } from '../../words/stage.ts';

export function StageUnavailable({ reason }: { readonly reason?: string }) {
  const words = stageWords();
  return (
    <div className={styles.unavailable}>
      <output>{words.tableInstead(reason ?? words.cannotDraw)}</output>
      <LazyTable />
    </div>
  );
}
