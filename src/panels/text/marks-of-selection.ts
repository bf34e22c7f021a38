/**
 * What does the selection light up in a text?
 *
 * Relations light their passages (and, when there is one alone, the words for its parts); passages
 * light themselves; entities light the places where they are named. Pure.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { PassageId, SourceId } from '../../model/ids.ts';
import type { Cue } from '../../model/relation.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Choice, TextMarks } from '../../scene/text-runs.ts';
import type { Selection } from '../../state/selection.ts';

export interface SelectionMarks {
  readonly chosen: ReadonlyMap<PassageId, Choice>;
  readonly cues: readonly Cue[];
  readonly mentions: readonly Span[];
}

const NOTHING_LIT: SelectionMarks = { chosen: new Map(), cues: [], mentions: [] };

export function marksOfSelection(
  dataset: Dataset,
  source: SourceId,
  selection: Selection,
): SelectionMarks {
  switch (selection.kind) {
    case 'nothing':
      return NOTHING_LIT;
    case 'passages':
      return { ...NOTHING_LIT, chosen: new Map(selection.ids.map((id) => [id, 'says'])) };
    case 'entities': {
      const ids = new Set(selection.ids);
      const mentions = dataset.mentions.filter(
        (mention) => mention.source === source && ids.has(mention.entity),
      );
      return { ...NOTHING_LIT, mentions };
    }
    case 'relations': {
      const relations = selection.ids.flatMap((id) => dataset.relationOf.get(id) ?? []);
      const evidence = relations.flatMap((relation) => relation.evidence);
      const chosen = new Map<PassageId, Choice>();
      for (const { passage, role } of evidence) {
        if (role !== 'resolves') chosen.set(passage, 'says');
        else if (!chosen.has(passage)) chosen.set(passage, 'names');
      }
      const here = evidence.filter(
        ({ passage }) =>
          dataset.passageOf.get(passage)?.source === source &&
          dataset.checkOf.get(passage)?.status === 'exact',
      );
      const cues = relations.length === 1 ? here.flatMap((piece) => piece.cues) : [];
      return { chosen, cues, mentions: [] };
    }
  }
}

/** Does the selection rest on a sentence, or name what was chosen there? */
export const isUnderSelection = (
  sentence: Span,
  { passages, chosen, mentions }: Pick<TextMarks, 'passages' | 'chosen' | 'mentions'>,
): boolean =>
  mentions.some((mention) => overlaps(mention, sentence)) ||
  passages.some((passage) => chosen.get(passage.id) === 'says' && overlaps(passage, sentence));
