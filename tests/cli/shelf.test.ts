/**
 * Is a text that comes with the program judged before it is built, and is what is built what was judged?
 */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeFolder } from '../../src/cli/shelf.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { readVerdict, writeVerdict } from '../../src/corpus/verdict-file.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';

const SMALL = 'tests/fixtures/small-corpus';
let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'relata-shelf-'));
  await cp(SMALL, copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

test('what is judged is what the gate says of the folder, with the digest of its bytes', async () => {
  const { text, integrity } = await judgeFolder(SMALL);
  expect(text).toBe(writeVerdict(validate(readCorpus(readFolder(SMALL)))));
  expect(readVerdict(text).dataset?.relations.length).toBeGreaterThan(0);
  expect(integrity).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
});

test('a folder that the gate refuses is not built, and the first flaw is named', async () => {
  await writeFile(path.join(copy, 'text', 'three-neighbours.txt'), 'Other words.');
  await expect(judgeFolder(copy)).rejects.toThrow(/is refused: .+/);
});
