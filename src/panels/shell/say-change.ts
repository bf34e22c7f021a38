/**
 * What did the last step of the reader change, in sentences for those who listen?
 *
 * Compared are what was there before and what is there now: what is chosen, how much is shown, what is pinned,
 * through which lens. The first look at a page says nothing: it is read out by itself.
 */
import type { Dataset } from '../../model/dataset.ts';
import { entityLabel } from '../../scene/describe.ts';
import type { Focus } from '../../state/focus.ts';
import type { Pin } from '../../state/pins.ts';
import { isSameSelection, type Selection } from '../../state/selection.ts';
import type { Lens } from '../../state/view.ts';
import { keyboardWords } from '../../words/keyboard.ts';
import { shellWords } from '../../words/shell.ts';
import { selectionSentence } from './selection-sentence.ts';

export interface Heard {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly focus: Focus;
  readonly pins: readonly Pin[];
  readonly lens: Lens;
}

function sayPins(before: readonly Pin[], { pins, dataset }: Heard): string {
  const words = keyboardWords();
  if (pins.length === 0 && before.length > 1) return words.allUnpinned;
  const gone = before.find(({ entity }) => !pins.some((pin) => pin.entity === entity));
  if (gone) return words.unpinned(entityLabel(dataset, gone.entity));
  const placeBefore = new Map(before.map((pin) => [pin.entity, pin]));
  const changed = pins.find((pin) => {
    const old = placeBefore.get(pin.entity);
    return old?.x !== pin.x || old.y !== pin.y;
  });
  if (!changed) return '';
  const wasPinned = placeBefore.has(changed.entity);
  const name = entityLabel(dataset, changed.entity);
  return wasPinned ? words.moved(name) : words.pinned(name);
}

function sayShown({ focus: { counts } }: Heard): string {
  const { shownRelations, allRelations, shownEntities, allEntities } = counts;
  return keyboardWords().shown(shownRelations, allRelations, shownEntities, allEntities);
}

/** The sentences in the order in which they should be heard; empty: nothing of it changed. */
export function sayChange(before: Heard | null, now: Heard): string {
  if (before === null || before.dataset !== now.dataset) return '';
  const [was, is] = [before.focus.counts, now.focus.counts];
  const isOtherShown =
    was.shownRelations !== is.shownRelations || was.shownEntities !== is.shownEntities;
  const isChosen = !isSameSelection(before.selection, now.selection);
  // With nothing chosen the sentence of the selection says what is shown.
  const saysShown = isOtherShown && !(isChosen && now.selection.kind === 'nothing');
  return [
    before.lens === now.lens ? '' : keyboardWords().lens(shellWords().lenses[now.lens]),
    before.pins === now.pins ? '' : sayPins(before.pins, now),
    isChosen ? selectionSentence(now.dataset, now.selection, now.focus) : '',
    saysShown ? sayShown(now) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
