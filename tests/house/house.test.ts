/**
 * Is the house as docs/architecture.md describes it?
 *
 * Each rule is held against the whole tree; a line that fails names the file, the rule and what
 * to do. That each rule can fail is shown in the tests beside the rules.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCycles, checkImportTable } from './import-rules.ts';
import { checkKitSize, checkShapes } from './shape-rules.ts';
import { readSourceFile, type Finding, type TextFile } from './source-file.ts';
import { checkLinks, checkTwins } from './tree-rules.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const exists = (path: string) => existsSync(top + path);

function readFiles(folder: string, pattern: RegExp): readonly TextFile[] {
  if (!exists(folder)) return [];
  return readdirSync(top + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(top.length).replaceAll('\\', '/'))
    .toSorted()
    .map(readFile);
}

function readFile(path: string): TextFile {
  return { path, text: readFileSync(top + path, 'utf8') };
}

const sources = readFiles('src', /\.(tsx?|mjs)$/).map(readSourceFile);
const documents = [...['README.md'].filter(exists).map(readFile), ...readFiles('docs', /\.md$/)];

const checks: Readonly<Record<string, () => readonly Finding[]>> = {
  'rooms import only whom they may': () => checkImportTable(sources),
  'no file imports itself by a detour': () => checkCycles(sources),
  'each pure file has its twin test': () => checkTwins(sources, exists),
  'each file has its shape': () => checkShapes(sources),
  'the kit stays small': () => checkKitSize(sources),
  'links in the docs lead somewhere': () => checkLinks(documents, exists),
};

test.each(Object.entries(checks))('%s', (_name, check) => {
  expect(check().map(({ path, rule, mend }) => `${path}: ${rule}: ${mend}`)).toEqual([]);
});

/** It copies the other sheet into each part that comes later, where the copy overrules what the page has. */
test('no style sheet composes with another', () => {
  const composing = readFiles('src', /\.css$/).filter(({ text }) =>
    /composes:[^;]*\bfrom\b/.test(text),
  );
  expect(composing.map(({ path }) => path)).toEqual([]);
});

test('there is a house to look at', () => {
  expect(sources.length).toBeGreaterThan(10);
});
