/**
 * Where does the shell get the template of the explorer in one file?
 *
 * From dist/, as the page does; where it was never built, it is built now, which takes a few seconds. `build`
 * and the folder are arguments for the test's sake.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildExplorer } from './build.mjs';
import { projectFolder } from './ensure-installed.mjs';

const isAbsent = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ENOENT';

/** Rejects where it cannot be read, or not be built. */
export async function readTemplate(
  folder: string = path.join(projectFolder, 'dist'),
  build: () => Promise<void> = buildExplorer,
): Promise<string> {
  const file = path.join(folder, 'explorer.html');
  try {
    return await readFile(file, 'utf8');
  } catch (reason) {
    if (!isAbsent(reason)) throw reason;
    await build();
    return readFile(file, 'utf8');
  }
}
