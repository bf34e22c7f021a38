/**
 * Law 3, second half: does every id that a record points to exist?
 *
 * A record whose own shape is broken still counts as existing, so that one flaw is told once. The ids
 * of types, families and themes are left to law 7.
 */
import type { Issue } from '../../model/issue.ts';
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

/** Whether all that a relation points to is there, seen without a list of what that is. */
function makeResolver({ entityOf, relationOf, passageOf }: Candidate) {
  const isThere = (voice: Voice): boolean => voice.kind !== 'entity' || entityOf.has(voice.entity);
  const isKnown = (holder: Holder): boolean =>
    isThere(holder) && (holder.reportedBy === undefined || holder.reportedBy.every(isThere));
  return ({ source, target, stance, within, evidence }: Relation): boolean =>
    entityOf.has(source) &&
    entityOf.has(target) &&
    stance.holders.every(isKnown) &&
    (within === undefined || relationOf.has(within)) &&
    evidence.every(({ passage }) => passageOf.has(passage));
}

function checkRelations(corpus: Candidate): readonly Issue[] {
  const resolves = makeResolver(corpus);
  return corpus.relations
    .filter((relation) => !resolves(relation))
    .flatMap((relation) => check(corpus.declared, `relation ${relation.id}`, pointersOf(relation)));
}

export const idsResolve: Law = (corpus) => {
  const { declared, sections, entities, mentions, passages, remarks } = corpus;
  return [
    ...sections.flatMap(({ id, source }) =>
      check(declared, `section ${id}`, [['source', 'source', source]]),
    ),
    ...entities
      .filter(({ participants }) => participants.length > 0)
      .flatMap(({ id, participants }) =>
        check(
          declared,
          `entity ${id}`,
          participants.map((participant, index) => [
            `participants[${index}]`,
            'entity',
            participant,
          ]),
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
