/**
 * Does `relata trace` print paths a person can read, the same for a program, and refuse in one line?
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { trace } from '../../src/cli/trace.ts';

const SMALL = 'tests/fixtures/small-corpus';

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await trace(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

test('from Corva to Brenmark', async () => {
  const { exitCode, out, err } = await run(SMALL, '--from', 'Corva', '--to', 'brenmark');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  await expect(`${out.join('\n')}\n`).toMatchFileSnapshot('../golden/trace.txt');
});

test('without a path, the first shipped corpus', async () => {
  const { exitCode, out } = await run('--from', 'us', '--to', 'dprk', '--limit', '1');
  expect(exitCode).toBe(0);
  expect(out[0]).toMatch(
    /^From United States to North Korea, at most 4 hops: \d+ paths?, 1 shown$/,
  );
});

test('an end left out is open; hubs, hops and voices narrow it', async () => {
  const open = await run(SMALL, '--from', 'corva', '--json');
  expect(JSON.parse(open.out.join('\n'))).toMatchObject({ isExact: true, question: { to: [] } });
  const avoid = await run(SMALL, '--from', 'corva', '--to', 'brenmark', '--avoid', 'Arvel');
  expect(avoid.out).toEqual(['From Corva to Brenmark, at most 4 hops: 0 paths']);
  const one = await run(
    SMALL,
    '--from',
    'corva',
    '--to',
    'the treaty',
    '--hops',
    '1',
    '--one-voice',
  );
  expect(one.out[0]).toBe('From Corva to the water treaty, at most 1 hop: 1 path');
});

test('--json names relations by their ids', async () => {
  const { out } = await run(SMALL, '--from', 'corva', '--to', 'arvel', '--limit', '1', '--json');
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    total: 1,
    paths: [
      {
        entities: ['corva', 'arvel'],
        hops: [{ chosen: 's02-criticises', relations: ['s02-criticises', 's02-opposes-arvel'] }],
      },
    ],
  });
});

test.each([
  [
    [SMALL],
    'relata: Choose where paths begin or where they end: only one of the two can be left open.',
  ],
  [[SMALL, '--from', 'Korva'], 'relata: No entity is named “Korva”; the nearest are “Corva”.'],
  [[SMALL, '--from', 'corva', '--hops', '9'], 'relata: --hops takes a number from 1 to 8.'],
  [[SMALL, '--from', 'corva', '--limit', 'all'], 'relata: --limit takes a number from 1 to 1000.'],
])('%j is refused', async (args, line) => {
  expect(await run(...args)).toEqual({ exitCode: 2, out: [], err: [line] });
});

test.each([[[SMALL, SMALL, '--from', 'corva']], [['--form', 'corva']], [[SMALL, '--from']]])(
  '%j is no question',
  async (args) => {
    const { exitCode, err } = await run(...args);
    expect(exitCode).toBe(2);
    expect(err[0]).toMatch(/^relata: write `relata trace \[PATH\]/);
  },
);

test('a path that is not there is exit 2, a reading with errors exit 1', async () => {
  expect(await run('nowhere', '--from', 'a')).toMatchObject({ exitCode: 2 });
  const folder = await mkdtemp(path.join(tmpdir(), 'relata-trace-'));
  const broken = path.join(folder, 'broken.relata.json');
  await writeFile(broken, '{}');
  const refused = await run(broken, '--from', 'a');
  await rm(folder, { recursive: true });
  expect(refused.exitCode).toBe(1);
  expect(refused.err[0]).toContain('is not sound');
});
