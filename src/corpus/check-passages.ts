/**
 * Do all passages of a corpus stand where they say?
 *
 * Anchors each passage in its text. An exact one costs next to nothing; looking for a moved one costs
 * a pass over the text, so the sum of that work is bounded, and a hostile file cannot hang the page:
 * beyond the bound only the position is compared.
 */
import type { PassageCheck, Records } from '../model/dataset.ts';
import type { PassageId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import { anchorQuote, standsExactly } from './anchor.ts';

/** In units of text passed over; measured, two thousand million of them take about half a second. */
const WORK_LIMIT = 2_000_000_000;
/** Looking for a likeness costs about this many plain passes for each 32 units of the quote. */
const LIKENESS_PASSES = 30;

const copyWork = (text: string): number => text.length;
const likenessWork = (text: string, { exact }: Passage): number =>
  LIKENESS_PASSES * text.length * Math.ceil(exact.length / 32);

export function checkPassages(records: Records): ReadonlyMap<PassageId, PassageCheck> {
  const checks = new Map<PassageId, PassageCheck>();
  let workLeft = WORK_LIMIT;
  for (const passage of records.passages) {
    const text = records.textOf.get(passage.source);
    if (text === undefined) {
      checks.set(passage.id, { status: 'unchecked' });
    } else if (standsExactly(text, passage)) {
      checks.set(passage.id, { status: 'exact' });
    } else if (workLeft < copyWork(text)) {
      checks.set(passage.id, { status: 'missing' });
    } else {
      const withLikeness = workLeft >= likenessWork(text, passage);
      workLeft -= copyWork(text) + (withLikeness ? likenessWork(text, passage) : 0);
      checks.set(passage.id, anchorQuote(text, passage, withLikeness));
    }
  }
  return checks;
}
