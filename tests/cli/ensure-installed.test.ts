/**
 * Is it noticed when what is installed is not what the lockfile asks for?
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../src/cli/ensure-installed.mjs';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const a = locked['node_modules/a'];

function judge(installed: object | undefined): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'relata-installed-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    if (installed !== undefined) {
      mkdirSync(join(folder, 'node_modules'));
      const hidden = join(folder, 'node_modules', '.package-lock.json');
      writeFileSync(hidden, JSON.stringify({ packages: installed }));
    }
    return isInstalled(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['nothing', undefined, false],
  ['no package', {}, false],
  ['another version', { 'node_modules/a': { ...a, version: '0.9.0' } }, false],
  ['another content', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }, false],
  ['all but what is for other platforms', { 'node_modules/a': a }, true],
  ['more than is asked for', { 'node_modules/a': a, 'node_modules/b': a }, true],
])('%s installed: %s → %s', (_what, installed, expected) => {
  expect(judge(installed)).toBe(expected);
});
