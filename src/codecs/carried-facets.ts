/**
 * What of this very part does a format keep, flatten and drop?
 *
 * A format answers for every facet (`carries`), but a part need not have them all: one without remarks loses
 * none. A facet occurs where leaving it out would lose something, so one that everywhere has its plain
 * value (asserted, affirmed, neutral) does not. Linear in the records.
 */
import type { Relation } from '../model/relation.ts';
import { FACETS, type Carriage, type Carries, type ExportView, type Facet } from './codec.ts';

type Occurs = (view: ExportView) => boolean;

const anyRelation =
  (test: (relation: Relation) => boolean): Occurs =>
  ({ records }) =>
    records.relations.some(test);

const hasRelations: Occurs = ({ records }) => records.relations.length > 0;
const hasPassages: Occurs = ({ records }) => records.passages.length > 0;

function hasParallels({ records }: ExportView): boolean {
  const targetsOf = new Map<string, Set<string>>();
  for (const { source, target } of records.relations) {
    const targets = targetsOf.get(source) ?? new Set();
    if (targets.has(target)) return true;
    targetsOf.set(source, targets.add(target));
  }
  return false;
}

const OCCURS: Readonly<Record<Facet, Occurs>> = {
  entityKinds: ({ records }) => records.entities.some(({ kind }) => kind !== 'unspecified'),
  aliases: ({ records }) => records.entities.some(({ aliases }) => aliases.length > 0),
  participants: ({ records }) =>
    records.entities.some(({ participants }) => participants.length > 0),
  parallelRelations: hasParallels,
  selfRelations: anyRelation(({ source, target }) => source === target),
  relationTypes: hasRelations,
  phrases: anyRelation(({ phrase }) => phrase !== ''),
  direction: hasRelations,
  influence: hasRelations,
  valence: anyRelation(({ valence }) => valence !== 0),
  effect: anyRelation(({ effect }) => effect !== undefined),
  holders: anyRelation(({ stance }) => stance.holders.some(({ kind }) => kind !== 'unknown')),
  reportChains: anyRelation(({ stance }) =>
    stance.holders.some(({ reportedBy = [] }) => reportedBy.length > 0),
  ),
  certainty: anyRelation(({ stance }) => stance.certainty !== 'asserted'),
  negation: anyRelation(({ stance }) => stance.negated),
  presupposed: anyRelation(({ stance }) => stance.presupposed),
  within: anyRelation(({ within }) => within !== undefined),
  times: anyRelation(({ time }) => time !== undefined),
  themes: anyRelation(({ themes }) => themes.length > 0),
  notes: ({ records }) =>
    [...records.relations, ...records.entities].some(({ note }) => note !== undefined),
  attributes: ({ records }) =>
    [...records.relations, ...records.entities].some(
      ({ attributes = [] }) => attributes.length > 0,
    ),
  passages: hasPassages,
  offsets: hasPassages,
  contexts: ({ records }) =>
    records.passages.some(({ prefix, suffix }) => prefix !== '' || suffix !== ''),
  evidenceRoles: anyRelation(({ evidence }) => evidence.some(({ role }) => role !== 'states')),
  cues: anyRelation(({ evidence }) => evidence.some(({ cues }) => cues.length > 0)),
  mentions: ({ records }) => records.mentions.length > 0,
  remarks: ({ records }) => records.remarks.length > 0,
  sections: ({ records }) => records.sections.length > 0,
  sourceDetails: ({ records }) => records.sources.length > 0,
  texts: ({ records }) => records.textOf.size > 0,
  vocabulary: ({ records: { vocabulary } }) =>
    vocabulary.relationTypes.length > 0 || vocabulary.themes.length > 0,
  positions: ({ positions = [] }) => positions.length > 0,
  pins: ({ positions = [] }) => positions.some(({ pinned }) => pinned),
  address: ({ address }) => address !== undefined,
  colours: ({ looks }) => looks !== undefined,
};

/** In the order of the table. */
export const occurringFacets = (view: ExportView): readonly Facet[] =>
  FACETS.filter((facet) => OCCURS[facet](view));

/** The same facets, each under what the format does with it. */
export function sortByCarriage(
  carries: Carries,
  facets: readonly Facet[],
): Readonly<Record<Carriage, readonly Facet[]>> {
  const those = (carriage: Carriage) => facets.filter((facet) => carries[facet] === carriage);
  return { kept: those('kept'), flattened: those('flattened'), dropped: those('dropped') };
}
