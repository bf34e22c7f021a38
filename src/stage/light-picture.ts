/**
 * How is a picture lit by what the pointer or the keyboard is at?
 *
 * The pointer wins, since it was moved last: a step of the keyboard makes the stage forget it. An edge that is
 * lit has its own colour again, which only the data knows.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import { litByCursor, type Cursor } from '../scene/cursor.ts';
import { lightUp, type Hovered } from '../scene/hover.ts';
import { valenceColour } from '../scene/palette.ts';
import type { Picture } from '../scene/picture.ts';

export function lightPicture(
  kg: KnowledgeGraph,
  picture: Picture,
  hovered: Hovered | null,
  cursor: Cursor | null,
): Picture {
  const lit = hovered ?? (cursor && litByCursor(picture, cursor));
  return lightUp(picture, lit, ({ relation, colour }) => {
    const known = kg.dataset.relationOf.get(relation);
    return known ? valenceColour(picture.palette, known.valence) : colour;
  });
}
