/**
 * What does a service worker find round it?
 *
 * As much of its global scope as ours uses. The compiler's own library for it clashes with that of the page and
 * of other workers.
 */
interface Lived {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Asked extends Lived {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lived) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
}
