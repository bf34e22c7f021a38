/**
 * What stands at this path: a corpus folder, one reading of a corpus, or a `.relata.json` file?
 *
 * Reads it from disk for the one gate. A folder in `readings/` that has no manifest is a reading: it is
 * read with the text of the corpus two folders up. Rejects only when the path itself cannot be read.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { relataJson } from '../codecs/relata-json.ts';
import { readReading, READINGS_FOLDER } from '../corpus/read-reading.ts';
import { readCorpus } from '../corpus/read.ts';
import { unreadable, type RawDataset } from '../model/document.ts';

async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
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
  if (!(await isReading(folder))) return readCorpus(await readFiles(folder));
  return readReading(await readFiles(path.join(folder, '../..')), path.basename(folder));
}

async function readDocument(file: string): Promise<RawDataset> {
  const read = relataJson.read?.(await readFile(file));
  if (read?.ok) return read.value.document;
  return unreadable(
    (read?.failure ?? []).map(({ line, column, sentence }) => ({
      severity: 'refused',
      law: 0,
      record: `file ${path.basename(file)}`,
      field: `line ${line}, column ${column}`,
      message: sentence,
      remedy: 'Mend the file at this place.',
    })),
  );
}

export async function readPath(target: string): Promise<RawDataset> {
  const found = await stat(target);
  return found.isDirectory() ? readFolder(path.resolve(target)) : readDocument(target);
}
