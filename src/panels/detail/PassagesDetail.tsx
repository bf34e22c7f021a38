/**
 * What rests on these words?
 *
 * Each chosen passage, the smallest first, with every relation that rests on it. Several relations
 * chosen together are listed in the same way.
 */
import type { PassageId, RelationId } from '../../model/ids.ts';
import { countsWords } from '../../words/counts.ts';
import { detailWords } from '../../words/detail.ts';
import { RelationList } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import { ExportThis } from './ExportThis.tsx';
import { PassageQuote } from './PassageQuote.tsx';
import inFull from './Chosen.module.css';
import styles from './Detail.module.css';

export function PassagesDetail({ ids }: { readonly ids: readonly PassageId[] }) {
  const { dataset } = useRelata().kg;
  const words = detailWords().several;
  const count = new Set(ids.flatMap((id) => dataset.relationsOn.get(id) ?? [])).size;
  return (
    <>
      <h2 className={styles.subject}>{words.on(count, ids.length)}</h2>
      {ids.map((id, index) => {
        const passage = dataset.passageOf.get(id);
        if (passage === undefined) return null;
        const relations = dataset.relationsOn.get(id) ?? [];
        return (
          <div key={id} className={inFull.restingOn}>
            <PassageQuote passage={passage} large={index === 0} />
            <RelationList relations={relations} label={words.onPassage} />
          </div>
        );
      })}
      <p className={inFull.ids}>{words.ids(ids)}</p>
    </>
  );
}

export function SeveralRelations({ ids }: { readonly ids: readonly RelationId[] }) {
  const { dataset } = useRelata().kg;
  const relations = ids.flatMap((id) => dataset.relationOf.get(id) ?? []);
  const words = detailWords().several;
  return (
    <>
      <h2 className={styles.subject}>{countsWords().relations(relations.length)}</h2>
      <p className={styles.quiet}>{words.chooseOne}</p>
      <RelationList relations={relations} label={words.relations} quoted />
      <div className={inFull.takeAway}>
        <ExportThis part="chosen">{words.take}</ExportThis>
      </div>
    </>
  );
}
