/**
 * How does a graph database get a reading, with its evidence?
 *
 * A script for Neo4j 4.4 and later. A relation is a relationship between two entities, since paths are what one
 * asks there; its passages are nodes, found by the ids it lists. All data are literals in lists of maps
 * (cypher/literal.ts), every label, type and property name is ours, and every record is merged by its id, so that
 * a second run changes nothing. What an analyst has added stays.
 */
import type { Records } from '../model/dataset.ts';
import type { Codec, ExportView } from './codec.ts';
import { toCypher, toCypherMap, type CypherMap } from './cypher/literal.ts';
import { entityRows, participantRows, relationRows, sourceRows } from './cypher/rows.ts';

const HEADER = `// A reading of a text as a graph of what it asserts, from Relata. For Neo4j 4.4 and later: cypher-shell -f FILE
// A relation is a relationship (:Entity)-[:RELATION]->(:Entity), so that paths can be asked for directly. A mutual
// one is stored once, with direction 'mutual'; match it without an arrow. Its words are nodes, listed by their ids:
//   MATCH (a:Entity)-[r:RELATION]->(b:Entity) MATCH (p:Passage) WHERE p.reading = r.reading AND p.id IN r.passages
//   RETURN r.sentence, r.saidBy, p.exact
// Who is sure of what: look at r.certainty, r.negated and r.within before you count an edge as a fact.
// Run it as often as you like: records are merged by reading and id.

`;

/** More rows in one statement are slow to parse. */
const BATCH = 200;

const KEYED = [
  'Entity',
  'Source',
  'Section',
  'Passage',
  'RelationType',
  'Family',
  'Theme',
] as const;

const CONSTRAINTS = KEYED.map(
  (label) =>
    `CREATE CONSTRAINT relata_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE (n.reading, n.id) IS UNIQUE;\n`,
).join('');

/** A statement for each batch of rows; none where there are none. */
function unwind(rows: readonly CypherMap[], clauses: string): string {
  const batches: string[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const maps = rows.slice(start, start + BATCH).map((row) => `  ${toCypherMap(row)}`);
    batches.push(`\nUNWIND [\n${maps.join(',\n')}\n] AS row\n${clauses};\n`);
  }
  return batches.join('');
}

interface Words {
  /** The reading’s name as a literal. */
  readonly reading: string;
}

const node = (variable: string, label: string, id: string, { reading }: Words): string =>
  `(${variable}:${label} {reading: ${reading}, id: ${id}})`;

/** `below` names what each of them belongs to: its label, the key of its id, and how. */
function mergeNodes(
  rows: readonly CypherMap[],
  label: string,
  words: Words,
  below?: readonly [label: string, key: string, link: string],
): string {
  const merge = `MERGE ${node('n', label, 'row.id', words)}\nSET n += row`;
  if (below === undefined) return unwind(rows, merge);
  const [parent, key, link] = below;
  return unwind(
    rows,
    `MATCH ${node('up', parent, `row.${key}`, words)}\n${merge}\nMERGE (n)-[:${link}]->(up)`,
  );
}

/** Both ends must be there; a relationship with the same `key` between them is the same. */
const mergeLinks = (
  rows: readonly CypherMap[],
  from: readonly [label: string, id: string],
  link: string,
  to: readonly [label: string, id: string],
  words: Words,
): string =>
  unwind(
    rows,
    `MATCH ${node('a', from[0], `row.${from[1]}`, words)}\nMATCH ${node('b', to[0], `row.${to[1]}`, words)}\nMERGE (a)-${link}->(b)`,
  );

/** The text they are read from, and what stands where in it. */
function writeText(records: Records, words: Words): string {
  const { sections, passages, mentions, remarks } = records;
  return [
    mergeNodes(sourceRows(records), 'Source', words),
    mergeNodes(sections, 'Section', words, ['Source', 'source', 'PART_OF']),
    mergeNodes(passages, 'Passage', words, ['Source', 'source', 'QUOTED_FROM']),
    mergeLinks(
      mentions,
      ['Entity', 'entity'],
      '[:MENTIONED_IN {start: row.start, end: row.end, how: row.how}]',
      ['Source', 'source'],
      words,
    ),
    unwind(
      remarks.map((remark) => ({ ...remark })),
      `MATCH ${node('a', 'Source', 'row.source', words)}\nMERGE (:Remark {reading: ${words.reading}, source: row.source, start: row.start, end: row.end, reason: row.reason})-[:MADE_ON]->(a)`,
    ),
  ].join('');
}

function writeVocabulary({ vocabulary }: Records, words: Words): string {
  const { families, relationTypes, themes } = vocabulary;
  return [
    mergeNodes(families, 'Family', words),
    mergeNodes(relationTypes, 'RelationType', words, ['Family', 'family', 'IN_FAMILY']),
    mergeNodes(themes, 'Theme', words),
  ].join('');
}

function writeGraph({ records, positions, looks }: ExportView, words: Words): string {
  return [
    mergeNodes(entityRows(records, positions, looks), 'Entity', words),
    mergeLinks(
      participantRows(records),
      ['Entity', 'participant'],
      '[:PARTICIPATES_IN {at: row.at}]',
      ['Entity', 'entity'],
      words,
    ),
    unwind(
      relationRows(records, looks),
      [
        `MATCH ${node('a', 'Entity', 'row.source', words)}`,
        `MATCH ${node('b', 'Entity', 'row.target', words)}`,
        `MERGE (a)-[r:RELATION {reading: ${words.reading}, id: row.id}]->(b)`,
        'SET r += row',
      ].join('\n'),
    ),
  ].join('');
}

function writeReading({ address }: ExportView, { reading }: Words): string {
  const seen = address === undefined ? '' : `\nSET n.address = ${toCypher(address)}`;
  return `\nMERGE (n:Reading {name: ${reading}})${seen};\n`;
}

function write(view: ExportView): string {
  const words = { reading: toCypher(view.records.name) };
  return [
    HEADER,
    CONSTRAINTS,
    writeReading(view, words),
    writeVocabulary(view.records, words),
    writeGraph(view, words),
    writeText(view.records, words),
  ].join('');
}

export const cypher: Codec = {
  id: 'cypher',
  label: 'Cypher script',
  summary: 'For Neo4j: paths to ask for, with their passages',
  group: 'graph',
  isText: true,
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  carries: {
    entityKinds: 'kept',
    aliases: 'kept',
    participants: 'kept',
    parallelRelations: 'kept',
    selfRelations: 'kept',
    relationTypes: 'kept',
    phrases: 'kept',
    direction: 'kept',
    influence: 'kept',
    valence: 'kept',
    effect: 'kept',
    holders: 'kept',
    reportChains: 'kept',
    certainty: 'kept',
    negation: 'kept',
    presupposed: 'kept',
    within: 'kept',
    times: 'kept',
    themes: 'kept',
    notes: 'kept',
    attributes: 'kept',
    passages: 'kept',
    offsets: 'kept',
    contexts: 'kept',
    evidenceRoles: 'kept',
    cues: 'kept',
    mentions: 'kept',
    remarks: 'kept',
    sections: 'kept',
    sourceDetails: 'kept',
    texts: 'kept',
    vocabulary: 'kept',
    positions: 'kept',
    pins: 'kept',
    address: 'kept',
    colours: 'kept',
  },
  write,
};
