/**
 * What has the reader chosen to look at?
 *
 * One kind of thing at a time, as a set: entities, relations or passages. A plain choice replaces the
 * set, an additive one (ctrl, ⌘, shift) toggles; choosing the ground clears it.
 */
import type { EntityId, PassageId, RelationId } from '../model/ids.ts';

export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entities'; readonly ids: readonly EntityId[] }
  | { readonly kind: 'relations'; readonly ids: readonly RelationId[] }
  | { readonly kind: 'passages'; readonly ids: readonly PassageId[] };

export type SelectionAction =
  | { readonly type: 'entityChosen'; readonly entity: EntityId; readonly additive?: boolean }
  | { readonly type: 'relationChosen'; readonly relation: RelationId; readonly additive?: boolean }
  | { readonly type: 'passagesChosen'; readonly passages: readonly PassageId[] }
  /** A whole set at once: the answer to a question, all between two. */
  | { readonly type: 'setChosen'; readonly selection: Selection }
  | { readonly type: 'selectionCleared' };

export const NOTHING: Selection = { kind: 'nothing' };

/** A link that was opened again chooses the same with other objects. */
export function isSameSelection(a: Selection, b: Selection): boolean {
  if (a === b || a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  const ids: readonly string[] = b.ids;
  return a.kind === b.kind && a.ids.length === ids.length && a.ids.every((id) => ids.includes(id));
}

const toggled = <Id>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

export function updateSelection(selection: Selection, action: SelectionAction): Selection {
  switch (action.type) {
    case 'entityChosen': {
      const before = action.additive && selection.kind === 'entities' ? selection.ids : [];
      const ids = toggled(before, action.entity);
      return ids.length === 0 ? NOTHING : { kind: 'entities', ids };
    }
    case 'relationChosen': {
      const before = action.additive && selection.kind === 'relations' ? selection.ids : [];
      const ids = toggled(before, action.relation);
      return ids.length === 0 ? NOTHING : { kind: 'relations', ids };
    }
    case 'passagesChosen':
      return action.passages.length === 0 ? NOTHING : { kind: 'passages', ids: action.passages };
    case 'setChosen':
      return action.selection;
    case 'selectionCleared':
      return NOTHING;
  }
}
