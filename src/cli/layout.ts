/**
 * Where does everything in these corpora stand?
 *
 * `relata layout FOLDER…` lays out each corpus from its seed and writes the places, rounded to a tenth
 * of a unit, to its positions.json, so that the first picture needs no simulation. The exit code is 0
 * when all were written, 1 when a corpus is refused by the gate, 2 when it cannot be read or written.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validate } from '../corpus/validate.ts';
import { buildGraph, type KnowledgeGraph } from '../graph/build.ts';
import { flattenGraph, toPlaces, type PlacedEntity } from '../graph/flatten.ts';
import { arrange } from '../layout/arrange.ts';
import { kindFor } from '../layout/layout-kind.ts';
import { readPath } from './read-path.ts';

type Print = (line: string) => void;

const POSITIONS_FILE = 'positions.json';

/** The graph of a corpus folder; null when the gate refuses it. Places made for an older reading are no
 * part of it. */
export async function graphOfFolder(folder: string): Promise<KnowledgeGraph | null> {
  const { dataset } = validate({ ...(await readPath(folder)), view: undefined });
  return dataset ? buildGraph(dataset) : null;
}

export function layOut(kg: KnowledgeGraph): readonly PlacedEntity[] {
  const discsOnly = kindFor(kg.dataset.entities.length) !== 'interactive';
  return toPlaces(kg, arrange(flattenGraph(kg, { discsOnly })));
}

/** One place a line, so that a change can be reviewed. */
export function printPlaces(places: readonly PlacedEntity[]): string {
  const lines = places.map((place) => `  ${JSON.stringify(place)}`);
  return `{"positions": [\n${lines.join(',\n')}\n]}\n`;
}

async function layOutFolder(folder: string, out: Print, err: Print): Promise<number> {
  const kg = await graphOfFolder(folder);
  if (!kg) {
    err(`relata: ${folder} was refused; \`relata check ${folder}\` says why.`);
    return 1;
  }
  const places = layOut(kg);
  const file = path.join(folder, POSITIONS_FILE);
  await writeFile(file, printPlaces(places));
  out(`${file}: ${places.length} places`);
  return 0;
}

export async function layout(paths: readonly string[], out: Print, err: Print): Promise<number> {
  let worst = 0;
  for (const folder of paths) {
    try {
      worst = Math.max(worst, await layOutFolder(folder, out, err));
    } catch (error) {
      err(`relata: ${folder}: ${error instanceof Error ? error.message : String(error)}`);
      worst = 2;
    }
  }
  return worst;
}
