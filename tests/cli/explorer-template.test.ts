/**
 * Does the shell find the template, and build it only where there is none?
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTemplate } from '../../src/cli/explorer-template.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relata-template-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (words: string) => writeFileSync(path.join(folder, 'explorer.html'), words);
const neverBuild = () => Promise.reject(new Error('was built'));

test('what is there is taken', async () => {
  put('there');
  expect(await readTemplate(folder, neverBuild)).toBe('there');
});

test('what is not there is built once', async () => {
  let builds = 0;
  const build = () => {
    builds += 1;
    put('built');
    return Promise.resolve();
  };
  expect(await readTemplate(folder, build)).toBe('built');
  expect(await readTemplate(folder, build)).toBe('built');
  expect(builds).toBe(1);
});

test('a build that fails, or a file that cannot be read, is said', async () => {
  await expect(readTemplate(folder, neverBuild)).rejects.toThrow('was built');
  mkdirSync(path.join(folder, 'explorer.html'));
  await expect(readTemplate(folder, neverBuild)).rejects.toThrow(/EISDIR/);
});
