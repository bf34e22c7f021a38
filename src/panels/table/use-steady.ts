/**
 * Are these really others, or the same things told again?
 *
 * The focus tells what is seen anew at every choice; while it is the same the first answer is given again, so that
 * half a million rows are not put in order once more for each press.
 */
import { useState } from 'react';
import type { Bits } from '../../graph/bit-set.ts';

export function useSteady(items: Bits): Bits {
  const [steady, setSteady] = useState(items);
  const isSame =
    items === steady ||
    (items.length === steady.length && items.every((word, index) => word === steady[index]));
  if (isSame) return steady;
  setSteady(items);
  return items;
}
