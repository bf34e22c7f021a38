/**
 * Law 5: is the content of a speech act told apart from the act?
 *
 * `within` must not lead back to where it began. And what lies within an act that did not happen
 * (denied, merely imagined or still to come) cannot itself be asserted, unless the text takes it for
 * granted all the same: presuppositions survive the mood of the clause above them.
 */
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import { issuesOf, type Candidate, type Law } from './law.ts';

const refuse = issuesOf(5, 'refused');
const warn = issuesOf(5, 'warning');

/** Every relation on a circle of `within`. Each relation is walked over once. */
function findOnCircles({ relations, relationOf }: Candidate): ReadonlySet<RelationId> {
  const walkOf = new Map<RelationId, number>();
  const onCircle = new Set<RelationId>();
  relations.forEach((first, walk) => {
    let at: Relation | undefined = first;
    while (at !== undefined && !walkOf.has(at.id)) {
      walkOf.set(at.id, walk);
      at = at.within === undefined ? undefined : relationOf.get(at.within);
    }
    while (at !== undefined && walkOf.get(at.id) === walk && !onCircle.has(at.id)) {
      onCircle.add(at.id);
      at = at.within === undefined ? undefined : relationOf.get(at.within);
    }
  });
  return onCircle;
}

export const withinIsNoCircle: Law = (corpus) => {
  if (corpus.contentOf.size === 0) return [];
  const onCircle = findOnCircles(corpus);
  return corpus.relations
    .filter(({ id }) => onCircle.has(id))
    .map(({ id, within }) =>
      refuse(
        `relation ${id}`,
        'within',
        `The relation lies within itself, by way of “${within ?? ''}”.`,
        'Remove one of the “within” on the circle.',
      ),
    );
};

const isUnrealised = ({ stance }: Relation): boolean =>
  stance.negated || stance.certainty === 'hypothetical' || stance.certainty === 'prospective';

export const contentOfUnrealisedIsNotAsserted: Law = ({ relations, relationOf, contentOf }) => {
  if (contentOf.size === 0) return [];
  return relations.flatMap(({ id, within, stance }) => {
    const act = within === undefined ? undefined : relationOf.get(within);
    if (act === undefined || !isUnrealised(act)) return [];
    if (stance.certainty !== 'asserted' || stance.presupposed) return [];
    return [
      warn(
        `relation ${id}`,
        'stance.certainty',
        `The relation is asserted, but it is the content of “${act.id}”, which did not happen.`,
        'Mark it hypothetical, prospective or reported, or presupposed if the text takes it for granted.',
      ),
    ];
  });
};
