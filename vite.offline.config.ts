/**
 * How is the service worker built that lets the page go on without a network?
 *
 * After the page and the explorer, since it holds the list of all their files; the name of the build is made
 * of their contents, so that the same files give the same worker and browsers see no news where there is none.
 * One classic script, dist/offline.js, beside the page: its place is its scope.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import page from './vite.config.ts';

const NAME = 'offline.js';
const dist = fileURLToPath(new URL('dist/', import.meta.url));

/** Relative to the page, with "/" everywhere. */
function listFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .filter((file) => file !== NAME)
    .toSorted();
}

/** Lazily, since the two other builds must be done by then. */
export default defineConfig((): UserConfig => {
  const files = listFiles();
  const build = createHash('sha256');
  for (const file of files) build.update(`${file}\n`).update(readFileSync(join(dist, file)));
  return {
    publicDir: false,
    define: {
      RELATA_BUILD: JSON.stringify(build.digest('hex').slice(0, 16)),
      // The bare address is what a reader reloads.
      RELATA_FILES: JSON.stringify(['./', ...files]),
    },
    build: {
      target: page.build?.target,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('src/workers/offline.worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: NAME },
      },
    },
  };
});
