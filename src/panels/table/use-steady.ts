/**
 * Is this list really another one, or the same things listed again?
 *
 * The focus lists its relations anew at every choice; while they are the same ones in the same order the
 * first list is given again, so that ten thousand rows are not sorted once more for each press.
 */
import { useState } from 'react';

export function useSteady<Item>(items: readonly Item[]): readonly Item[] {
  const [steady, setSteady] = useState(items);
  const isSame =
    items === steady ||
    (items.length === steady.length && items.every((item, index) => item === steady[index]));
  if (isSame) return steady;
  setSteady(items);
  return items;
}
