/**
 * Which programs of other people are here to read what we wrote?
 *
 * They come from Debian; `.ci/run` installs them and sets RELATA_ALL_PROGRAMS, and then none may be missing.
 * Elsewhere a test that needs a missing one is skipped, and one printed line says so.
 */
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

export const PYTHON = '/usr/bin/python3';

/** What shows that a program is here: it ends well. */
const PROBES = {
  networkx: [PYTHON, '-c', 'import networkx'],
  igraph: [PYTHON, '-c', 'import igraph'],
  rdflib: [PYTHON, '-c', 'import rdflib'],
  python: [PYTHON, '-c', 'import csv, zipfile'],
  rapper: ['rapper', '--version'],
  xmllint: ['xmllint', '--version'],
  'rsvg-convert': ['rsvg-convert', '--version'],
  dot: ['dot', '-V'],
  'cmark-gfm': ['cmark-gfm', '--version'],
  pandoc: ['pandoc', '--version'],
  pybtex: [PYTHON, '-c', 'import pybtex'],
} as const;

export type Program = keyof typeof PROBES;

export function hasProgram(program: Program): boolean {
  const [command, ...args] = PROBES[program];
  const isHere = spawnSync(command, args).status === 0;
  if (!isHere && process.env['RELATA_ALL_PROGRAMS'] === '1')
    throw new Error(`${program} is missing; .ci/run installs it.`);
  if (!isHere)
    process.stdout.write(`Skipped: ${program} is not installed, so it reads nothing of ours.\n`);
  return isHere;
}

/** A group of tests that need the program. */
export function describeWith(program: Program, tests: () => void): void {
  describe.runIf(hasProgram(program))(`${program} reads what we write`, () => {
    tests();
  });
}

/** What a program prints when it ends well; throws with its complaint otherwise. */
export function runProgram(
  command: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${error?.message ?? stderr}`);
  return stdout;
}
