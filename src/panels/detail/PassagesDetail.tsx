/**
 * What rests on these words?
 *
 * Each chosen passage, the smallest first, with every relation that rests on it. Several relations
 * chosen together are listed in the same way.
 */
import type { PassageId, RelationId } from '../../model/ids.ts';
import { plural } from '../../scene/describe.ts';
import { RelationList } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import { ExportThis } from './ExportThis.tsx';
import { PassageQuote } from './PassageQuote.tsx';
import styles from './Detail.module.css';

export function PassagesDetail({ ids }: { readonly ids: readonly PassageId[] }) {
  const { dataset } = useRelata().kg;
  const count = new Set(ids.flatMap((id) => dataset.relationsOn.get(id) ?? [])).size;
  return (
    <>
      <h2 className={styles.subject}>
        {plural(count, 'relation')} on{' '}
        {ids.length === 1 ? 'these words' : plural(ids.length, 'passage')}
      </h2>
      {ids.map((id, index) => {
        const passage = dataset.passageOf.get(id);
        if (passage === undefined) return null;
        const relations = dataset.relationsOn.get(id) ?? [];
        return (
          <div key={id} className={styles.restingOn}>
            <PassageQuote passage={passage} large={index === 0} />
            <RelationList relations={relations} label="Relations on this passage" />
          </div>
        );
      })}
      <p className={styles.ids}>
        {plural(ids.length, 'passage')}: {ids.join(', ')}
      </p>
    </>
  );
}

export function SeveralRelations({ ids }: { readonly ids: readonly RelationId[] }) {
  const { dataset } = useRelata().kg;
  const relations = ids.flatMap((id) => dataset.relationOf.get(id) ?? []);
  return (
    <>
      <h2 className={styles.subject}>{plural(relations.length, 'relation')}</h2>
      <p className={styles.quiet}>Choose one to read the words it rests on.</p>
      <RelationList relations={relations} label="Chosen relations" quoted />
      <div className={styles.takeAway}>
        <ExportThis part="chosen">Export these</ExportThis>
      </div>
    </>
  );
}
