/**
 * How are the page, the template of the explorer in one file and the service worker built?
 *
 * Three builds by Vite into dist/, each beside the ones before, of which the first empties the folder: `npm run
 * build` says the same in the shell's words. Vite is asked for only when something is built, so that `npm start` can
 * install it before.
 */
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';

/** @param {string} config */
async function buildWith(config) {
  const { build } = await import('vite');
  await build({ root: projectFolder, configFile: join(projectFolder, config), logLevel: 'warn' });
}

export const buildPage = () => buildWith('vite.config.ts');

/** Writes dist/explorer.html and leaves everything else there as it is. */
export const buildExplorer = () => buildWith('vite.explorer.config.ts');

/** Writes dist/offline.js, which holds the list of all that was built before. */
export const buildOffline = () => buildWith('vite.offline.config.ts');
