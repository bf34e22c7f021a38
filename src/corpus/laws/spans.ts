/**
 * Law 6: does every span lie inside its text, and does it cut no character in two?
 *
 * Sections, mentions, passages and remarks are measured against the text; the cues of a piece of
 * evidence against their passage, for a cue outside it marks words the reader is not shown.
 */
import { splitsPair } from '../../kit/utf8.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import { isInside, type Span } from '../../model/span.ts';
import { issuesOf, nameMention, nameRemark, type Candidate, type Law } from './law.ts';

const refuse = issuesOf(6, 'refused');
const report = issuesOf(6, 'error');

interface NamedSpan extends Span {
  readonly source: SourceId;
  readonly name: string;
}

function checkSpan(
  { source, start, end, name }: NamedSpan,
  textOf: Candidate['textOf'],
): readonly Issue[] {
  const text = textOf.get(source);
  if (text === undefined) return [];
  if (start >= end)
    return [
      refuse(name, 'end', `The span ${start}–${end} is empty.`, 'An end is larger than its start.'),
    ];
  if (end > text.length) {
    return [
      refuse(
        name,
        'end',
        `The span ends at ${end}, but the text at ${text.length}.`,
        'Cut the span anew from the text.',
      ),
    ];
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    return [
      refuse(
        name,
        'start',
        `The span ${start}–${end} cuts a character in two.`,
        'Move the border by one.',
      ),
    ];
  }
  return [];
}

export const spansLieInTheirText: Law = ({ sections, mentions, passages, remarks, textOf }) => {
  const named: readonly NamedSpan[] = [
    ...sections.map((section) => ({ ...section, name: `section ${section.id}` })),
    ...mentions.map((mention) => ({ ...mention, name: nameMention(mention) })),
    ...passages.map((passage) => ({ ...passage, name: `passage ${passage.id}` })),
    ...remarks.map((remark) => ({ ...remark, name: nameRemark(remark) })),
  ];
  return named.flatMap((span) => checkSpan(span, textOf));
};

export const cuesLieInTheirPassage: Law = ({ relations, passageOf, textOf }) => {
  if (passageOf.size === 0) return [];
  return relations.flatMap(({ id, evidence }) =>
    evidence.flatMap((piece, index) => {
      const passage = passageOf.get(piece.passage);
      if (passage === undefined) return [];
      const text = textOf.get(passage.source) ?? ''; // no text, no pair to cut
      const isSound = (cue: Span): boolean =>
        cue.start < cue.end &&
        isInside(cue, passage) &&
        !splitsPair(text, cue.start) &&
        !splitsPair(text, cue.end);
      return piece.cues
        .map((cue, position) => ({ cue, field: `evidence[${index}].cues[${position}]` }))
        .filter(({ cue }) => !isSound(cue))
        .map(({ cue, field }) =>
          report(
            `relation ${id}`,
            field,
            `The cue ${cue.start}–${cue.end} for the ${cue.for} does not lie inside passage “${passage.id}” (${passage.start}–${passage.end}).`,
            'Offsets of cues count from the beginning of the text; cut the cue anew.',
          ),
        );
    }),
  );
};
