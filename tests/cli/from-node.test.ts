/**
 * Can the functions that docs/architecture.md names be had without the page, and do they work together?
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/codecs/read-files.ts';
import { validate } from '../../src/corpus/validate.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { componentsOf, shortestWay } from '../../src/graph/compact-search.ts';
import { buildIndex } from '../../src/graph/dataset-index.ts';
import { egoOf } from '../../src/graph/ego.ts';
import { flattenGraph } from '../../src/graph/flatten.ts';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { EMPTY_QUESTION, trace } from '../../src/graph/trace.ts';
import { arrange } from '../../src/layout/arrange.ts';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The rows of the table: the names of functions, and the file they are in. */
async function readDoor(): Promise<readonly (readonly [names: readonly string[], file: string])[]> {
  const text = await readFile(fileAt('docs/architecture.md'), 'utf8');
  const [, door = ''] = text.split('## From Node');
  return [...door.matchAll(/^\|[^|]+\|([^|]+)\| `(src[^`]+)` \|$/gm)].map(
    ([, names = '', file = '']) => [
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
      file,
    ],
  );
}

test('every function that is named is exported by the file beside it', async () => {
  const rows = await readDoor();
  expect(rows.length).toBeGreaterThan(9);
  for (const [names, file] of rows) {
    const module: Record<string, unknown> = await import(fileAt(file));
    expect(names.filter((name) => typeof module[name] !== 'function')).toEqual([]);
  }
});

test('from bytes to an index, an ego, paths and places', () => {
  const bytes = new TextEncoder().encode('source,target\na,b\nb,c\nd,d\n');
  const outcome = readFiles([{ name: 'edges.csv', bytes }]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { dataset } = validate(outcome.value.document);
  if (dataset === null) throw new Error('The gate refused it.');
  const { graph } = buildIndex(dataset);
  expect(shortestWay(graph, 0, 2)).toEqual([0, 1]);
  expect([...componentsOf(graph)]).toEqual([0, 0, 0, 3]);
  const [a, , c] = dataset.entities.map(({ id }) => id);
  const influence = influenceGraphOf(dataset);
  const ego = egoOf(influence, { around: [a!], depth: 2, direction: 'out' });
  expect(ego.rings.map(({ entities }) => entities.length)).toEqual([1, 1, 1]);
  const found = trace(influence, { ...EMPTY_QUESTION, from: [a!], to: [c!] });
  expect(found.ok && found.value.total).toBe(1);
  const places = arrange(flattenGraph(buildGraph(dataset)));
  expect(places).toHaveLength(8);
  expect(places.every(Number.isFinite)).toBe(true);
});
