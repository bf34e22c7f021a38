/**
 * Which properties has each node and relationship in a graph database?
 *
 * A property is a text, a number, a truth value or a list of texts, under a name of ours; what nests deeper
 * (who reports whom, cues) is JSON in a text. A column of another program is a pair in two lists, since its
 * name comes from a file and may not become a name here. `reading` stands in every key: ids are unique in one
 * reading only.
 */
import { describeHolder, describeRelation } from '../../graph/say-relation.ts';
import type { Records } from '../../model/dataset.ts';
import type { Placement } from '../../model/document.ts';
import { parseEdtf, toIsoDay } from '../../model/edtf.ts';
import type { Entity } from '../../model/entity.ts';
import type { Relation, RelationTime } from '../../model/relation.ts';
import { makeLookUp, type LookUp } from '../brief/look-up.ts';
import type { Looks } from '../codec.ts';
import type { CypherDate, CypherMap } from './literal.ts';

const attributeLists = ({ attributes }: Pick<Entity, 'attributes'>): CypherMap =>
  attributes === undefined
    ? {}
    : {
        attributeNames: attributes.map(({ name }) => name),
        attributeValues: attributes.map(({ value }) => value),
      };

export function entityRow(
  entity: Entity,
  placement: Placement | undefined,
  looks: Looks | undefined,
): CypherMap {
  const look = looks?.entities.get(entity.id);
  return {
    id: entity.id,
    label: entity.label,
    kind: entity.kind,
    aliases: entity.aliases,
    note: entity.note,
    ...attributeLists(entity),
    x: placement && { float: placement.x },
    y: placement && { float: placement.y },
    pinned: placement?.pinned,
    colour: look?.colour,
    sizePx: look && { float: look.sizePx },
  };
}

const toDay = (day: number | null): CypherDate | undefined =>
  day === null ? undefined : { isoDay: toIsoDay(day) };

function timeOf(time: RelationTime | undefined): CypherMap {
  if (time === undefined) return {};
  const read = parseEdtf(time.edtf);
  return {
    edtf: time.edtf,
    dateWords: time.words,
    ...(read.ok ? { earliest: toDay(read.value.earliest), latest: toDay(read.value.latest) } : {}),
  };
}

function stanceOf({ stance }: Relation, lookUp: LookUp): CypherMap {
  const { holders, certainty, negated, presupposed } = stance;
  return {
    saidBy: holders.map((holder) => describeHolder(holder, lookUp)),
    holders: JSON.stringify(holders),
    certainty,
    negated,
    presupposed,
  };
}

export function relationRow(
  relation: Relation,
  lookUp: LookUp,
  looks: Looks | undefined,
): CypherMap {
  const look = looks?.relations.get(relation.id);
  const { id, source, target, type, phrase, direction, influence, valence, effect } = relation;
  const { within, time, themes, note, evidence } = relation;
  return {
    id,
    source,
    target,
    type,
    verb: lookUp.typeOf.get(type)?.label ?? type,
    sentence: describeRelation(relation, lookUp),
    phrase,
    direction,
    influence,
    valence,
    effect,
    ...stanceOf(relation, lookUp),
    within,
    ...timeOf(time),
    themes,
    note,
    passages: evidence.map(({ passage }) => passage),
    roles: evidence.map(({ role }) => role),
    cues: evidence.map(({ cues }) => JSON.stringify(cues)),
    ...attributeLists(relation),
    colour: look?.colour,
    widthPx: look && { float: look.widthPx },
  };
}

export const sourceRows = ({ sources, textOf }: Records): readonly CypherMap[] =>
  sources.map((source) => ({ ...source, text: textOf.get(source.id) }));

export const participantRows = ({ entities }: Records): readonly CypherMap[] =>
  entities.flatMap(({ id, participants }) =>
    participants.map((participant, at) => ({ entity: id, participant, at })),
  );

export function entityRows(
  records: Records,
  positions: readonly Placement[] | undefined,
  looks: Looks | undefined,
): readonly CypherMap[] {
  const placed = new Map((positions ?? []).map((placement) => [placement.entity, placement]));
  return records.entities.map((entity) => entityRow(entity, placed.get(entity.id), looks));
}

export function relationRows(records: Records, looks: Looks | undefined): readonly CypherMap[] {
  const lookUp = makeLookUp(records);
  return records.relations.map((relation) => relationRow(relation, lookUp, looks));
}
