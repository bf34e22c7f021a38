/**
 * Who read this, in one quiet line?
 *
 * Comes when the record of the method is there, and stays away where none came with the text: nobody
 * waits for it to read the words.
 */
import { labelLanguage } from '../../graph/language-of.ts';
import type { RelationId } from '../../model/ids.ts';
import { Reason } from '../method/Reason.tsx';
import { useMethod } from '../method/use-method.ts';
import { howRead } from './how-read.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Chosen.module.css';

export function HowRead({ relation }: { readonly relation: RelationId }) {
  const { kg } = useRelata();
  const method = useMethod();
  const found =
    method === 'waiting' || method === 'failed' ? null : howRead(relation, method.record);
  if (!found) return null;
  return (
    <p className={styles.howRead}>
      {found.words}
      {found.why.map((why) => (
        <span key={why} lang={labelLanguage(kg.dataset)}>
          {' '}
          <Reason words={why} />
        </span>
      ))}
    </p>
  );
}
