/**
 * Does every format carry the whole made graph, so that contenders of different formats read the same?
 */
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/codecs/read-files.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { makeGraph, RELATIONS } from './made-graph.ts';
import { writeGraph } from './write-graph.ts';

const graph = makeGraph(120, 600);

// A table of edges knows only who takes part in one, and only GEXF is placed here.
const inEdges = new Set([...graph.sources, ...graph.targets]).size;

test.each([
  ['gexf', 120, 120],
  ['graphml', 120, 0],
  ['json', 120, 0],
  ['csv', inEdges, 0],
] as const)('%s', (format, nodes, placed) => {
  const bytes = new TextEncoder().encode([...writeGraph(graph, format, true)].join(''));
  const outcome = readFiles([{ name: `made.${format}`, bytes }]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { dataset, view } = validate(outcome.value.document);
  expect(dataset?.relations.map(({ source, target, type }) => [source, target, type])).toEqual(
    Array.from(graph.sources, (source, edge) => [
      `n${source}`,
      `n${graph.targets[edge]}`,
      RELATIONS[graph.relations[edge]!],
    ]),
  );
  expect(dataset?.entities).toHaveLength(nodes);
  expect(view.positions ?? []).toHaveLength(placed);
});
