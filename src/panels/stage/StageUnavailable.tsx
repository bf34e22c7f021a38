/**
 * What if the browser cannot draw the graph?
 *
 * One sentence says so, and the table of relations stands in its place: the same data, the same
 * selection, everything else as before.
 */
import { LazyTable } from '../table/LazyTable.tsx';
import styles from './stage.module.css';

export function StageUnavailable({ reason }: { readonly reason?: string }) {
  return (
    <div className={styles.unavailable}>
      <output>
        {reason ?? 'This browser cannot draw the graph (WebGL is missing).'} Here is the table of
        the same relations instead.
      </output>
      <LazyTable />
    </div>
  );
}
