/**
 * Does `relata agree` print figures a person can read, list what differs, and refuse what it cannot compare?
 *
 * The figures for the three readings of the essay are kept in tests/golden/agreement.txt; the readings never
 * change, so that a change there is a change of the method, to be read and explained.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree } from '../../src/cli/agree.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation, dropRelations, renameEntities } from '../fixtures/vary-reading.ts';

const ESSAY = ['a', 'b', 'c'].map((name) => `graph-data/three-anti-sentiments/readings/${name}`);
const SMALL = 'tests/fixtures/small-corpus';
let other = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relata-agree-'));
  other = path.join(folder, 'other.relata.json');
  const changed = changeRelation(smallDataset(), 's02-opposes', { valence: 0 });
  const reading = dropRelations(
    renameEntities(changed, (id) => `${id}-too`),
    's03-harms',
  );
  await writeFile(other, relataJson.write({ records: reading }));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await agree(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

test('the three readings of the essay', async () => {
  const { exitCode, out, err } = await run(...ESSAY);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  await expect(`${out.join('\n')}\n`).toMatchFileSnapshot('../golden/agreement.txt');
});

test('--json prints the same figures', async () => {
  const { exitCode, out } = await run(SMALL, other, '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    readings: [
      { letter: 'A', relations: 9 },
      { letter: 'B', relations: 8 },
    ],
    pairs: [{ pair: 'A–B', relations: { both: 8, onlyFirst: 1, onlySecond: 0 } }],
    byReadings: [1, 8],
  });
});

describe('--list', () => {
  test('names what only one reading has, with its words, under its sentence', async () => {
    const { exitCode, out } = await run(SMALL, other, '--list', 'only-a');
    expect(exitCode).toBe(0);
    expect(out.slice(0, 2)).toEqual([
      'sentence 3',
      '  A  NOT the water treaty – harms → Corva   [s03-harms]',
    ]);
    expect(out.join('\n')).toContain('“Some believe the treaty does not harm Corva');
    expect((await run(SMALL, other, '--list', 'only-b')).out).toEqual([]);
  });

  test('names the facets on which shared relations differ', async () => {
    const { out } = await run(SMALL, other, '--list', 'differences');
    expect(out[0]).toBe('sentence 2');
    expect(out).toContain('       valence: A -1 · B 0');
    expect(out.filter((line) => line.startsWith('sentence'))).toHaveLength(1);
  });

  test('with three readings, what exactly two of them have', async () => {
    const { out } = await run(...ESSAY, '--list', 'only-bc');
    expect(out.some((line) => line.startsWith('  B  '))).toBe(true);
    expect(out.some((line) => line.startsWith('  A  '))).toBe(false);
  });
});

test.each([
  [[]],
  [[SMALL]],
  [[SMALL, SMALL, '--list']],
  [[SMALL, SMALL, '--list', 'only-c']],
  [[SMALL, SMALL, '--list', 'sames']],
  [[SMALL, SMALL, '--json', '--list', 'only-a']],
  [[SMALL, SMALL, '--figures']],
])('%j is no question', async (args) => {
  const { exitCode, out, err } = await run(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
  expect(err[0]).toMatch(/^relata: write `relata agree A B/);
});

test('a path that is not there is exit 2; another text, or a reading with errors, exit 1', async () => {
  const missing = await run(SMALL, 'nowhere');
  expect(missing.exitCode).toBe(2);
  expect(missing.err[0]).toContain('nowhere cannot be read');
  const strange = await run(SMALL, ESSAY[0] ?? '');
  expect(strange.exitCode).toBe(1);
  expect(strange.err[0]).toContain('are not of the same text');
  const broken = path.join(folder, 'broken.relata.json');
  await writeFile(broken, '{}');
  const unsound = await run(SMALL, broken);
  expect(unsound.exitCode).toBe(1);
  expect(unsound.err[0]).toContain(`relata check ${broken}`);
});
