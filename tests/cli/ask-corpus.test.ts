/**
 * Do `rank`, `balance` and `matrix` print what a person can read, and refuse what is no question?
 *
 * Their words for the small corpus are kept in tests/golden/; a change there is a change of what is said, to
 * be read and explained.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { balance } from '../../src/cli/balance.ts';
import { matrix } from '../../src/cli/matrix.ts';
import { rank } from '../../src/cli/rank.ts';

const COMMANDS = { rank, balance, matrix };
type Name = keyof typeof COMMANDS;
const NAMES = Object.keys(COMMANDS) as readonly Name[];
const SMALL = 'tests/fixtures/small-corpus';

async function run(name: Name, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await COMMANDS[name](
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

describe.each(NAMES)('relata %s', (name) => {
  test('says what the small corpus holds', async () => {
    const { exitCode, out, err } = await run(name, SMALL);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
    await expect(`${out.join('\n')}\n`).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  test('takes the essay when no path is named', async () => {
    const { exitCode, out } = await run(name);
    expect(exitCode).toBe(0);
    expect(out[0]).toMatch(/^Three Anti Sentiments/);
  });

  test.each([[['a', 'b']], [['--list']], [['--json=yes']], [['--__proto__']]])(
    '%j is no question',
    async (args) => {
      const { exitCode, out, err } = await run(name, ...args);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
      expect(err[0]).toMatch(new RegExp(`^relata: write \`relata ${name} \\[PATH\\]`));
    },
  );
});

describe('a path', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'relata-ask-'));
    await writeFile(path.join(folder, 'broken.relata.json'), '{}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that is not there is exit 2, one that is not sound exit 1', async () => {
    const missing = await run('rank', 'nowhere');
    expect(missing.exitCode).toBe(2);
    expect(missing.err[0]).toContain('nowhere cannot be read');
    const broken = await run('rank', path.join(folder, 'broken.relata.json'));
    expect(broken.exitCode).toBe(1);
    expect(broken.err[0]).toContain('relata check');
  });
});

describe('--json', () => {
  const read = async (name: Name, ...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await run(name, SMALL, '--json', ...args)).out.join('\n'));

  test('gives the same for a program, relations by their ids', async () => {
    expect(await read('rank')).toMatchObject({ counts: { relations: 9, denied: 1 } });
    expect(await read('balance')).toMatchObject([
      { mode: 'direct', triangles: [] },
      { mode: 'through', triangles: [{ verdict: 'balanced' }] },
    ]);
    expect(await read('matrix')).toMatchObject({
      entities: [{ id: 'arvel' }, {}, {}, {}],
      cells: [{ row: 0, relations: ['s01-signs'] }, {}, {}, {}, {}],
    });
  });

  test('knows the kinds and orders of the matrix', async () => {
    const asked = await read('matrix', '--kinds', 'state, agreement', '--order', 'degree');
    expect(asked).toMatchObject({ entities: [{ id: 'corva' }, { id: 'arvel' }, {}, {}] });
  });
});

test.each([
  ['--kinds', 'state,planet'],
  ['--kinds', ''],
  ['--order', 'size'],
])('%s %j is no question to the matrix', async (...words) => {
  expect(await run('matrix', SMALL, ...words)).toMatchObject({ exitCode: 2, out: [] });
});
