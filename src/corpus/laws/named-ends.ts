/**
 * Law 4: does the evidence of a relation, taken together, name both of its ends?
 *
 * An end is named if a recorded mention of that entity lies inside one of the relation's passages.
 * Otherwise the evidence is *borrowed*: it may be right, but a reader cannot see that from the words.
 * A passage that has moved proves nothing here, so relations resting on one are left to law 2.
 */
import { byNumber, groupBy } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Relation } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import { issuesOf, type Law } from './law.ts';

const warn = issuesOf(4, 'warning');

/** Starts in order and, for each, the nearest end of any mention from there on: one search a question. */
interface MentionIndex {
  readonly starts: readonly number[];
  readonly nearestEnds: readonly number[];
}

function makeIndex(mentions: readonly Mention[]): MentionIndex {
  const ordered = mentions.toSorted(byNumber((mention) => mention.start));
  const nearestEnds = ordered.map((mention) => mention.end);
  for (let i = nearestEnds.length - 2; i >= 0; i -= 1) {
    nearestEnds[i] = Math.min(nearestEnds[i] ?? 0, nearestEnds[i + 1] ?? 0);
  }
  return { starts: ordered.map((mention) => mention.start), nearestEnds };
}

/** Does any mention lie inside the span? Some mention that starts in time must also end in time. */
function hasInside({ starts, nearestEnds }: MentionIndex, { start, end }: Span): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const nearest = nearestEnds[low];
  return nearest !== undefined && nearest <= end;
}

const keyOf = (source: string, entity: string): string => JSON.stringify([source, entity]);

function makeNamer(corpus: Dataset): (entity: EntityId, source: string, span: Span) => boolean {
  const grouped = groupBy(corpus.mentions, (mention) => keyOf(mention.source, mention.entity));
  const indexes = new Map([...grouped].map(([key, mentions]) => [key, makeIndex(mentions)]));
  return (entity, source, span) => {
    const index = indexes.get(keyOf(source, entity));
    return index !== undefined && hasInside(index, span);
  };
}

export interface BorrowedEnd {
  readonly relation: Relation;
  readonly end: 'source' | 'target';
}

/** The ends that no passage of their relation names, in the order of the corpus. */
export function borrowedEnds(corpus: Dataset): readonly BorrowedEnd[] {
  if (corpus.passages.length === 0) return [];
  const isNamed = makeNamer(corpus);
  return corpus.relations.flatMap((relation) => {
    const passages = relation.evidence.flatMap(
      ({ passage }) => corpus.passageOf.get(passage) ?? [],
    );
    const isSound = passages.every(({ id }) => corpus.checkOf.get(id)?.status === 'exact');
    if (passages.length === 0 || !isSound) return [];
    return (['source', 'target'] as const)
      .filter((end) => !passages.some((passage) => isNamed(relation[end], passage.source, passage)))
      .map((end) => ({ relation, end }));
  });
}

export const evidenceNamesBothEnds: Law = (corpus) =>
  borrowedEnds(corpus).map(({ relation, end }) => {
    const label = corpus.entityOf.get(relation[end])?.label ?? relation[end];
    return warn(
      `relation ${relation.id}`,
      end,
      `Borrowed evidence: no passage names the ${end}, “${label}”.`,
      'Add a passage that resolves it, or record the mention that stands for it.',
    );
  });
