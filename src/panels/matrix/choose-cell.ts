/**
 * What is chosen after a press on a cell?
 *
 * All its relations, as one set; a second press lets them go. With ctrl, ⌘ or shift they come beside the
 * relations chosen already, or go from among them when all were there: the one rule of every view.
 */
import type { RelationId } from '../../model/ids.ts';
import { NOTHING, type Selection } from '../../state/selection.ts';

/** Is this set, and nothing else, what is chosen? */
export const isWholeSelection = (selection: Selection, ids: readonly RelationId[]): boolean =>
  selection.kind === 'relations' &&
  selection.ids.length === ids.length &&
  ids.every((id) => selection.ids.includes(id));

export function chooseCell(
  selection: Selection,
  ids: readonly RelationId[],
  additive: boolean,
): Selection {
  if (!additive) return isWholeSelection(selection, ids) ? NOTHING : { kind: 'relations', ids };
  const before = selection.kind === 'relations' ? selection.ids : [];
  const others = before.filter((id) => !ids.includes(id));
  const isLettingGo = ids.every((id) => before.includes(id));
  const after = isLettingGo ? others : [...others, ...ids];
  return after.length === 0 ? NOTHING : { kind: 'relations', ids: after };
}
