/**
 * What is known after a suite, and where does it lie until the tables are written?
 *
 * One JSON file a suite under tests/bench/results, which git does not keep: a suite that fails or is run again
 * leaves those of the others alone, and docs/performance.md is written from what is there.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resultsFolder } from './folders.ts';
import type { Machine } from './machine.ts';
import type { SuiteName } from './suite-names.ts';

export type Role = 'relata' | 'peer' | 'limit';

export interface Row {
  readonly name: string;
  readonly role: Role;
  readonly samples: readonly number[];
  readonly note?: string;
  /** Why there are no samples, or no more. */
  readonly failure?: string;
}

export type Unit = 'ms' | 'µs' | 's' | 'MiB' | 'kB' | '';

/** One piece of work, done by all. Less is better, unless it says so. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** The contender that the others are held against. */
  readonly against: string;
  readonly rows: readonly Row[];
  readonly moreIsBetter?: true;
}

export interface SuiteResult {
  readonly suite: SuiteName;
  readonly machine: Machine;
  readonly seconds: number;
  readonly groups: readonly Group[];
  /** Of the suite as a whole, when it ended early. */
  readonly failure?: string;
}

const fileOf = (suite: SuiteName): string => path.join(resultsFolder, `${suite}.json`);

export async function keepResult(result: SuiteResult): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(fileOf(result.suite), `${JSON.stringify(result, null, 1)}\n`);
}

/** null where the suite was never run. */
export async function readResult(suite: SuiteName): Promise<SuiteResult | null> {
  try {
    const kept: SuiteResult = JSON.parse(await readFile(fileOf(suite), 'utf8'));
    return kept;
  } catch {
    return null;
  }
}
