/**
 * Does the command line understand what it is asked, and say so plainly when it does not?
 */
import { beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { main } from '../../src/cli/main.ts';

vi.mock('../../src/cli/check.ts', () => ({ check: vi.fn(() => Promise.resolve(1)) }));

beforeEach(() => vi.clearAllMocks());

async function ask(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await main(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

test('check is given its paths, and its exit code is the answer', async () => {
  expect((await ask('check', 'graph-data/a', 'b.json')).exitCode).toBe(1);
  expect(vi.mocked(check).mock.calls[0]?.[0]).toEqual(['graph-data/a', 'b.json']);
});

test('--help names each command', async () => {
  const { exitCode, out, err } = await ask('--help');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  expect(out.join('\n')).toContain('relata check PATH…');
});

test.each([
  [['fly'], 'relata: unknown command "fly"; try `relata --help`.'],
  [['constructor'], 'relata: unknown command "constructor"; try `relata --help`.'],
  [[], 'relata: no command; try `relata --help`.'],
  [['check'], 'relata: write `relata check PATH…`.'],
])('%j is answered in one sentence', async (args, sentence) => {
  expect(await ask(...args)).toEqual({ exitCode: 2, out: [], err: [sentence] });
  expect(check).not.toHaveBeenCalled();
});
