/**
 * Does `relata ego` print rings a person can read, the same for a program, and refuse in one line?
 */
import { expect, test } from 'vitest';
import { ego } from '../../src/cli/ego.ts';

const SMALL = 'tests/fixtures/small-corpus';

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await ego(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

test('two steps out of Corva', async () => {
  const { exitCode, out } = await run(SMALL, 'Corva', '--depth', '2', '--direction', 'out');
  expect(exitCode).toBe(0);
  expect(out).toEqual([
    'Around Corva, outgoing, depth 2: 4 entities reached by 8 relations; 0 more among them',
    '',
    'ring 0: 1 entity, 1 relation',
    '   Corva',
    '     Corva – opposes → Corva   [s05-quarrels]',
    '',
    'ring 1: 3 entities, 4 relations',
    '   Arvel, the water treaty, the river',
    '     Corva – opposes → the water treaty   [s02-opposes]',
    '     Corva – criticises → Arvel   [s02-criticises]',
    '     Corva – opposes → Arvel   [s02-opposes-arvel]',
    '     Corva – harms → the river   [s04-closes]',
    '',
    'ring 2: 1 entity, 3 relations',
    '   Brenmark',
    '     Arvel – signs with – Brenmark   [s01-signs]',
    '     Arvel – joins → the water treaty   [s01-joins]',
    '     NOT the water treaty – harms → Corva   [s03-harms]',
  ]);
});

test('--json names relations by their ids; several names make one centre', async () => {
  const { out } = await run(SMALL, 'odo', 'river', '--direction', 'in', '--json');
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    question: { around: ['odo', 'river'], depth: 1, direction: 'in' },
    rings: [{ distance: 0 }, { distance: 1, entities: ['corva'], relations: ['s04-closes'] }],
  });
});

test('a first word that is no path is a name in the first shipped corpus', async () => {
  const { exitCode, out } = await run('china', 'Seoul');
  expect(exitCode).toBe(0);
  expect(out[0]).toMatch(/^Around China, South Korea, outgoing and incoming, depth 1: /);
});

test.each([
  [[SMALL, 'Korva'], /^relata: No entity is named “Korva”; the nearest are “Corva”\.$/],
  [[SMALL, 'corva', '--depth', '4'], /^relata: --depth takes a number from 1 to 3\.$/],
  [[SMALL, 'corva', '--direction', 'up'], /^relata: write `relata ego/],
  [[SMALL], /^relata: write `relata ego/],
  [['corva', '--deep'], /^relata: write `relata ego/],
  [['no/such/folder', 'corva'], /^relata: no\/such\/folder cannot be read/],
])('%j is refused', async (args, line) => {
  const { exitCode, out, err } = await run(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
  expect(err[0]).toMatch(line);
});
