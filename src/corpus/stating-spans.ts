/**
 * Where does the text say what a relation asserts?
 *
 * The stretches of its evidence that state or repeat it, where they stand as quoted; a passage that only
 * names an end says nothing of the relation. Its home is the first that states it: there it stands in any
 * list that follows the text.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { overlaps, type Span } from '../model/span.ts';

export interface PlacedSpan extends Span {
  readonly source: SourceId;
}

function spansOf(
  { passageOf, checkOf }: Dataset,
  relation: Relation,
  roles: readonly string[],
): readonly PlacedSpan[] {
  return relation.evidence.flatMap(({ passage: id, role }) => {
    const passage = passageOf.get(id);
    return passage !== undefined && roles.includes(role) && checkOf.get(id)?.status === 'exact'
      ? [{ source: passage.source, start: passage.start, end: passage.end }]
      : [];
  });
}

export const statingSpans = (dataset: Dataset, relation: Relation): readonly PlacedSpan[] =>
  spansOf(dataset, relation, ['states', 'repeats']);

/** null only where no passage that states it stands as quoted. */
export function homeOf(dataset: Dataset, relation: Relation): PlacedSpan | null {
  const rank = new Map(dataset.sources.map(({ id }, index) => [id, index]));
  const inOrder = inTurn<PlacedSpan>(
    byNumber(({ source }) => rank.get(source) ?? 0),
    byNumber(({ start }) => start),
  );
  return spansOf(dataset, relation, ['states']).toSorted(inOrder)[0] ?? null;
}

/** Where its home begins, counted through all texts in their order; without a home, after them all. */
export function placeOf(dataset: Dataset, relation: Relation): number {
  const home = homeOf(dataset, relation);
  if (home === null) return Number.MAX_SAFE_INTEGER;
  const index = dataset.sources.findIndex(({ id }) => id === home.source);
  const before = dataset.sources
    .slice(0, index)
    .map(({ id }) => dataset.textOf.get(id)?.length ?? 0);
  return before.reduce((sum, length) => sum + length, home.start);
}

/** Units of text that both sets of stretches cover, as a share of the smaller set; 0 where none touch. */
export function sharedWords(a: readonly PlacedSpan[], b: readonly PlacedSpan[]): number {
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.flatMap((one) =>
    b
      .filter((other) => one.source === other.source && overlaps(one, other))
      .map((other) => ({
        start: Math.max(one.start, other.start),
        end: Math.min(one.end, other.end),
      })),
  );
  return shared.length === 0 ? 0 : length(shared) / Math.min(length(a), length(b));
}
