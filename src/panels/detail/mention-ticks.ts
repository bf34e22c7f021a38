/**
 * Where along a text is an entity named?
 *
 * Mentions that stand close together become one tick, so that each can be seen and hit. A tick knows
 * how many it stands for, where the first is, and the smallest passage to show for it. Pure; in text
 * order.
 */
import type { PassageId } from '../../model/ids.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { MarkedPassage } from '../../scene/text-runs.ts';

export interface MentionTick extends Span {
  /** 0 at the beginning of the text, 1 at its end. */
  readonly share: number;
  readonly count: number;
  /** null where no relation rests on these words. */
  readonly passage: PassageId | null;
}

const lengthOf = ({ start, end }: Span): number => end - start;

function smallestOver(span: Span, passages: readonly MarkedPassage[]): PassageId | null {
  const over = passages.filter((passage) => overlaps(passage, span));
  return over.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.id ?? null;
}

/** `slots` is how many ticks the strip has room for. */
export function toMentionTicks(
  mentions: readonly Span[],
  passages: readonly MarkedPassage[],
  textLength: number,
  slots = 56,
): readonly MentionTick[] {
  const bySlot = new Map<number, Span[]>();
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const slot = Math.floor((mention.start / Math.max(1, textLength)) * slots);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), mention]);
  }
  return [...bySlot].flatMap(([slot, [first, ...others]]) => {
    if (first === undefined) return [];
    const passage = [first, ...others]
      .map((mention) => smallestOver(mention, passages))
      .find((id) => id !== null);
    const { start, end } = first;
    return [
      {
        start,
        end,
        share: (slot + 0.5) / slots,
        count: others.length + 1,
        passage: passage ?? null,
      },
    ];
  });
}
