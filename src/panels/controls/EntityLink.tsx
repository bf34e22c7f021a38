/**
 * Who is meant, and where can I read more of them?
 *
 * The name of an entity with the sign of its kind; a press chooses it, with ctrl, ⌘ or shift beside
 * what is chosen already.
 */
import { labelLanguage } from '../../graph/language-of.ts';
import type { EntityId } from '../../model/ids.ts';
import { modelWords } from '../../words/model.ts';
import { useRelata } from '../use-relata.ts';
import { isAdditive } from './is-additive.ts';
import { KindIcon } from './KindIcon.tsx';
import styles from './EntityLink.module.css';

export function EntityLink({ id }: { readonly id: EntityId }) {
  const { kg, store } = useRelata();
  const entity = kg.dataset.entityOf.get(id);
  if (entity === undefined) return <span>{id}</span>;
  return (
    <button
      type="button"
      className={styles.entity}
      data-entity={id}
      title={modelWords().kinds[entity.kind]}
      onClick={(event) =>
        store.dispatch({ type: 'entityChosen', entity: id, additive: isAdditive(event) })
      }
    >
      <KindIcon kind={entity.kind} />
      <span lang={labelLanguage(kg.dataset)}>{entity.label}</span>
    </button>
  );
}
