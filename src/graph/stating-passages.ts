/**
 * On how many different passages do these relations rest?
 *
 * Counts each passage once, however many of the relations it backs. A passage that only names an end
 * says nothing of the relation and is left out. Every "n passages" beside a row or a cell comes from here.
 */
import type { PassageId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

export const statingPassages = (relations: readonly Relation[]): ReadonlySet<PassageId> =>
  new Set(
    relations.flatMap(({ evidence }) =>
      evidence.filter(({ role }) => role !== 'resolves').map(({ passage }) => passage),
    ),
  );
