/**
 * Where do the files lie that contenders read?
 *
 * Made from their seed when first asked for, then kept; real graphs are unpacked or copied beside them, so that
 * one folder can be served. A file that is half written when the bench is ended is not taken for a whole one.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { graphsFolder, projectFolder, realGraphsFolder } from '../core/folders.ts';
import { makeGraph, type MadeGraph } from './made-graph.ts';
import { writeGraph, type GraphFormat } from './write-graph.ts';

export const SIZES = {
  '1k': { nodes: 1000, edges: 5000, title: '1k/5k' },
  '10k': { nodes: 10_000, edges: 50_000, title: '10k/50k' },
  '100k': { nodes: 100_000, edges: 500_000, title: '100k/500k' },
} as const;

export type Size = keyof typeof SIZES;

const made = new Map<Size, MadeGraph>();

export function madeGraph(size: Size): MadeGraph {
  const graph = made.get(size) ?? makeGraph(SIZES[size].nodes, SIZES[size].edges);
  made.set(size, graph);
  return graph;
}

/** Answers with the path of a file of this name, which `write` makes where it is not there yet. */
async function keepFile(name: string, write: (file: string) => Promise<void>): Promise<string> {
  const file = path.join(graphsFolder, name);
  if (existsSync(file)) return file;
  await mkdir(graphsFolder, { recursive: true });
  const unfinished = `${file}.part`;
  await write(unfinished);
  await rename(unfinished, file);
  return file;
}

export async function madeFile(size: Size, format: GraphFormat, isPlaced = false): Promise<string> {
  const name = `made-${size}${isPlaced ? '-placed' : ''}.${format}`;
  return keepFile(name, async (file) => {
    const text = Readable.from(writeGraph(madeGraph(size), format, isPlaced));
    await pipeline(text, createWriteStream(file));
  });
}

/** Gephi's sample, placed. */
export const arcticFile = (): Promise<string> =>
  keepFile('arctic.gexf', (file) =>
    pipeline(
      createReadStream(path.join(realGraphsFolder, 'arctic.gexf.gz')),
      createGunzip(),
      createWriteStream(file),
    ),
  );

/** Small, and without places. */
export const lesMiserablesFile = (): Promise<string> =>
  keepFile('les-miserables.gexf', (file) =>
    copyFile(path.join(projectFolder, 'tests/fixtures/graphs/les_miserables.gexf'), file),
  );

interface PlacedRecord {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
}

interface EssayRecords {
  readonly entities: readonly { readonly id: string; readonly label: string }[];
  readonly relations: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
  }[];
  readonly positions: readonly PlacedRecord[];
}

/** The shipped essay as nothing but nodes, edges and places: all that a page needs that only draws it. */
export const essayFile = (): Promise<string> =>
  keepFile('essay.json', async (file) => {
    const read = async (name: string) => {
      const folder = path.join(projectFolder, 'graph-data/three-anti-sentiments');
      const text = await readFile(path.join(folder, `${name}.json`), 'utf8');
      const records: Partial<EssayRecords> = JSON.parse(text);
      return records;
    };
    const { entities = [] } = await read('entities');
    const { relations = [] } = await read('relations');
    const { positions = [] } = await read('positions');
    const placeOf = new Map(positions.map((place) => [place.entity, place]));
    const graph = {
      nodes: entities.map(({ id, label }) => {
        const { x = 0, y = 0 } = placeOf.get(id) ?? {};
        return { key: id, attributes: { label, x, y } };
      }),
      edges: relations.map(({ id, source, target }) => ({ key: id, source, target })),
    };
    await writeFile(file, JSON.stringify(graph));
  });

/** How many nodes the power grid has, and its ends: source, target, source, target … */
export async function readPowerGrid(): Promise<{ count: number; ends: readonly number[] }> {
  const text = await readFile(path.join(realGraphsFolder, 'power-grid.csv'), 'utf8');
  const ends = text
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',').map(Number));
  return { count: 1 + Math.max(...ends), ends };
}
