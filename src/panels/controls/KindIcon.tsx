/**
 * What kind of thing is this entity, in one sign?
 *
 * The same drawings as on the stage, in the colour of the words around them. The kind is always said
 * in words near by or in the title, so the sign is hidden from those who listen.
 */
import type { EntityKind } from '../../model/entity.ts';
import { KIND_ICONS } from '../../scene/kind-icons.ts';
import styles from './KindIcon.module.css';

export function KindIcon({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={KIND_ICONS[kind]} />
    </svg>
  );
}
