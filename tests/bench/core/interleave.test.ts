/**
 * Do contenders take turns, and does one that fails or dawdles leave the others alone?
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { interleave, type Contender } from './interleave.ts';

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

test('everybody has a turn in each round, and every run is kept', async () => {
  const turns: string[] = [];
  const contender = (name: string, runs: number): Contender => ({
    name,
    role: 'peer',
    runs,
    run: async () => ({ turn: turns.push(name) }),
  });
  const found = await interleave([contender('a', 3), contender('b', 2)], ['turn']);
  expect(turns).toEqual(['a', 'b', 'a', 'b', 'a']);
  expect(found.get('turn')?.map(({ samples }) => samples)).toEqual([
    [1, 3, 5],
    [2, 4],
  ]);
});

test('who throws is out with the reason, what it had measured stays', async () => {
  let runs = 0;
  const failing: Contender = {
    name: 'failing',
    role: 'relata',
    run: async () => {
      runs += 1;
      if (runs > 1) throw new Error('no memory\nat somewhere');
      return { time: 7 };
    },
  };
  const steady: Contender = { name: 'steady', role: 'peer', run: async () => ({ time: 1 }) };
  const rows = (await interleave([failing, steady], ['time'])).get('time');
  expect(rows?.[0]).toMatchObject({ samples: [7], failure: 'no memory' });
  expect(rows?.[1]?.samples).toHaveLength(5);
});

test('a budget ends the runs, but not before the first', async () => {
  const slow: Contender = {
    name: 'slow',
    role: 'peer',
    budgetSeconds: 0,
    run: async () => ({ time: 1 }),
  };
  expect((await interleave([slow], ['time'])).get('time')?.[0]?.samples).toEqual([1]);
});
