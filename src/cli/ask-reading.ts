/**
 * What do the commands that ask a reading have in common?
 *
 * Which reading is meant (a path, or by default the first shipped corpus), which entities the names stand
 * for, and how a refusal ends: a line and an exit code.
 */
import path from 'node:path';
import { stat } from 'node:fs/promises';
import { findEntity } from '../graph/name-entity.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { projectFolder } from './ensure-installed.mjs';
import { Refusal } from './refusal.ts';

type Print = (line: string) => void;

/** Read where no path is named. */
export const FIRST_CORPUS = path.join(projectFolder, 'graph-data', 'three-anti-sentiments');

/** A word that stands for something on disk, or could only be meant so. */
export async function isPath(word: string): Promise<boolean> {
  if (/[\\/]|\.json$/.test(word)) return true;
  return stat(word).then(
    () => true,
    () => false,
  );
}

/** Throws a Refusal at the first name that no entity has. */
export const toEntityIds = (dataset: Dataset, names: readonly string[]): readonly EntityId[] =>
  names.map((name) => {
    const found = findEntity(dataset, name);
    if (!found.ok) throw new Refusal(2, found.failure);
    return found.value.id;
  });

/** A whole number as written on the command line; throws a Refusal. */
export function toNumber(option: string, word: string, from: number, to: number): number {
  const number = /^\d+$/.test(word) ? Number(word) : NaN;
  if (number >= from && number <= to) return number;
  throw new Refusal(2, `--${option} takes a number from ${from} to ${to}.`);
}

/** Prints what the command answers, or why it does not. */
export async function answerOrRefuse(
  answer: () => Promise<readonly string[]>,
  out: Print,
  err: Print,
): Promise<number> {
  try {
    for (const line of await answer()) out(line);
    return 0;
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    err(`relata: ${reason.message}`);
    return reason.exitCode;
  }
}

/** What `parse` makes of the words; an option that is unknown or lacks its value refuses them. */
export function parseOrRefuse<Parsed>(parse: () => Parsed, usage: string): Parsed {
  try {
    return parse();
  } catch {
    throw new Refusal(2, `write \`${usage}\`.`);
  }
}
