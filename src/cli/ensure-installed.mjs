/**
 * Is what package-lock.json asks for installed, and if not, install it.
 *
 * npm writes what it installed to node_modules/.package-lock.json; the two are compared by
 * content, because a checkout gives files new dates without changing them. Packages for other
 * platforms may be missing. Install scripts are never run. Needs nothing but Node and npm.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, as a path. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Whether every package of the lockfile is there in the locked version.
 * @param {string} [folder]
 * @returns {boolean}
 */
export function isInstalled(folder = projectFolder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(folder, 'package-lock.json'));
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true; // the project itself
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * Installs when needed; returns whether the packages are there now.
 * @param {string} [folder]
 * @returns {boolean}
 */
export function ensureInstalled(folder = projectFolder) {
  if (isInstalled(folder)) return true;
  console.log('Installing the packages named in package-lock.json …');
  const command = 'npm ci --ignore-scripts --no-audit --no-fund';
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: 'inherit' });
  if (status === 0) return true;
  console.error(
    `The packages could not be installed: \`${command}\` failed; see its message above.`,
  );
  return false;
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  try {
    const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (
      JSON.parse(readFileSync(path, 'utf8'))
    );
    return lock.packages;
  } catch {
    return undefined; // missing or unreadable: the same as not installed
  }
}
