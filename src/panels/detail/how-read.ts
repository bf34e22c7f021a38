/**
 * Which readers saw this relation in the text, and why does it stand here?
 *
 * One sentence from the record of the method, and the reason of the decision where there was one. null where
 * the record does not know the relation. Pure.
 */
import type { Method } from '../../model/method.ts';
import type { RelationId } from '../../model/ids.ts';
import { facetQuestion, joinWords, lettersOf, sayReadings } from '../method/method-words.ts';

export interface ReadingOfRelation {
  readonly words: string;
  /** Empty where nothing had to be decided. */
  readonly why: readonly string[];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function howRead(relation: RelationId, record: Method['record']): ReadingOfRelation | null {
  const found = record?.counted.relations.find((row) => row.relation === relation);
  if (!record || !found) return null;
  const { counted } = record;
  const about = record.decisions.filter((decision) => decision.relation === relation);
  const added = about.filter(({ verdict }) => verdict === 'added').map(({ why }) => why);
  const kept = about.filter(({ verdict }) => verdict === 'kept');
  const inText = `${found.in}${found.otherType}`.split('').toSorted();
  const letters = inText.length > 0 ? inText : kept.flatMap((one) => lettersOf(one, counted));
  if (letters.length === 0) {
    const why = [...added, ...kept.map((one) => one.why)];
    return { words: 'Added when the readings were reconciled', why };
  }
  const where = capital(sayReadings([...new Set(letters)].toSorted(), counted.readings.length));
  const other =
    found.otherType === '' ? '' : `, in ${joinWords(found.otherType.split(''))} under another type`;
  const facets = [...new Set(kept.flatMap((one) => one.facets))].map(facetQuestion);
  const apart = facets.length === 0 ? '' : `; they differed on ${joinWords(facets)}`;
  const why = kept.map((one) => one.why);
  const asked = why.length === 0 ? '' : apart === '' ? '; why it was kept' : '; how it was decided';
  return { words: `${where}${other}${apart}${asked}`, why };
}
