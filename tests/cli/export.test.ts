/**
 * Does `relata export` write the part that was asked for, and say what it holds and what is lost?
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportPart } from '../../src/cli/export.ts';

const SMALL = 'tests/fixtures/small-corpus';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relata-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const err: string[] = [];
  const chunks: Uint8Array[] = [];
  const exitCode = await exportPart(
    args,
    () => undefined,
    (line) => err.push(line),
    {
      input: (async function* () {})(),
      output: async (bytes) => {
        chunks.push(bytes);
      },
    },
  );
  return { exitCode, err, written: Buffer.concat(chunks).toString() };
}

const idsOf = (document: string): readonly string[] => {
  const { relations } = JSON.parse(document) as { relations: { id: string }[] };
  return relations.map(({ id }) => id);
};

test('an ego goes to a file, and only there', async () => {
  const file = path.join(folder, 'corva.relata.json');
  const { exitCode, err, written } = await run(
    SMALL,
    '--ego',
    'Corva',
    '--direction',
    'out',
    '-o',
    file,
  );
  expect(exitCode).toBe(0);
  expect(written).toBe('');
  expect(err[0]).toMatch(
    /^8 of 8 entities, 8 of 9 relations, \d+ of \d+ passages: \d+ bytes of Relata document\.$/,
  );
  expect(idsOf(await readFile(file, 'utf8'))).toContain('s02-opposes');
  expect(await readdir(folder)).toEqual(['corva.relata.json']);
});

test('one relation goes to standard output, with the act it lies within', async () => {
  const { exitCode, written } = await run(
    SMALL,
    '--relation',
    's04-closes',
    '--format',
    'relata-json',
  );
  expect(exitCode).toBe(0);
  expect(idsOf(written)).toEqual(['s04-warns', 's04-closes']);
});

test('the paths of a trace: how many there are, and their relations', async () => {
  const { err, written } = await run(
    SMALL,
    '--from',
    'corva',
    '--to',
    'brenmark',
    '--format',
    'relata-json',
  );
  expect(err[0]).toMatch(/paths?.*; the part has all\.$/);
  expect(idsOf(written)).not.toContain('s03-harms');
});

test('a lost facet is named', async () => {
  const { err } = await run(SMALL, '--format', 'relata-json');
  expect(err.at(-1)).toBe('Relata document does not keep: colours and sizes.');
});

test.each([
  [[SMALL, '--ego', 'Korva', '--format', 'relata-json'], 2, /No entity is named “Korva”/],
  [
    [SMALL, '--relation', '__proto__', '--format', 'relata-json'],
    2,
    /No relation has the id “__proto__”/,
  ],
  [
    [SMALL, '--ego', 'Corva', '--relation', 's04-closes', '--format', 'relata-json'],
    2,
    /ask for one part/,
  ],
  [[SMALL], 2, /no format is known by the name “-”; write --format with one of relata-json/],
  [[SMALL, '--format', 'png'], 2, /pictures are drawn by the page/],
  [[SMALL, '--format', 'toString'], 2, /no format is called “toString”/],
  [['nowhere', '--format', 'relata-json'], 2, /nowhere cannot be read/],
  [[SMALL, '--format', 'relata-json', '-o', '/nowhere/at/all'], 2, /cannot be written/],
  [[SMALL, '--colour'], 2, /write `relata export/],
])('%j is answered by a line', async (args, code, line) => {
  const { exitCode, err, written } = await run(...args);
  expect(exitCode).toBe(code);
  expect(err.join('\n')).toMatch(line);
  expect(written).toBe('');
});
