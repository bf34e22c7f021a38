/**
 * Which reading would stand in the database after our script?
 *
 * The rows of the script put together again as records: the way back that a reader of the database could go
 * too. Nothing is taken from anywhere but the script.
 */
import type { ExportView } from '../../../src/codecs/codec.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { FORMAT, toRawDataset } from '../../../src/model/document.ts';
import { groupBy } from '../../../src/kit/order.ts';
import type { Row, Statement, Value } from './read-script.ts';

const rowsOf = (statements: readonly Statement[], clause: string): readonly Row[] =>
  statements.filter(({ bare }) => bare.includes(clause)).flatMap(({ rows }) => rows);

const pick = (row: Row, ...keys: readonly string[]): Record<string, Value> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = row.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );

const listOf = (row: Row, key: string): readonly Value[] => {
  const value = row.get(key);
  return Array.isArray(value) ? (value as readonly Value[]) : [];
};

const parsed = (value: Value | undefined): unknown =>
  JSON.parse(typeof value === 'string' ? value : '');

const attributesOf = (row: Row) => {
  if (!row.has('attributeNames')) return {};
  const values = listOf(row, 'attributeValues');
  const names = listOf(row, 'attributeNames');
  return { attributes: names.map((name, at) => ({ name, value: values[at] })) };
};

function toRelation(row: Row): object {
  const passages = listOf(row, 'passages');
  const [roles, cues] = [listOf(row, 'roles'), listOf(row, 'cues')];
  return {
    ...pick(row, 'id', 'source', 'target', 'type', 'phrase', 'direction', 'influence', 'valence'),
    ...pick(row, 'effect', 'within', 'themes', 'note'),
    ...attributesOf(row),
    stance: {
      holders: parsed(row.get('holders')),
      ...pick(row, 'certainty', 'negated', 'presupposed'),
    },
    ...(row.has('edtf') ? { time: { edtf: row.get('edtf'), words: row.get('dateWords') } } : {}),
    evidence: passages.map((passage, at) => ({ passage, role: roles[at], cues: parsed(cues[at]) })),
  };
}

function toEntities(statements: readonly Statement[]): readonly object[] {
  const participants = groupBy(rowsOf(statements, '[:PARTICIPATES_IN'), (row) => row.get('entity'));
  return rowsOf(statements, 'MERGE (n:Entity').map((row) => ({
    ...pick(row, 'id', 'label', 'kind', 'aliases', 'note'),
    ...attributesOf(row),
    participants: (participants.get(row.get('id')) ?? [])
      .toSorted((a, b) => Number(a.get('at')) - Number(b.get('at')))
      .map((participant) => participant.get('participant')),
  }));
}

function toLooks(statements: readonly Statement[]): Pick<ExportView, 'looks'> {
  const entities = rowsOf(statements, 'MERGE (n:Entity').filter((row) => row.has('sizePx'));
  const relations = rowsOf(statements, ':RELATION {').filter((row) => row.has('widthPx'));
  if (entities.length + relations.length === 0) return {};
  const looks = {
    entities: new Map(entities.map((row) => [row.get('id'), pick(row, 'colour', 'sizePx')])),
    relations: new Map(relations.map((row) => [row.get('id'), pick(row, 'colour', 'widthPx')])),
  };
  return { looks: looks as unknown as NonNullable<ExportView['looks']> };
}

/** Throws when the gate refuses what the script says. */
export function viewOfScript(statements: readonly Statement[]): ExportView {
  const reading = statements.find(({ bare }) => bare.startsWith('MERGE (n:Reading'));
  const [name, address] = reading?.literals ?? [];
  const rows = (clause: string, ...keys: readonly string[]) =>
    rowsOf(statements, clause).map((row) => pick(row, ...keys));
  const placed = rowsOf(statements, 'MERGE (n:Entity').filter((row) => row.has('pinned'));
  const { dataset, view, issues } = validate(
    toRawDataset({
      format: FORMAT,
      name,
      sources: rows(
        'MERGE (n:Source',
        'id',
        'title',
        'author',
        'affiliation',
        'language',
        'written',
        'rights',
        'textFile',
        'sha256',
        'text',
      ),
      sections: rows('MERGE (n:Section', 'id', 'source', 'start', 'end', 'heading', 'supplied'),
      entities: toEntities(statements),
      mentions: rows('[:MENTIONED_IN', 'source', 'start', 'end', 'entity', 'how'),
      passages: rows(
        'MERGE (n:Passage',
        'id',
        'source',
        'start',
        'end',
        'exact',
        'prefix',
        'suffix',
      ),
      relations: rowsOf(statements, ':RELATION {').map(toRelation),
      remarks: rows('(:Remark', 'source', 'start', 'end', 'reason'),
      vocabulary: {
        families: rows('MERGE (n:Family', 'id', 'label'),
        themes: rows('MERGE (n:Theme', 'id', 'label', 'definition'),
        relationTypes: rows(
          'MERGE (n:RelationType',
          'id',
          'label',
          'inverseLabel',
          'family',
          'influence',
          'valence',
          'definition',
          'example',
          'plover',
        ),
      },
      view: {
        positions: placed.map((row) => ({
          entity: row.get('id'),
          ...pick(row, 'x', 'y', 'pinned'),
        })),
        ...(address === undefined ? {} : { address }),
      },
    }),
  );
  if (dataset === null) throw new Error(JSON.stringify(issues));
  return { records: dataset, ...view, ...toLooks(statements) };
}
