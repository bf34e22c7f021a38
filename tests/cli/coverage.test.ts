/**
 * Does `relata coverage` account for every sentence and entity, and say by its exit code whether anything remains?
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coverage } from '../../src/cli/coverage.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { dropRelations } from '../fixtures/vary-reading.ts';

const SMALL = 'tests/fixtures/small-corpus';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relata-coverage-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await coverage(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { exitCode, out, err };
}

async function runOn(dataset: Dataset, ...args: readonly string[]) {
  const file = path.join(folder, 'reading.relata.json');
  await writeFile(file, relataJson.write({ records: dataset }));
  return run(file, ...args);
}

test('a sentence with its relations, or with the reason why there is none', async () => {
  const { exitCode, out, err } = await run(SMALL);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  const text = out.join('\n');
  expect(text).toContain(`sentence 3 · section 1, paragraph 1, sentence 1 · 1 relation
  “Some believe the treaty does not harm Corva.”
    NOT the water treaty – harms → Corva   [s03-harms]`);
  expect(text).toContain(`sentence 6 · section 2, paragraph 1, sentence 2 · 0 relations
  “The summer was dry 🌾.”
    remark: Weather; nobody acts on anybody.`);
});

test('where each entity is named', async () => {
  const { out } = await run(SMALL);
  expect(out).toContain('entities mentioned: 8 of 8');
  expect(out).toContain('  Corva: 4 in sentences 2–5   [corva]');
  expect(out).toContain('  never mentioned: none');
});

test('the totals', async () => {
  const { out } = await run(SMALL);
  expect(out.slice(out.indexOf('what remains'))).toEqual([
    'what remains',
    '  sentences uncovered: none',
    '  ends with borrowed evidence: none',
    '',
    'totals',
    '  6 sentences: 5 covered, 1 explained, 0 uncovered',
    '  9 relations on 5 passages, between 8 entities',
    '  relations that a sentence states or repeats: median 1.5, most 3',
    '  not held by the author: 3 (33.3 %)',
    '  negated: 1 (11.1 %)',
    '  presupposed: 1 (11.1 %)',
    '  hypothetical or prospective: 1 (11.1 %)',
    '  with a time: 3 (33.3 %)',
  ]);
});

test('a sentence that was passed over is exit 1 and stands under what remains', async () => {
  const { exitCode, out } = await runOn(dropRelations(smallDataset(), 's05-quarrels'));
  expect(exitCode).toBe(1);
  expect(out).toContain('    UNCOVERED');
  const remains = out.slice(out.indexOf('what remains'));
  expect(remains[1]).toBe('  sentences uncovered: 1');
  expect(remains[2]).toMatch(/^ {4}5 · section 2, paragraph 1, sentence 1 · “/);
});

test('borrowed evidence is exit 1, and an entity without mention is named', async () => {
  const small = smallDataset();
  const mentions = small.mentions.filter(({ entity }) => entity !== 'some');
  const { exitCode, out } = await runOn({ ...small, mentions });
  expect(out).toContain('  never mentioned: 1');
  expect(exitCode).toBe(0);
  const bare = await runOn({ ...small, mentions: mentions.slice(0, -1) });
  expect(bare.exitCode).toBe(1);
  expect(bare.out.join('\n')).toMatch(
    /ends with borrowed evidence: \d+\n {4}no passage names the /,
  );
});

test('--json says the same for a program', async () => {
  const { exitCode, out } = await run(SMALL, '--json');
  expect(exitCode).toBe(0);
  const document: unknown = JSON.parse(out.join('\n'));
  expect(document).toMatchObject({
    name: 'Three neighbours',
    borrowed: [],
    figures: { relations: 9, medianPerSentence: 1.5 },
  });
  expect(document).toHaveProperty('sentences.2.relations', ['s03-harms']);
  expect(document).toHaveProperty('sentences.5.reasons', ['Weather; nobody acts on anybody.']);
});

test('the essay and each of its readings are accounted for', async () => {
  const essay = 'graph-data/three-anti-sentiments';
  for (const target of [essay, `${essay}/readings/a`]) {
    const { out } = await run(target);
    expect(out.filter((line) => line.startsWith('sentence '))).toHaveLength(29);
  }
});

test('an unreadable path is exit 2, an unsound file exit 1, unclear words exit 2', async () => {
  expect(await run('nowhere')).toMatchObject({ exitCode: 2, out: [] });
  const broken = path.join(folder, 'broken.relata.json');
  await writeFile(broken, '{}');
  const unsound = await run(broken);
  expect(unsound.exitCode).toBe(1);
  expect(unsound.err[0]).toContain(`relata check ${broken}`);
  for (const words of [[], [SMALL, SMALL], [SMALL, '--list']])
    expect(await run(...words)).toMatchObject({ exitCode: 2, out: [] });
});
