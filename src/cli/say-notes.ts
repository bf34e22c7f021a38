/**
 * How is it said in a shell what a reader changed, or why it refused?
 *
 * One line a note or flaw, with its place, so that an editor can jump there. Long lists of flaws are cut with
 * their number said.
 */
import type { ReadFlaw, ReadNote } from '../codecs/codec.ts';

/** More flaws than these are counted: the first ones lead to the rest. */
const MOST_FLAWS = 20;

export const sayNote = ({ kind, sentence, count, line }: ReadNote): string => {
  const place = line === null ? '' : `, first on line ${line}`;
  return `${kind} (${count}${place}): ${sentence}`;
};

export function sayFlaws(name: string, flaws: readonly ReadFlaw[]): readonly string[] {
  const shown = flaws.slice(0, MOST_FLAWS);
  const rest = flaws.length - shown.length;
  return [
    ...shown.map(({ line, column, sentence }) => `${name}:${line}:${column}: ${sentence}`),
    ...(rest === 0 ? [] : [`${name}: and ${rest} more like these.`]),
  ];
}
