/**
 * What do all pages of the bench do alike, whatever draws on them?
 *
 * Fetch the file that the address names, and say by performance marks when its graph is in memory and when it is
 * first seen: at the beginning of the frame after the one that shows it, as Relata's own page does. The suites find a
 * node's place in the window through `window.bench`.
 */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    bench?: { readonly placeOf: (node: string) => PagePoint };
  }
}

const parameters = new URLSearchParams(window.location.search);

/** Whether the address asks for it: `highlight`, `move`. */
export const isAsked = (what: string): boolean => parameters.has(what);

export async function fetchGraphText(): Promise<string> {
  const answer = await fetch(parameters.get('graph') ?? '');
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return answer.text();
}

export function graphContainer(): HTMLElement {
  const container = document.getElementById('graph');
  if (container === null) throw new Error('There is nowhere to draw.');
  return container;
}

export const markData = (): void => void performance.mark('bench:data');

/** To be called when a library that draws within a frame says that it has drawn. */
export function markDrawn(): void {
  requestAnimationFrame(() => performance.mark('bench:first-picture'));
}

/** The same for what was drawn between two frames: the next one shows it. */
export function markDrawnAhead(): void {
  requestAnimationFrame(markDrawn);
}

export function publishPlaces(placeOf: (node: string) => PagePoint): void {
  window.bench = { placeOf };
}
