/**
 * By which words does the text name an entity?
 *
 * Counted from the mentions, most used first; words that differ only in case are one. Names that the
 * reading lists but the text never uses are left out: they would claim too much. Pure.
 */
import { byNumber, byText, groupBy, inTurn } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId, SourceId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';

export interface NameUsed {
  readonly words: string;
  readonly how: Mention['how'];
  readonly count: number;
  /** Where it is first used. */
  readonly source: SourceId;
}

export function namesUsed(dataset: Dataset, entity: EntityId): readonly NameUsed[] {
  const named = dataset.mentions
    .filter((mention) => mention.entity === entity && dataset.textOf.has(mention.source))
    .map(({ source, start, end, how }) => ({
      how,
      source,
      words: (dataset.textOf.get(source) ?? '').slice(start, end).replaceAll(/\s+/gu, ' '),
    }));
  const groups = groupBy(named, ({ words, how }) => `${how} ${words.toLocaleLowerCase('en')}`);
  const names = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, count: group.length }];
  });
  return names.toSorted(
    inTurn(
      byNumber((name: NameUsed) => -name.count),
      byText((name: NameUsed) => name.words),
    ),
  );
}
