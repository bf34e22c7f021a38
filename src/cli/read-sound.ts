/**
 * How does a command get a reading it can rely on?
 *
 * Reads a path, sends it through the gate and refuses what is not there or not sound. A refusal is one
 * sentence and an exit code: 1 for a reading with errors, 2 for a path or a question that makes no sense.
 */
import { validate } from '../corpus/validate.ts';
import type { Dataset } from '../model/dataset.ts';
import { readPath } from './read-path.ts';

export class Refusal extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Throws a Refusal. */
export async function readSound(target: string): Promise<Dataset> {
  const raw = await readPath(target).catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Refusal(2, `${target} cannot be read: ${why}`);
  });
  const { dataset, issues } = validate(raw);
  if (dataset === null || issues.some(({ severity }) => severity !== 'warning'))
    throw new Refusal(1, `${target} is not sound; \`relata check ${target}\` says why.`);
  return dataset;
}
