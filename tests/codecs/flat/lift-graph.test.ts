/**
 * Does a reading survive as nodes, edges and columns, and is anybody's graph taken for what it says?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/codecs/codec.ts';
import { FLAT_CARRIES } from '../../../src/codecs/flat/flat-carries.ts';
import type { FlatEdge, FlatGraph, FlatNode } from '../../../src/codecs/flat/flat-graph.ts';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { liftGraph } from '../../../src/codecs/flat/lift-graph.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { generatedPart, sampleView } from '../conformance.ts';
import { FACET_PROBES } from '../facet-probes.ts';
import { asRead } from './edge-list.ts';

function lift(graph: FlatGraph) {
  const outcome = liftGraph(asRead(graph), { notes: [] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { dataset, view, issues } = validate(outcome.value.document);
  if (dataset === null) throw new Error(JSON.stringify(issues));
  return { view: { records: dataset, ...view }, notes: outcome.value.notes, issues };
}

const flawsOf = (graph: FlatGraph): readonly string[] => {
  const outcome = liftGraph(asRead(graph), { notes: [] });
  return outcome.ok ? [] : outcome.failure.map(({ line, sentence }) => `${line}: ${sentence}`);
};

const KEPT = FACETS.filter((facet) => FLAT_CARRIES[facet] === 'kept');

test.each(KEPT)('%s comes back from the example', (facet) => {
  const sample = sampleView();
  const back = lift(flattenView(sample)).view;
  expect(FACET_PROBES[facet].probe(back)).toEqual(FACET_PROBES[facet].probe(sample));
});

test('what is kept comes back whatever the words', () => {
  fc.assert(
    fc.property(generatedPart, (part) => {
      const back = lift(flattenView(part)).view;
      for (const facet of KEPT)
        expect(FACET_PROBES[facet].probe(back)).toEqual(FACET_PROBES[facet].probe(part));
    }),
    { numRuns: 300 },
  );
});

const node = (id: string, more: Partial<FlatNode> = {}): FlatNode => ({
  id,
  label: id.toUpperCase(),
  cells: [],
  ...more,
});
const edge = (source: string, target: string, more: Partial<FlatEdge> = {}): FlatEdge => ({
  id: undefined,
  source,
  target,
  label: undefined,
  isDirected: true,
  cells: [],
  ...more,
});
const graph = (more: Partial<FlatGraph>): FlatGraph => ({
  name: 'g',
  description: '',
  nodeColumns: [],
  edgeColumns: [],
  nodes: [node('a'), node('b')],
  edges: [edge('a', 'b')],
  ...more,
});

describe("anybody's graph", () => {
  test('has entities of unspecified kind and relations without passages, and says so', () => {
    const { view, notes, issues } = lift(graph({}));
    expect(view.records.entities.map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ['a', 'A', 'unspecified'],
      ['b', 'B', 'unspecified'],
    ]);
    expect(view.records.relations).toMatchObject([
      {
        source: 'a',
        target: 'b',
        type: 'is-linked-to',
        influence: 'forward',
        stance: { holders: [{ kind: 'unknown' }] },
        evidence: [],
      },
    ]);
    expect(notes.map(({ kind, count }) => [kind, count])).toEqual([
      ['widened', 1],
      ['widened', 1],
      ['widened', 1],
      ['widened', 2],
    ]);
    expect(issues.map(({ severity, law }) => [severity, law])).toEqual([['warning', 1]]);
  });

  test('an undirected edge is mutual, and influence runs both ways', () => {
    const { view } = lift(graph({ edges: [edge('a', 'b', { isDirected: false })] }));
    expect(view.records.relations).toMatchObject([{ direction: 'mutual', influence: 'both' }]);
  });

  test('columns stay letter by letter; one that is called like a type is the type', () => {
    const { view } = lift(
      graph({
        nodeColumns: [{ name: 'weight', type: 'double' }],
        edgeColumns: [
          { name: 'Type', type: 'string' },
          { name: '__proto__', type: 'string' },
        ],
        nodes: [node('a', { cells: ['01'] }), node('b', { cells: [undefined] })],
        edges: [edge('a', 'b', { cells: ['fears', ''] })],
      }),
    );
    expect(view.records.entities[0]?.attributes).toEqual([{ name: 'weight', value: '01' }]);
    expect(view.records.entities[1]?.attributes).toBeUndefined();
    expect(view.records.relations[0]).toMatchObject({
      type: 'fears',
      attributes: [{ name: '__proto__', value: '' }],
    });
  });

  test('edges without an id and with a taken one get one of their own', () => {
    const { view, notes } = lift(
      graph({
        edges: [edge('a', 'b'), edge('a', 'b', { id: 'edge-1' }), edge('b', 'a', { id: 'edge-1' })],
      }),
    );
    const ids = view.records.relations.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe('edge-1');
    expect(notes.filter(({ kind }) => kind === 'changed')).toMatchObject([{ count: 1 }]);
  });

  test('two columns of one name are told apart', () => {
    const column = { name: 'x', type: 'string' } as const;
    const { view } = lift(
      graph({
        nodeColumns: [column, { ...column, name: 'x (2)' }, column],
        nodes: [node('a', { cells: ['1', '2', '3'] }), node('b')],
      }),
    );
    expect(view.records.entities[0]?.attributes?.map(({ name }) => name)).toEqual([
      'x',
      'x (2)',
      'x (3)',
    ]);
  });

  test('what cannot be right is refused with its line', () => {
    expect(
      flawsOf(
        graph({
          nodes: [node('a', { line: 3 }), node('', { line: 4 }), node('a', { line: 5 })],
          edges: [edge('a', 'c', { line: 9 })],
        }),
      ),
    ).toEqual([
      '4: A node has an empty id; give it one.',
      '5: A second node has the id “a”; each id may be given once.',
      '9: An edge ends at “c”, but no node has this id; add it, or mend the edge.',
    ]);
  });
});

test('an edge that was added to ours elsewhere stands beside them, without passages', () => {
  const flat = flattenView(sampleView());
  const [first] = flat.nodes;
  const more = edge(first?.id ?? '', first?.id ?? '', { id: 'new', label: 'x' });
  const { view } = lift({ ...flat, edges: [...flat.edges, more] });
  expect(view.records.relations).toHaveLength(flat.edges.length + 1);
  expect(view.records.relations.at(-1)).toMatchObject({ id: 'new', evidence: [] });
});

test('a passage edited in one place is two passages, and a note says so', () => {
  const flat = flattenView(sampleView());
  const at = flat.edgeColumns.findIndex(({ name }) => name === 'passage_1');
  const idAt = flat.edgeColumns.findIndex(({ name }) => name === 'passage_1_id');
  const shared = flat.edges.find(
    (one) => flat.edges.filter((other) => other.cells[idAt] === one.cells[idAt]).length > 1,
  );
  const edges = flat.edges.map((one) =>
    one === shared ? { ...one, cells: one.cells.with(at, 'Other words.') } : one,
  );
  const { view, notes } = lift({ ...flat, edges });
  expect(view.records.passages).toHaveLength(sampleView().records.passages.length + 1);
  expect(notes).toMatchObject([{ kind: 'changed' }]);
});
