/**
 * How do bytes come in and go out, by file or by pipe?
 *
 * `-` is standard input or output. A file that is too large is refused before it is read, and a pipe as soon as
 * it has brought too much. A file is written beside its place and then moved there, so that a failure leaves
 * what stood there before.
 */
import { rename, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findTooLarge } from '../codecs/limits.ts';
import type { InputFile } from '../codecs/read-files.ts';
import { Refusal } from './refusal.ts';

export interface Pipes {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: (bytes: Uint8Array) => Promise<void>;
}

export const PROCESS_PIPES: Pipes = {
  input: process.stdin,
  output: (bytes) =>
    new Promise((resolve, reject) => {
      process.stdout.write(bytes, (reason) => (reason ? reject(reason) : resolve()));
    }),
};

async function readPipe({ input }: Pipes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    const tooLarge = findTooLarge(length);
    if (tooLarge !== null) throw new Refusal(1, `standard input: ${tooLarge}`);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  const tooLarge = findTooLarge(size);
  if (tooLarge !== null) throw new Refusal(1, `${file}: ${tooLarge}`);
  return new Uint8Array(await readFile(file));
}

const whyOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

/** Throws a Refusal where nothing can be read. */
export async function readInput(target: string, pipes: Pipes): Promise<InputFile> {
  if (target === '-') return { name: 'standard input', bytes: await readPipe(pipes) };
  try {
    return { name: path.basename(target), bytes: await readWhole(target) };
  } catch (reason) {
    if (reason instanceof Refusal) throw reason;
    throw new Refusal(2, `${target} cannot be read: ${whyOf(reason)}`);
  }
}

/** Throws a Refusal where nothing can be written. */
export async function writeOutput(target: string, bytes: Uint8Array, pipes: Pipes): Promise<void> {
  if (target === '-') return pipes.output(bytes);
  const beside = `${target}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (reason) {
    await rm(beside, { force: true });
    throw new Refusal(2, `${target} cannot be written: ${whyOf(reason)}`);
  }
}
