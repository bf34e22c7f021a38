/**
 * Which browser can the journeys be walked in?
 *
 * CHROMIUM_PATH first, then a Chromium or Chrome of the system in its usual places on Linux, macOS
 * and Windows, then the one Playwright downloads. Run by itself it prints the path, and exits
 * with 1 and one sentence when there is none; .ci/run asks it that way before anything is installed.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

export const howToGetABrowser =
  'No browser was found: install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH.';

/**
 * The path of a browser that is there, or undefined.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  // A path that was asked for and is not there must not be replaced by another browser in silence.
  if (env['CHROMIUM_PATH']) return [env['CHROMIUM_PATH']].find(existsSync);
  return systemBrowsers().find(existsSync) ?? (await findPlaywrightsOwn());
}

/** @returns {readonly string[]} */
function systemBrowsers() {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Chromium', 'Google\\Chrome'].map((name) =>
          join(folder, name, 'Application', 'chrome.exe'),
        ),
      );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/snap/bin',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Promise<string | undefined>} */
async function findPlaywrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()].find(existsSync);
  } catch {
    return undefined; // not installed yet
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const path = await findBrowser();
  if (path === undefined) console.error(howToGetABrowser);
  else console.log(path);
  process.exitCode = path === undefined ? 1 : 0;
}
