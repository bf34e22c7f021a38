/**
 * Which of the raw records have the right shape, and what is wrong with the others?
 *
 * A record that is sound at first sight (plain-records.ts) is taken as it stands. Every other is parsed by its own schema, so that one flaw does not hide the next. A record that fails is left out, but its id stays *declared*:
 * whoever points to it is not blamed for its flaw.
 */
import type * as z from 'zod/mini';
import type { Records } from '../model/dataset.ts';
import { viewSchema, type Placement, type RawDataset, type View } from '../model/document.ts';
import { entitySchema } from '../model/entity-schema.ts';
import type { Issue } from '../model/issue.ts';
import { mentionSchema } from '../model/mention.ts';
import { passageSchema } from '../model/passage.ts';
import { relationSchema } from '../model/relation.ts';
import { remarkSchema } from '../model/remark.ts';
import { sectionSchema } from '../model/section.ts';
import { sourceWithTextSchema, type Source, type SourceWithText } from '../model/source.ts';
import { vocabularySchema, type Vocabulary } from '../model/vocabulary.ts';
import { parseRecord } from './explain-shape.ts';
import {
  isPlainEntity,
  isPlainMention,
  isPlainPassage,
  isPlainPlacement,
  isPlainRelation,
  seenNothing,
  type Seen,
} from './plain-records.ts';

/** Ids that stand in the files, those of malformed records included. */
export type Declared = Readonly<
  Record<'source' | 'section' | 'entity' | 'passage' | 'relation', Pick<ReadonlySet<string>, 'has'>>
>;

export interface ParsedCorpus {
  readonly records: Records;
  readonly declared: Declared;
  readonly view: View;
  readonly issues: readonly Issue[];
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' ? record.id : null;
}

/** Gathered when first asked for: in a sound corpus every id is found among the records themselves. */
function idsOf(records: readonly unknown[]): Declared[keyof Declared] {
  let ids: ReadonlySet<string | null> | undefined;
  return {
    has: (id) => {
      ids ??= new Set(records.map(idOf));
      return ids.has(id);
    },
  };
}

type PlainTest<Record> = (record: unknown, seen: Seen) => record is Record;

/** Sound at first sight, all of them. */
function areAll<Record>(
  list: readonly unknown[],
  isPlain: PlainTest<Record>,
  seen: Seen,
): list is readonly Record[] {
  for (let at = 0; at < list.length; at += 1) if (!isPlain(list[at], seen)) return false;
  return true;
}

/** The same, where most of it is a list of places. */
function isPlainView(view: unknown): view is View {
  if (typeof view !== 'object' || view === null || !('positions' in view)) return false;
  const { positions } = view;
  return (
    Object.keys(view).length === 1 &&
    Array.isArray(positions) &&
    areAll<Placement>(positions, isPlainPlacement, seenNothing())
  );
}

const withoutText = ({ text: _text, ...source }: SourceWithText): Source => source;

const NO_VOCABULARY: Vocabulary = { families: [], themes: [], relationTypes: [] };

export function parseRecords(raw: RawDataset): ParsedCorpus {
  const issues: Issue[] = [];

  function parseOne<Schema extends z.ZodMiniType>(schema: Schema, record: unknown, name: string) {
    const parsed = parseRecord(schema, record);
    if (parsed.ok) return [parsed.value];
    for (const flaw of parsed.flaws)
      issues.push({ severity: 'refused', law: 0, record: name, ...flaw });
    return [];
  }
  function parseList<Schema extends z.ZodMiniType>(
    schema: Schema,
    kind: string,
    list: readonly unknown[],
    isPlain?: PlainTest<z.output<Schema>>,
  ): readonly z.output<Schema>[] {
    const seen = seenNothing();
    if (isPlain !== undefined && areAll(list, isPlain, seen)) return list;
    return list.flatMap((record, index) =>
      isPlain?.(record, seen) === true
        ? [record]
        : parseOne(schema, record, `${kind} ${idOf(record) ?? `no. ${index + 1}`}`),
    );
  }

  if (typeof raw.name !== 'string') {
    issues.push({
      severity: 'refused',
      law: 0,
      record: 'corpus',
      field: 'name',
      message: 'The corpus has no name.',
      remedy: 'Write "name": "…".',
    });
  }
  // A vocabulary that could not be read has been told already.
  const isLost = raw.isPartial === true && raw.vocabulary === undefined;
  const sources = parseList(sourceWithTextSchema, 'source', raw.sources);
  const records: Records = {
    name: typeof raw.name === 'string' ? raw.name : '',
    sources: sources.map(withoutText),
    textOf: new Map(sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]]))),
    sections: parseList(sectionSchema, 'section', raw.sections),
    entities: parseList(entitySchema, 'entity', raw.entities, isPlainEntity),
    mentions: parseList(mentionSchema, 'mention', raw.mentions, isPlainMention),
    passages: parseList(passageSchema, 'passage', raw.passages, isPlainPassage),
    relations: parseList(relationSchema, 'relation', raw.relations, isPlainRelation),
    remarks: parseList(remarkSchema, 'remark', raw.remarks),
    vocabulary: isLost
      ? NO_VOCABULARY
      : (parseOne(vocabularySchema, raw.vocabulary, 'vocabulary')[0] ?? NO_VOCABULARY),
  };
  const parseView = (view: unknown): View =>
    isPlainView(view) ? view : (parseOne(viewSchema, view, 'view')[0] ?? {});
  const view = raw.view === undefined ? {} : parseView(raw.view);
  const declared = {
    source: idsOf(raw.sources),
    section: idsOf(raw.sections),
    entity: idsOf(raw.entities),
    passage: idsOf(raw.passages),
    relation: idsOf(raw.relations),
  };
  return { records, declared, view, issues };
}
