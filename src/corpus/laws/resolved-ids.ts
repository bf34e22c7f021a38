/**
 * Law 3, second half: does every id that a record points to exist?
 *
 * A record whose own shape is broken still counts as existing, so that one flaw is told once. The ids
 * of types, families and themes are left to law 7.
 */
import type { Issue } from '../../model/issue.ts';
import type { Relation } from '../../model/relation.ts';
import type { Declared } from '../parse-records.ts';
import { issuesOf, nameMention, nameRemark, type Law } from './law.ts';

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

export const idsResolve: Law = ({
  declared,
  sections,
  entities,
  mentions,
  passages,
  relations,
  remarks,
}) => [
  ...sections.flatMap(({ id, source }) =>
    check(declared, `section ${id}`, [['source', 'source', source]]),
  ),
  ...entities.flatMap(({ id, participants }) =>
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
  ...relations.flatMap((relation) =>
    check(declared, `relation ${relation.id}`, pointersOf(relation)),
  ),
  ...remarks.flatMap((remark) =>
    check(declared, nameRemark(remark), [['source', 'source', remark.source]]),
  ),
];
