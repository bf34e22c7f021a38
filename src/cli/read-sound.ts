/**
 * Which sound reading stands at this path, or why is there none?
 *
 * Reads a path through the one gate for the commands that work on a reading rather than judge it. What
 * cannot be read or is not sound becomes a Refusal.
 */
import { validate } from '../corpus/validate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/document.ts';
import type { Pipes } from './pipes.ts';
import { readTarget, type Read } from './read-path.ts';
import { Refusal } from './refusal.ts';

/** Whatever stands there, not yet judged. */
export async function readRaw(target: string, pipes?: Pipes): Promise<Read> {
  return readTarget(target, pipes).catch((reason: unknown) => {
    if (reason instanceof Refusal) throw reason;
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Refusal(2, `${target} cannot be read: ${why}`);
  });
}

/** With the places of the last look at it. */
export async function readSoundView(
  target: string,
  pipes?: Pipes,
): Promise<{ readonly dataset: Dataset; readonly view: View }> {
  const { dataset, view, issues } = validate((await readRaw(target, pipes)).raw);
  if (dataset === null || issues.some(({ severity }) => severity !== 'warning'))
    throw new Refusal(1, `${target} is not sound; \`relata check ${target}\` says why.`);
  return { dataset, view };
}

export const readSound = async (target: string): Promise<Dataset> =>
  (await readSoundView(target)).dataset;
