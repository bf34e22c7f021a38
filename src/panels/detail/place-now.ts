/**
 * Where do the words of a passage stand, given how they were found?
 *
 * At their place when they are exactly there; elsewhere if they were found once elsewhere, said as such. What
 * was found more than once, not at all or never looked for has no place to name.
 */
import type { PassageCheck } from '../../model/dataset.ts';
import type { Passage } from '../../model/passage.ts';
import { detailWords } from '../../words/detail.ts';
import type { PlaceWords } from '../use-places.ts';

export function placeNow(passage: Passage, check: PassageCheck, placeWords: PlaceWords): string {
  const { uncheckedPlace, unknownPlace, movedTo } = detailWords().passages;
  switch (check.status) {
    case 'exact':
      return placeWords(passage);
    case 'moved':
      return movedTo(placeWords({ source: passage.source, start: check.start, end: check.end }));
    case 'unchecked':
      return uncheckedPlace;
    case 'ambiguous':
    case 'missing':
      return unknownPlace;
  }
}
