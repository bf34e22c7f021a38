/**
 * Is the published JSON Schema the one the code means?
 *
 * `relata schema` writes public/schema/relata-1.schema.json anew from the document schema. Run it after
 * a record type has changed; a test fails as long as the file is older than the code.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeJsonSchema } from '../model/json-schema.ts';

export const SCHEMA_FILE = 'public/schema/relata-1.schema.json';

type Print = (line: string) => void;

export async function writeSchema(_args: readonly string[], out: Print): Promise<number> {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const file = path.join(project, SCHEMA_FILE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, makeJsonSchema());
  out(`${SCHEMA_FILE} is up to date.`);
  return 0;
}
