/**
 * Does `relata convert` carry a graph through a pipe, and write nothing where it refuses?
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convert } from '../../src/cli/convert.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { sampleView } from '../codecs/conformance.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relata-convert-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(input: string, ...args: readonly string[]) {
  const err: string[] = [];
  const chunks: Uint8Array[] = [];
  const exitCode = await convert(
    args,
    () => undefined,
    (line) => err.push(line),
    {
      input: (async function* () {
        // In small pieces, as a pipe brings them.
        const bytes = encodeUtf8(input);
        for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
      })(),
      output: async (bytes) => {
        chunks.push(bytes);
      },
    },
  );
  return { exitCode, err, written: Buffer.concat(chunks).toString() };
}

const { looks: _looks, ...view } = sampleView();
const document = String(relataJson.write(view));

test('through a pipe, the same format gives the same bytes', async () => {
  const { exitCode, written } = await run(document, '-', '-', '--format', 'relata-json');
  expect(exitCode).toBe(0);
  expect(written).toBe(document);
});

test.each([
  ['a truncated file', document.slice(0, -9), /line \d+, column \d+/],
  ['a file of no known format', 'Dear reader', /no graph that Relata knows/],
  [
    'a file that the gate refuses',
    document.replaceAll('"source":"corva"', '"source":"nobody"'),
    /nobody/,
  ],
])('%s is refused with its place, and nothing is written', async (_name, content, line) => {
  const file = path.join(folder, 'out.relata.json');
  const { exitCode, err } = await run(content, '-', file);
  expect(exitCode).toBe(1);
  expect(err.join('\n')).toMatch(line);
  expect(err.at(-1)).toBe('relata: - was refused; nothing was written.');
  expect(await readdir(folder)).toEqual([]);
});

test.each([[['-']], [['-', 'out.unknown']], [['nowhere.gexf', 'out.relata.json']]])(
  '%j is not understood',
  async (args) => {
    expect((await run(document, ...args)).exitCode).toBe(2);
  },
);
