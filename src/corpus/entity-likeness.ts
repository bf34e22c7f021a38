/**
 * How alike are two entities of two readings of one text, going by where the text names them?
 *
 * Ids and labels are the readers' own; the places are the text's. Two mentions are as alike as the share of
 * their joint stretch that both cover (Jaccard), so that “China” inside “China’s Korea policy” counts for
 * little. Two entities are as alike as their mentions are on average, each beside its best counterpart of
 * the other entity: 1 where all places agree, 0 where none touch. Symmetric; one pass over touching pairs.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** Two mentions this much alike stand in the same place; below it one is merely inside the other. */
export const SAME_PLACE = 0.5;

/** What the mentions say of one entity of A beside one of B; both have mentions, and some touch. */
export interface Likeness {
  readonly a: EntityId;
  readonly b: EntityId;
  /** 0 to 1. */
  readonly score: number;
  /** Share of the mentions of A's entity that stand in the same place as one of B's; and the reverse. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Where the first of the mentions that touch begins. */
  readonly place: number;
}

/** Share of the joint stretch that both cover. */
export function jaccard(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

interface Touch {
  readonly a: Mention;
  readonly b: Mention;
  readonly likeness: number;
}

/** Pairs of mentions that share a character; both lists are walked once in the order of the text. */
function findTouches(a: readonly Mention[], b: readonly Mention[]): readonly Touch[] {
  const touches: Touch[] = [];
  const inOrder = b.toSorted((one, other) => one.start - other.start);
  let first = 0;
  const longest = Math.max(0, ...inOrder.map(({ start, end }) => end - start));
  for (const mention of a.toSorted((one, other) => one.start - other.start)) {
    while ((inOrder[first]?.start ?? Infinity) + longest <= mention.start) first += 1;
    for (let at = first; (inOrder[at]?.start ?? Infinity) < mention.end; at += 1) {
      const other = inOrder[at];
      if (other === undefined) break;
      const likeness = jaccard(mention, other);
      if (likeness > 0) touches.push({ a: mention, b: other, likeness });
    }
  }
  return touches;
}

const best = (touches: readonly Touch[]): number =>
  Math.max(...touches.map(({ likeness }) => likeness));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function weigh(a: EntityId, b: EntityId, touches: readonly Touch[], counts: Counts): Likeness {
  const bestOfA = [...groupBy(touches, (touch) => touch.a).values()].map(best);
  const bestOfB = [...groupBy(touches, (touch) => touch.b).values()].map(best);
  const countOfA = counts.a.get(a)?.length ?? 1;
  const countOfB = counts.b.get(b)?.length ?? 1;
  const inPlace = (scores: readonly number[]) => scores.filter((one) => one >= SAME_PLACE).length;
  return {
    a,
    b,
    score: (sum(bestOfA) + sum(bestOfB)) / (countOfA + countOfB),
    shareOfA: inPlace(bestOfA) / countOfA,
    shareOfB: inPlace(bestOfB) / countOfB,
    place: Math.min(...touches.map((touch) => Math.min(touch.a.start, touch.b.start))),
  };
}

interface Counts {
  readonly a: ReadonlyMap<EntityId, readonly Mention[]>;
  readonly b: ReadonlyMap<EntityId, readonly Mention[]>;
}

/** All pairs with a mention in common, however slightly. */
export function likenessesOf(a: Dataset, b: Dataset): readonly Likeness[] {
  const bySourceOfB = groupBy(b.mentions, ({ source }) => source);
  const touches = [...groupBy(a.mentions, ({ source }) => source)].flatMap(([source, mentions]) =>
    findTouches(mentions, bySourceOfB.get(source) ?? []),
  );
  const counts = {
    a: groupBy(a.mentions, ({ entity }) => entity),
    b: groupBy(b.mentions, ({ entity }) => entity),
  };
  return [...groupBy(touches, (touch) => touch.a.entity)].flatMap(([first, ofFirst]) =>
    [...groupBy(ofFirst, (touch) => touch.b.entity)].map(([second, both]) =>
      weigh(first, second, both, counts),
    ),
  );
}
