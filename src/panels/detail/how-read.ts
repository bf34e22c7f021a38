/**
 * Which readers saw this relation in the text, and why does it stand here?
 *
 * One sentence from the record of the method, which leads over to the reasons of the decision where there were
 * any. null where the record does not know the relation. Pure.
 */
import type { Method } from '../../model/method.ts';
import type { RelationId } from '../../model/ids.ts';
import { detailWords } from '../../words/detail.ts';
import { facetQuestion, lettersOf, sayReadings } from '../method/method-words.ts';

export interface ReadingOfRelation {
  readonly words: string;
  /** Empty where nothing had to be decided. */
  readonly why: readonly string[];
}

export function howRead(relation: RelationId, record: Method['record']): ReadingOfRelation | null {
  const found = record?.counted.relations.find((row) => row.relation === relation);
  if (!record || !found) return null;
  const { counted } = record;
  const words = detailWords().read;
  const about = record.decisions.filter((decision) => decision.relation === relation);
  const added = about.filter(({ verdict }) => verdict === 'added').map(({ why }) => why);
  const kept = about.filter(({ verdict }) => verdict === 'kept');
  const inText = `${found.in}${found.otherType}`.split('').toSorted();
  const letters = inText.length > 0 ? inText : kept.flatMap((one) => lettersOf(one, counted));
  if (letters.length === 0) {
    const why = [...added, ...kept.map((one) => one.why)];
    return { words: words.added(why.length > 0), why };
  }
  const why = kept.map((one) => one.why);
  const seen = words.seen({
    where: sayReadings([...new Set(letters)].toSorted(), counted.readings.length),
    otherType: found.otherType.split(''),
    apart: [...new Set(kept.flatMap((one) => one.facets))].map(facetQuestion),
    hasWhy: why.length > 0,
  });
  return { words: seen, why };
}
