/**
 * Does anybody's table of edges, with or without one of nodes, make the graph it says?
 */
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/codecs/tables/parse-csv.ts';
import { readEdgeTable, readTablePair } from '../../../src/codecs/tables/read-edge-table.ts';
import type { ReadOutcome } from '../../../src/codecs/codec.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

function parse(content: string) {
  const table = parseCsv(encodeUtf8(content));
  if (!table.ok) throw new Error(JSON.stringify(table.failure));
  return table.value;
}

function open(outcome: ReadOutcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { dataset, issues } = validate(outcome.value.document);
  if (dataset === null) throw new Error(JSON.stringify(issues));
  return {
    entities: dataset.entities,
    relations: dataset.relations,
    notes: outcome.value.notes.map(
      ({ kind, sentence, count, line }) => `${kind} ${count} ${line} ${sentence}`,
    ),
  };
}

const sentencesOf = (outcome: ReadOutcome): readonly string[] =>
  outcome.ok ? [] : outcome.failure.map(({ line, sentence }) => `${line}: ${sentence}`);

describe('one table', () => {
  test('makes nodes of the ends of its edges, and says so', () => {
    const { entities, relations, notes } = open(
      readEdgeTable(parse('from,to,type\na,b,fears\nb,__proto__,likes\n')),
    );
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'unspecified'],
      ['b', 'unspecified'],
      ['__proto__', 'unspecified'],
    ]);
    expect(relations.map(({ source, type, target }) => [source, type, target])).toEqual([
      ['a', 'fears', 'b'],
      ['b', 'likes', '__proto__'],
    ]);
    expect(notes[0]).toBe(
      'widened 3 2 A table of edges names no nodes: they were made of the ends of its rows.',
    );
  });

  test('of two columns says which it took', () => {
    const { notes } = open(readEdgeTable(parse('person;friend\nann;bob\n')));
    expect(notes[0]).toBe(
      'widened 1 1 The columns “person”, “friend” are read as source and target.',
    );
  });

  test('keeps columns without a name, and leaves out empty ones', () => {
    const { relations, notes } = open(readEdgeTable(parse(',source,target,\n0,a,b,\n1,b,c,\n')));
    expect(relations.map(({ attributes }) => attributes)).toEqual([
      [{ name: 'column 1', value: '0' }],
      [{ name: 'column 1', value: '1' }],
    ]);
    expect(notes.filter((note) => note.startsWith('changed'))).toHaveLength(1);
  });

  test('takes labels of the ends, the first of several', () => {
    const { entities, notes } = open(
      readEdgeTable(parse('source,target,source_label,target_label\na,b,Ann,Bob\na,b,Anna,Bob\n')),
    );
    expect(entities.map(({ label }) => label)).toEqual(['Ann', 'Bob']);
    expect(notes).toContain('dropped 1 3 Of several labels of one node, the first was taken.');
  });

  test('without rows is a graph without edges', () => {
    expect(open(readEdgeTable(parse('source,target\n'))).relations).toEqual([]);
  });

  test.each([
    [
      'source,target\na,b\nsource,target\nc,d\n',
      /^3: The line that names the columns stands here a second time/,
    ],
    ['source,target\na,\n', /^2: This row names no target/],
    [
      `source,target\na,${'x'.repeat(401)}\n`,
      /^2: The id .* of a node has 401 characters; 400 are allowed/,
    ],
    [
      'name,age,town\nann,7,x\n',
      /^1: No columns for the ends of edges are among “name”, “age”, “town”/,
    ],
  ])('%j is refused', (content, sentence) => {
    expect(sentencesOf(readEdgeTable(parse(content)))[0]).toMatch(sentence);
  });
});

describe('two tables', () => {
  const nodes = parse('Id,Label,kind,age\na,Ann,person,07\nb,,,\n');
  const edges = parse('Source,Target,Type\na,b,Directed\nb,c,Directed\n');

  test.each([
    ['nodes first', nodes, edges],
    ['edges first', edges, nodes],
  ])('are told apart by their columns: %s', (_name, first, second) => {
    const { entities, relations, notes } = open(readTablePair(first, second));
    expect(
      entities.map(({ id, label, kind, attributes }) => [id, label, kind, attributes]),
    ).toEqual([
      ['a', 'Ann', 'person', [{ name: 'age', value: '07' }]],
      ['b', 'b', 'unspecified', undefined],
      ['c', 'c', 'unspecified', undefined],
    ]);
    expect(relations).toHaveLength(2);
    expect(notes[0]).toBe(
      'widened 1 3 Ends of edges that the table of nodes does not name were made nodes.',
    );
  });

  test.each([
    [edges, edges, /Both tables have columns for the ends/],
    [nodes, nodes, /Neither table has columns for the ends.*“Id”, “Label”/],
    [
      parse('x,y\n1,2\n'),
      edges,
      /No column of the table of nodes is called “id”; there are “x”, “y”/,
    ],
    [parse('id,label\na,A\na,B\n'), edges, /^3: A second node has the id “a”/],
    [parse('id,label\n,A\n'), edges, /^2: A node has an empty id/],
  ])('are refused where they do not belong together', (first, second, sentence) => {
    expect(sentencesOf(readTablePair(first, second))[0]).toMatch(sentence);
  });
});
