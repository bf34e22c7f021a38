/**
 * Which sound reading stands at this path, or why is there none?
 *
 * Reads a path through the one gate for the commands that work on a reading rather than judge it. What
 * cannot be read or is not sound becomes a Refusal, which carries the sentence to print and the exit code.
 */
import { validate } from '../corpus/validate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RawDataset } from '../model/document.ts';
import { readPath } from './read-path.ts';

type Print = (line: string) => void;

export class Refusal extends Error {
  /** 1 for a finding, 2 for a path that cannot be read. */
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Whatever stands there, not yet judged. */
export async function readRaw(target: string): Promise<RawDataset> {
  return readPath(target).catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Refusal(2, `${target} cannot be read: ${why}`);
  });
}

export async function readSound(target: string): Promise<Dataset> {
  const { dataset, issues } = validate(await readRaw(target));
  if (dataset === null || issues.some(({ severity }) => severity !== 'warning'))
    throw new Refusal(1, `${target} is not sound; \`relata check ${target}\` says why.`);
  return dataset;
}

/** The exit code of `work`; a refusal is printed and gives its own. */
export async function orRefuse(work: () => Promise<number>, err: Print): Promise<number> {
  try {
    return await work();
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    err(`relata: ${reason.message}`);
    return reason.exitCode;
  }
}
