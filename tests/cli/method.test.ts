/**
 * Are the figures of the method that ship with a corpus those that its readings give now?
 *
 * A change of the corpus, of a decision or of the method must come with new ones:
 * `relata method graph-data/<corpus>`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METHOD_FILE, method, methodOfFolder } from '../../src/cli/method.ts';
import { printMethodRecord } from '../../src/corpus/method-record.ts';

const shelf = path.resolve(import.meta.dirname, '../../graph-data');
const corpora = readdirSync(shelf).filter((name) =>
  existsSync(path.join(shelf, name, 'readings/decisions.json')),
);

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'relata-method-'));
  await cp(path.join(shelf, 'three-anti-sentiments'), copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await method(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out: out.join('\n'), err };
}

test('the essay is among them', () => {
  expect(corpora).toContain('three-anti-sentiments');
});

test.each(corpora)('the figures of %s are those of its readings, all decided', async (name) => {
  const { record, issues } = await methodOfFolder(path.join(shelf, name));
  expect(issues).toEqual([]);
  const shipped = readFileSync(path.join(shelf, name, METHOD_FILE), 'utf8');
  // Not compared in one: thirty thousand characters of difference would tell nobody anything.
  expect(shipped.split('\n')).toEqual(printMethodRecord(record).split('\n'));
});

test('they are written and printed', async () => {
  await rm(path.join(copy, METHOD_FILE), { force: true });
  const { exitCode, out, err } = await run(copy);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  const { record } = await methodOfFolder(copy);
  expect(readFileSync(path.join(copy, METHOD_FILE), 'utf8')).toBe(printMethodRecord(record));
  expect(out).toMatch(/before +A–B +A–C +B–C\n/);
  expect(out).toMatch(/after +R–A +R–B +R–C\n/);
  expect(out).toContain(`in both ${String(record.before[0]?.both).padStart(44)}`);
  expect(out).toMatch(/assertions in 3 of 3: \d+/);
});

test('a decision that is not there is said, with exit code 1, and the figures are written', async () => {
  const file = path.join(copy, 'readings/decisions.json');
  await writeFile(file, '{"decisions": []}');
  const { exitCode, err } = await run(copy);
  expect(exitCode).toBe(1);
  expect(err[0]).toMatch(/^relata: assertion a .*: Nobody has decided on it\./);
});

test('a folder without readings is exit 2', async () => {
  const { exitCode, err } = await run('tests/fixtures/small-corpus');
  expect(exitCode).toBe(2);
  expect(err[0]).toMatch(/small-corpus/);
});
