/**
 * Does every language say everything, once, and does the interface use all of it?
 *
 * That an entry is missing or superfluous does not compile (src/words/en.ts); here the same is held at run
 * time, with what a type cannot see: empty words, words that were left in English, entries that nobody asks
 * for, and interface text that stands beside the catalogue.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EN } from '../../src/words/en.ts';
import { KO } from '../../src/words/ko.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';

type Leaf = string | ((...args: never[]) => unknown);
type Entry = readonly [path: string, leaf: Leaf];

function entriesOf(value: unknown, path = ''): readonly Entry[] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    entriesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const shapeOf = (catalogue: object): readonly string[] =>
  entriesOf(catalogue).map(([path, leaf]) => `${path}: ${typeof leaf}`);

const top = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('words/'))
  .map((path) => ({ path, text: readFileSync(top + path, 'utf8') }));

test.each([
  ['ko', KO],
  ['zh-Hans', ZH_HANS],
])('%s has the entries of English, in its own words', (_name, catalogue) => {
  expect(shapeOf(catalogue)).toEqual(shapeOf(EN));
  const english = new Map(entriesOf(EN));
  const own = entriesOf(catalogue);
  expect(own.filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '')).toEqual([]);
  // Names of formats and signs are the same everywhere; whole words are not.
  const left = own.filter(
    ([path, leaf]) =>
      typeof leaf === 'string' && leaf === english.get(path) && /[a-z]{3,} ?[a-z]*/.test(leaf),
  );
  expect(left).toEqual([]);
});

const isAsked = (key: string, code: string): boolean =>
  new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}:]`).test(code);

/** Taken as a whole, as the table of words for an enumeration is: then all of it may be asked for. */
const isWhole = (key: string, code: string): boolean =>
  new RegExp(`\\.${key}\\b(?!\\.)|[{,]\\s*${key}\\s*[,}:]`).test(code);

const unusedIn = (value: object, path: string, code: string): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    const here = `${path}.${key}`;
    if (!isAsked(key, code)) return [here];
    return typeof inner === 'object' && inner !== null && !isWhole(key, code)
      ? unusedIn(inner, here, code)
      : [];
  });

test.each(Object.entries(EN))('everything of the area %s is asked for', (area, words) => {
  const code = sources
    .filter(({ text }) => new RegExp(`\\b${area}Words\\b`).test(text))
    .map(({ text }) => text)
    .join('\n');
  expect(unusedIn(words, area, code)).toEqual([]);
});
