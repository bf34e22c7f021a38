/**
 * What if a part of the program cannot be fetched?
 *
 * The network may be gone, or a newer version put in place, whose files have other names. The reader then
 * hears that, and not what the browser says. A failure is kept only until it was told (`forget`): whoever asks
 * again after that really fetches again.
 */
import { faultsWords } from '../../words/faults.ts';

const nothing = (): void => undefined;

export class PartNotFetched extends Error {
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super(faultsWords().partNotFetched, { cause });
    this.name = 'PartNotFetched';
    this.forget = forget;
  }
}

/** `load` is a late import; `forget` drops the promise where somebody keeps it. */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  forget: () => void = nothing,
): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotFetched(cause, forget);
  }
}
