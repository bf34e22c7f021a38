/**
 * What if a part of the program cannot be fetched?
 *
 * The network may be gone, or a newer version put in place, whose files have other names. The reader then
 * hears that, and not what the browser says. A failure is kept only until it was told (`forget`): whoever asks
 * again after that really fetches again, style sheets too, which Vite asks for once only.
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

const lostSheets = new Set<HTMLLinkElement>();
/** Those that are asked for again: whoever needs a part meanwhile waits for them, too. */
const sheetsToCome = new Set<Promise<void>>();

document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostSheets.add(target);
  },
  // The failure of an element is told to those above it on the way down alone.
  { capture: true },
);

function fetchSheetAgain(lost: HTMLLinkElement): void {
  const coming = new Promise<void>((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.crossOrigin = lost.crossOrigin;
    again.href = lost.href;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`${lost.href} could not be fetched.`)));
    lostSheets.delete(lost);
    lost.replaceWith(again);
  });
  const end = (): void => void sheetsToCome.delete(coming);
  sheetsToCome.add(coming);
  coming.then(end, end);
}

/** `load` is a late import; `forget` drops the promise where somebody keeps it. */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  forget: () => void = nothing,
): Promise<Part> {
  try {
    for (const lost of lostSheets) fetchSheetAgain(lost);
    await Promise.all(sheetsToCome);
    return await load();
  } catch (cause) {
    throw new PartNotFetched(cause, forget);
  }
}
