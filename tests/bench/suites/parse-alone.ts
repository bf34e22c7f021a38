/**
 * How much memory does it take to read one large file?
 *
 * Each reading in a process of its own, whose peak (`maxRSS`, Node itself and the bytes of the file included)
 * is that of this reading alone; it prints its time and its peak and ends. This file is both sides of that:
 * who starts the process, and what runs in it.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { timed } from '../core/quiet-run.ts';
import { PARSERS } from './parse-contenders.ts';

const KIB_A_MIB = 1024;

/** In the process of its own: reads a GEXF file with the reader of this name and prints what it took. */
export async function parseAlone(name: string, file: string): Promise<void> {
  const reader = PARSERS.find((one) => one.name === name);
  if (reader === undefined) throw new Error(`There is no reader “${name}”.`);
  const bytes = await readFile(file);
  const { ms, result: edges } = timed(() => reader.read(bytes, 'gexf'));
  const peakMib = process.resourceUsage().maxRSS / KIB_A_MIB;
  console.log(JSON.stringify({ ms, peakMib, edges }));
}

/** Starts it; answers with its time in milliseconds and its peak in MiB. */
export async function runAlone(
  name: string,
  file: string,
  edges: number,
): Promise<{ readonly time: number; readonly peak: number }> {
  const [, program = ''] = process.argv;
  const args = [...process.execArgv, program, 'parse-alone', name, file];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const told: { ms: number; peakMib: number; edges: number } = JSON.parse(stdout);
  if (told.edges !== edges) throw new Error(`found ${told.edges} of ${edges} edges`);
  return { time: told.ms, peak: told.peakMib };
}
