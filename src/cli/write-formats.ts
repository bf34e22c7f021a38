/**
 * Is docs/formats.md the one the codecs mean?
 *
 * `relata formats` writes it anew. Run it after a codec has changed; a test fails as long as the page is older
 * than the codecs.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFormatsPage } from '../codecs/formats-page.ts';
import { projectFolder } from './ensure-installed.mjs';

export const FORMATS_FILE = 'docs/formats.md';

type Print = (line: string) => void;

export async function writeFormats(_args: readonly string[], out: Print): Promise<number> {
  await writeFile(path.join(projectFolder, FORMATS_FILE), makeFormatsPage());
  out(`${FORMATS_FILE} is up to date.`);
  return 0;
}
