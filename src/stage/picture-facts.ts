/**
 * What must the camera know of a picture, whether it is drawn whole or in part?
 *
 * How much is shown, whether anything stands out, and what it should have in view: of a crowd from its bits, else
 * from its marks.
 */
import { numbersIn } from '../graph/bit-set.ts';
import type { NodeKey } from '../graph/build.ts';
import type { Picture } from '../scene/picture.ts';

/** Entities, in detail or not. */
export const shownCount = ({ crowd, nodes }: Picture): number =>
  crowd ? crowd.counts.shownEntities : nodes.length;

export const isAnyLit = ({ crowd, nodes }: Picture): boolean =>
  crowd ? crowd.lights.litEntities !== null : nodes.some(({ light }) => light !== 'plain');

const keysIn = (bits: Uint32Array | null): readonly NodeKey[] =>
  bits === null ? [] : Array.from(numbersIn(bits), (number): NodeKey => `n${number}`);

/** What is chosen, else what is lit. */
export function subjectsOf({ crowd, nodes }: Picture): readonly NodeKey[] {
  if (crowd) {
    const chosen = keysIn(crowd.lights.chosenEntities);
    return chosen.length > 0 ? chosen : keysIn(crowd.lights.litEntities);
  }
  const chosen = nodes.filter((node) => node.selected);
  const subjects = chosen.length > 0 ? chosen : nodes.filter(({ light }) => light === 'lit');
  return subjects.map(({ key }) => key);
}
