/**
 * What has just been chosen, as one sentence for those who listen?
 *
 * Spoken politely after each change of the selection; with nothing chosen, what is shown of how much.
 * Pure.
 */
import type { Dataset } from '../../model/dataset.ts';
import { describeCounts, describeWithPassages, entityLabel } from '../../scene/describe.ts';
import { relationsOfSelection, type Focus } from '../../state/focus.ts';
import type { Selection } from '../../state/selection.ts';
import { keyboardWords } from '../../words/keyboard.ts';
import { modelWords } from '../../words/model.ts';

export function selectionSentence(dataset: Dataset, selection: Selection, focus: Focus): string {
  const words = keyboardWords();
  const relations = relationsOfSelection(dataset, selection);
  switch (selection.kind) {
    case 'nothing':
      return words.nothingChosen(describeCounts(focus));
    case 'relations': {
      const [only, ...others] = relations;
      return only === undefined || others.length > 0
        ? words.relationsChosen(relations.length)
        : words.relationChosen(describeWithPassages(only, dataset));
    }
    case 'entities': {
      const names = selection.ids.map((id) => entityLabel(dataset, id));
      const [first, ...others] = selection.ids;
      const entity = first === undefined ? undefined : dataset.entityOf.get(first);
      return entity && others.length === 0
        ? words.entityChosen(entity.label, modelWords().kinds[entity.kind], relations.length)
        : words.entitiesChosen(names, relations.length);
    }
    case 'passages':
      return words.passagesChosen(selection.ids.length, relations.length);
  }
}
