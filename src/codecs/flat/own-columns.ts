/**
 * Which columns are ours, in which order, and under what name does somebody else's column travel?
 *
 * Lists are numbered columns ("alias_1", "passage_2_role"), since no format keeps lists as lists. A column of
 * another program keeps its name, unless that is one of ours or begins like an escaped one: then it travels
 * with `other_` before it, and loses that again when it is read.
 */
import type { ColumnType } from './flat-graph.ts';

/** Columns that stand together: once, or numbered from 1 where the name has a `#`. */
type Group = readonly (readonly [name: string, type: ColumnType])[];

const NODE_GROUPS: readonly Group[] = [
  [['kind', 'string']],
  [['alias_#', 'string']],
  [['participant_#', 'string']],
  [['note', 'string']],
  [['pinned', 'boolean']],
];

const EDGE_GROUPS: readonly Group[] = [
  [
    ['type', 'string'],
    ['family', 'string'],
    ['family_label', 'string'],
    ['phrase', 'string'],
    ['direction', 'string'],
    ['influence', 'string'],
    ['valence', 'integer'],
    ['effect', 'string'],
    ['certainty', 'string'],
    ['negated', 'boolean'],
    ['presupposed', 'boolean'],
  ],
  [
    ['holder_#', 'string'],
    ['holder_#_name', 'string'],
    ['holder_#_reported_by', 'string'],
  ],
  [
    ['within', 'string'],
    ['date', 'string'],
    ['date_words', 'string'],
  ],
  [['theme_#', 'string']],
  [['note', 'string']],
  [
    ['passage_#', 'string'],
    ['passage_#_role', 'string'],
    ['passage_#_citation', 'string'],
    ['passage_#_place', 'string'],
    ['passage_#_id', 'string'],
    ['passage_#_number', 'integer'],
    ['passage_#_source', 'string'],
    ['passage_#_start', 'integer'],
    ['passage_#_end', 'integer'],
    ['passage_#_before', 'string'],
    ['passage_#_after', 'string'],
    ['passage_#_cues', 'string'],
  ],
];

/** Names that every format has a place of its own for. */
const BUILT_IN: ReadonlySet<string> = new Set(['id', 'source', 'target', 'label']);

export interface OwnColumn {
  readonly type: ColumnType;
  /** Group, number within the list, place within the group: columns stand in this order. */
  readonly rank: readonly [number, number, number];
}

/** Finds what we mean by a column of this name; undefined for one that is not ours. */
export type FindOwn = (name: string) => OwnColumn | undefined;

function makeFinder(groups: readonly Group[]): FindOwn {
  const known = new Map(
    groups.flatMap((group, groupRank) =>
      group.map(([name, type], place) => [name, { type, groupRank, place }] as const),
    ),
  );
  return (name) => {
    const numbered = /^([a-z]+_)([1-9]\d{0,5})(?![0-9])(.*)$/u.exec(name);
    const pattern = numbered === null ? name : `${numbered[1]}#${numbered[3]}`;
    const found = known.get(pattern);
    // A name with a `#` of its own is nobody's list.
    if (found === undefined || (numbered === null && name.includes('#'))) return undefined;
    return {
      type: found.type,
      rank: [found.groupRank, Number(numbered?.[2] ?? 0), found.place],
    };
  };
}

export const findNodeColumn: FindOwn = makeFinder(NODE_GROUPS);
export const findEdgeColumn: FindOwn = makeFinder(EDGE_GROUPS);

const ESCAPE = 'other_';

/** The column in which an attribute of this name travels. */
export const toColumnName = (name: string, findOwn: FindOwn): string =>
  findOwn(name) !== undefined || BUILT_IN.has(name) || name.startsWith(ESCAPE)
    ? `${ESCAPE}${name}`
    : name;

/** The attribute that travels in a column which is not ours. */
export const toAttributeName = (column: string): string =>
  column.startsWith(ESCAPE) ? column.slice(ESCAPE.length) : column;
