/**
 * What has just been chosen, as one sentence for those who listen?
 *
 * Spoken politely after each change of the selection; with nothing chosen, what is shown of how much.
 * Pure.
 */
import type { Dataset } from '../../model/dataset.ts';
import { describeCounts, describeWithPassages, entityLabel, plural } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';
import { relationsOfSelection, type Focus } from '../../state/focus.ts';
import type { Selection } from '../../state/selection.ts';

export function selectionSentence(dataset: Dataset, selection: Selection, focus: Focus): string {
  const relations = relationsOfSelection(dataset, selection);
  const count = plural(relations.length, 'relation');
  switch (selection.kind) {
    case 'nothing':
      return `Nothing chosen. ${describeCounts(focus)}.`;
    case 'relations': {
      const [only, ...others] = relations;
      if (only === undefined || others.length > 0) return `${count} chosen.`;
      return `${describeWithPassages(only, dataset)}.`;
    }
    case 'entities': {
      const names = selection.ids.map((id) => entityLabel(dataset, id));
      const [first] = selection.ids;
      const kind = first === undefined ? undefined : dataset.entityOf.get(first)?.kind;
      const what = names.length === 1 && kind !== undefined ? `, ${modelWords().kinds[kind]}` : '';
      return `${names.join(', ')}${what}: ${count}.`;
    }
    case 'passages':
      return `${plural(selection.ids.length, 'passage')}: ${count}.`;
  }
}
