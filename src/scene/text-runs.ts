/**
 * Into which pieces does a stretch of text fall, when passages, cues and mentions overlap in it?
 *
 * Runs tile the stretch exactly: joined, they are its words, nothing added or lost. Each names the
 * passages over it (the smallest first, so that the nearest claim leads), the part it plays in the
 * selected relation, and whether the selection rests on it. O(n log n) in the marks of the stretch.
 */
import type { PassageId } from '../model/ids.ts';
import type { Cue } from '../model/relation.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Words that make the claim, or words that only name who is meant. */
export type Choice = 'says' | 'names';

export interface MarkedPassage extends Span {
  readonly id: PassageId;
}

export interface TextMarks {
  readonly passages: readonly MarkedPassage[];
  readonly chosen: ReadonlyMap<PassageId, Choice>;
  readonly cues: readonly Cue[];
  /** Where the chosen entities are named. */
  readonly mentions: readonly Span[];
  /** Sentences that back no relation. */
  readonly gaps: readonly Span[];
}

export interface TextRun extends Span {
  /** The smallest first; of equal length, the one that begins first, then in the order given. */
  readonly passages: readonly PassageId[];
  readonly chosen: Choice | null;
  /** A chosen passage ends with this run: the place for its count. */
  readonly endsChosen: boolean;
  readonly cues: readonly Cue['for'][];
  readonly isMention: boolean;
  readonly isGap: boolean;
}

export const NO_MARKS: TextMarks = {
  passages: [],
  chosen: new Map(),
  cues: [],
  mentions: [],
  gaps: [],
};

/** The marks that touch a stretch; what lies elsewhere does not concern it. */
export function marksWithin(span: Span, marks: TextMarks): TextMarks {
  const within = <Item extends Span>(items: readonly Item[]) =>
    items.filter((item) => overlaps(item, span));
  const passages = within(marks.passages);
  const here = new Set(passages.map((passage) => passage.id));
  return {
    passages,
    chosen: new Map([...marks.chosen].filter(([id]) => here.has(id))),
    cues: within(marks.cues),
    mentions: within(marks.mentions),
    gaps: within(marks.gaps),
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;

function bordersOf(span: Span, marks: TextMarks): readonly number[] {
  const offsets = new Set([span.start, span.end]);
  for (const list of [marks.passages, marks.cues, marks.mentions, marks.gaps]) {
    for (const { start, end } of list) {
      if (start > span.start && start < span.end) offsets.add(start);
      if (end > span.start && end < span.end) offsets.add(end);
    }
  }
  return [...offsets].toSorted((a, b) => a - b);
}

function toRun(piece: Span, marks: TextMarks): TextRun {
  const covering = marks.passages.filter((passage) => overlaps(passage, piece));
  const choices = covering
    .map((passage) => marks.chosen.get(passage.id))
    .filter((choice) => choice !== undefined);
  const cues = marks.cues.filter((cue) => overlaps(cue, piece)).map((cue) => cue.for);
  return {
    ...piece,
    passages: covering
      .toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)
      .map((passage) => passage.id),
    chosen: choices.includes('says') ? 'says' : (choices[0] ?? null),
    endsChosen: covering.some(
      (passage) => passage.end === piece.end && marks.chosen.has(passage.id),
    ),
    cues: [...new Set(cues)],
    isMention: marks.mentions.some((mention) => overlaps(mention, piece)),
    isGap: marks.gaps.some((gap) => overlaps(gap, piece)),
  };
}

export function toTextRuns(span: Span, marks: TextMarks): readonly TextRun[] {
  const borders = bordersOf(span, marks);
  return borders
    .slice(0, -1)
    .map((start, index) => toRun({ start, end: borders[index + 1] ?? span.end }, marks));
}
