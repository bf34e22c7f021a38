/**
 * Law 3, second half: does every id that a record points to exist?
 *
 * A record whose own shape is broken still counts as existing, so that one flaw is told once. The ids
 * of types, families and themes are left to law 7.
 */
import type { Issue } from '../../model/issue.ts';
import { endsOf } from '../../model/ends.ts';
import type { Entity } from '../../model/entity.ts';
import type { Relation } from '../../model/relation.ts';
import type { Holder, Voice } from '../../model/stance.ts';
import type { Declared } from '../parse-records.ts';
import { issuesOf, nameMention, nameRemark, type Candidate, type Law } from './law.ts';

const refuse = issuesOf(3, 'refused');

type Pointer = readonly [field: string, kind: keyof Declared, id: string];

function check(declared: Declared, record: string, pointers: readonly Pointer[]): readonly Issue[] {
  return pointers
    .filter(([, kind, id]) => !declared[kind].has(id))
    .map(([field, kind, id]) =>
      refuse(record, field, `There is no ${kind} “${id}”.`, `Correct the id, or add the ${kind}.`),
    );
}

function pointersOf(relation: Relation): readonly Pointer[] {
  const holders = relation.stance.holders.flatMap((holder, index): readonly Pointer[] =>
    [holder, ...(holder.reportedBy ?? [])].flatMap((voice): readonly Pointer[] =>
      voice.kind === 'entity' ? [[`stance.holders[${index}]`, 'entity', voice.entity]] : [],
    ),
  );
  return [
    ['source', 'entity', relation.source],
    ['target', 'entity', relation.target],
    ...holders,
    ...(relation.within === undefined ? [] : [['within', 'relation', relation.within] as const]),
    ...relation.evidence.map(
      ({ passage }, index) => [`evidence[${index}].passage`, 'passage', passage] as const,
    ),
  ];
}

type Entities = Candidate['entityOf'];

const isThere = (voice: Voice, entityOf: Entities): boolean =>
  voice.kind !== 'entity' || entityOf.has(voice.entity);

const isKnown = (holder: Holder, entityOf: Entities): boolean =>
  isThere(holder, entityOf) &&
  (holder.reportedBy === undefined || holder.reportedBy.every((voice) => isThere(voice, entityOf)));

const areThere = (evidence: Relation['evidence'], passageOf: Candidate['passageOf']): boolean => {
  for (const { passage } of evidence) if (!passageOf.has(passage)) return false;
  return true;
};

/**
 * The relations that point to something that is not there, seen without a list of what they point to. One stance that
 * many share is looked at once.
 */
function findUnresolved(
  relations: readonly Relation[],
  sources: Int32Array,
  targets: Int32Array,
  entityOf: Entities,
  relationOf: Candidate['relationOf'],
  passageOf: Candidate['passageOf'],
): readonly Relation[] {
  const found: Relation[] = [];
  let known: Relation['stance'] | undefined;
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    const { stance, within, evidence } = relation;
    const isSound =
      (sources[at] ?? -1) >= 0 &&
      (targets[at] ?? -1) >= 0 &&
      (stance === known || stance.holders.every((holder) => isKnown(holder, entityOf))) &&
      (within === undefined || relationOf.has(within)) &&
      areThere(evidence, passageOf);
    if (isSound) known = stance;
    else found.push(relation);
  }
  return found;
}

const checkRelations = ({
  declared,
  entities,
  relations,
  entityOf,
  relationOf,
  passageOf,
}: Candidate): readonly Issue[] => {
  const { sources, targets } = endsOf(entities, relations);
  return findUnresolved(relations, sources, targets, entityOf, relationOf, passageOf).flatMap(
    (relation) => check(declared, `relation ${relation.id}`, pointersOf(relation)),
  );
};

const hasParticipants = ({ participants }: Entity): boolean => participants.length > 0;

export const idsResolve: Law = (corpus) => {
  const { declared, sections, entities, mentions, passages, remarks } = corpus;
  return [
    ...sections.flatMap(({ id, source }) =>
      check(declared, `section ${id}`, [['source', 'source', source]]),
    ),
    ...entities.filter(hasParticipants).flatMap(({ id, participants }) =>
      check(
        declared,
        `entity ${id}`,
        participants.map((participant, index) => [`participants[${index}]`, 'entity', participant]),
      ),
    ),
    ...mentions.flatMap((mention) =>
      check(declared, nameMention(mention), [
        ['source', 'source', mention.source],
        ['entity', 'entity', mention.entity],
      ]),
    ),
    ...passages.flatMap(({ id, source }) =>
      check(declared, `passage ${id}`, [['source', 'source', source]]),
    ),
    ...checkRelations(corpus),
    ...remarks.flatMap((remark) =>
      check(declared, nameRemark(remark), [['source', 'source', remark.source]]),
    ),
  ];
};
