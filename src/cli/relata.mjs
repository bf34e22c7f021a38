#!/usr/bin/env node
/**
 * The `relata` command: runs src/cli/main.ts as it is, with no build step.
 *
 * Vite, which builds the page, also reads the TypeScript here: Node itself can do that only from
 * 22.18 on, and one way for all versions is simpler than two. It costs about half a second.
 * The import is closed once main.ts has loaded, so the command line imports statically.
 */
import { fileURLToPath } from 'node:url';
import { isInstalled, projectFolder } from './ensure-installed.mjs';

process.exitCode = isInstalled() ? await run() : askForInstall();

/** @returns {Promise<number>} the exit code */
async function run() {
  const { runnerImport } = await import('vite');
  const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
  /** @type {{ module: typeof import('./main.ts') }} */
  const { module } = await runnerImport(entry, {
    configFile: false,
    envDir: false,
    logLevel: 'error',
    root: projectFolder,
  });
  // Whoever reads the output may stop early, as `head` does; that is no fault.
  process.stdout.on('error', () => process.exit());
  return module.main(process.argv.slice(2), console.log, console.error);
}

/** @returns {number} the exit code */
function askForInstall() {
  console.error('relata: run `npm ci --ignore-scripts` first; its packages are not installed.');
  return 1;
}
