/**
 * What stands at this path: a corpus folder, one reading of a corpus, or a file of any format that can be read?
 *
 * Reads it for the one gate; `-` is standard input. A folder in `readings/` that has no manifest is a reading:
 * it is read with the text of the corpus two folders up. Rejects only when the path itself cannot be read.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadNote } from '../codecs/codec.ts';
import { readFiles, type InputFile } from '../codecs/read-files.ts';
import { readReading, READINGS_FOLDER } from '../corpus/read-reading.ts';
import { readCorpus } from '../corpus/read.ts';
import { unreadable, type RawDataset } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { PROCESS_PIPES, readInput, type Pipes } from './pipes.ts';

async function readAll(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (/\.(?:json|txt)$/.test(name)) files.set(name, await readFile(file));
  }
  return files;
}

async function isReading(folder: string): Promise<boolean> {
  if (`${path.basename(path.dirname(folder))}/` !== READINGS_FOLDER) return false;
  return !(await readdir(folder)).includes('manifest.json');
}

async function readFolder(folder: string): Promise<RawDataset> {
  if (!(await isReading(folder))) return readCorpus(await readAll(folder));
  return readReading(await readAll(path.join(folder, '../..')), path.basename(folder));
}

export interface Read {
  readonly raw: RawDataset;
  /** What the reader of the format changed or filled in. */
  readonly notes: readonly ReadNote[];
}

/** Files that together are one graph: one of any format, or a table of nodes and one of edges. */
export async function readGraph(
  targets: readonly string[],
  pipes: Pipes = PROCESS_PIPES,
): Promise<Read> {
  const files: InputFile[] = [];
  for (const target of targets) files.push(await readInput(target, pipes));
  const outcome = readFiles(files);
  if (outcome.ok) return { raw: outcome.value.document, notes: outcome.value.notes };
  const name = files.map((file) => file.name).join(' and ');
  const flaws = outcome.failure.map(({ line, column, sentence }): Issue => ({
    severity: 'refused',
    law: 0,
    record: `file ${name}`,
    field: `line ${line}, column ${column}`,
    message: sentence,
    remedy: 'Mend the file at this place.',
  }));
  return { raw: unreadable(flaws), notes: [] };
}

export async function readTarget(target: string, pipes: Pipes = PROCESS_PIPES): Promise<Read> {
  if (target === '-' || !(await stat(target)).isDirectory()) return readGraph([target], pipes);
  return { raw: await readFolder(path.resolve(target)), notes: [] };
}

export const readPath = async (target: string): Promise<RawDataset> =>
  (await readTarget(target)).raw;
