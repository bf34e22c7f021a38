/**
 * Who read this, in one quiet line?
 *
 * Comes when the record of the method is there, and stays away where none came with the text: nobody
 * waits for it to read the words.
 */
import type { RelationId } from '../../model/ids.ts';
import { Reason } from '../method/Reason.tsx';
import { useMethod } from '../method/use-method.ts';
import { howRead } from './how-read.ts';
import styles from './Detail.module.css';

export function HowRead({ relation }: { readonly relation: RelationId }) {
  const method = useMethod();
  const found =
    method === 'waiting' || method === 'failed' ? null : howRead(relation, method.record);
  if (!found) return null;
  return (
    <p className={styles.howRead}>
      {found.words}
      {found.why.length === 0 ? '.' : ': '}
      {found.why.map((why, index) => (
        <span key={why}>
          {index > 0 && ' '}
          <Reason words={why} />
        </span>
      ))}
    </p>
  );
}
