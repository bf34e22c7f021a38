/**
 * Does `relata check` say what a corpus holds and what is wrong with it, with the right exit code?
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const SMALL = 'tests/fixtures/small-corpus';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relata-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...paths: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await check(
    paths,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

async function runOnDocument(content: string) {
  const file = path.join(folder, 'small.relata.json');
  await writeFile(file, content);
  return run(file);
}

const written = (): string => String(relataJson.write({ records: smallDataset() }));

test('a sound folder: what it holds, no issue, exit 0', async () => {
  const { exitCode, out, err } = await run(SMALL);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  expect(out).toEqual([
    `${SMALL}: Three neighbours`,
    '     1 texts, 2 sections',
    '     8 entities',
    '             3 state',
    '             1 person',
    '             2 group',
    '             1 agreement',
    '             1 place',
    '     9 relations',
    '     5 passages',
    '    15 mentions',
    '     4 holders',
    '     6 sentences: 5 covered, 1 explained, 0 uncovered',
    `${SMALL}: 0 refused, 0 errors, 0 warnings`,
  ]);
});

test('a reading is checked with the text of its corpus, the corpus without its readings', async () => {
  const essay = 'graph-data/three-anti-sentiments';
  const { exitCode, out } = await run(essay, `${essay}/readings/b`);
  expect(exitCode).toBe(0);
  expect(out).toContain(`${essay}/readings/b: Three Anti Sentiments, reading b`);
  expect(out.filter((line) => line.includes('(shape)'))).toEqual([]);
});

test('the same reading as one file says the same', async () => {
  const { exitCode, out } = await runOnDocument(written());
  expect(exitCode).toBe(0);
  expect(out.slice(1, -1)).toEqual((await run(SMALL)).out.slice(1, -1));
});

test('an error is told with law, record, field and remedy; exit 1', async () => {
  const { exitCode, out } = await runOnDocument(
    written().replace('"edtf":"2015"', '"edtf":"2015-13"'),
  );
  expect(exitCode).toBe(1);
  expect(out).toContain(
    'error (law 7) relation s04-closes, time.edtf: “2015-13” is not a date: there is no month 13. → Write an EDTF date or interval, such as 2015-04-11 or 2015-01/2015-06.',
  );
});

test('a warning alone is no failure', async () => {
  const document = written().replace(/ {4}\{"source":"small".*"how":"pronoun"\},\n/, '');
  const { exitCode, out } = await runOnDocument(
    document.replace(/,\{"passage":"s01","role":"resolves".*?\]\}/, ''),
  );
  expect(out.at(-1)).toMatch(/0 refused, 0 errors, 1 warnings$/);
  expect(exitCode).toBe(0);
});

test('a file that is no JSON is refused with its line', async () => {
  const { exitCode, out } = await runOnDocument('{\n"format" "relata/1"}');
  expect(exitCode).toBe(1);
  expect(out[1]).toBe(
    'refused (shape) file small.relata.json, line 2, column 10: Here should stand a colon. → Mend the file at this place.',
  );
});

test('a path that is not there is exit 2, and the others are still checked', async () => {
  const { exitCode, out, err } = await run('nowhere', SMALL);
  expect(exitCode).toBe(2);
  expect(err[0]).toContain('nowhere cannot be read');
  expect(out.at(-1)).toBe(`${SMALL}: 0 refused, 0 errors, 0 warnings`);
});

test('no path at all is exit 2', async () => {
  expect((await run()).exitCode).toBe(2);
});
