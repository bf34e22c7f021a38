/**
 * Which names complete what I have typed?
 *
 * All of them where a reader could look through them; of very many those that hold what was typed, and none before:
 * a list of a hundred thousand is a page by itself.
 */
import { foldTerm } from '../../kit/fold.ts';

/** So many names are offered at most. */
export const MOST_OFFERED = 300;

/** In their order. `names` is asked for where it is needed. */
export function offerNames<Id>(
  names: () => ReadonlyMap<string, Id>,
  count: number,
  typed: string,
): readonly (readonly [string, Id])[] {
  if (count <= MOST_OFFERED) return [...names()];
  const wanted = foldTerm(typed.trim());
  if (wanted === '') return [];
  const offered: (readonly [string, Id])[] = [];
  for (const name of names()) {
    if (offered.length === MOST_OFFERED) break;
    if (foldTerm(name[0]).includes(wanted)) offered.push(name);
  }
  return offered;
}
