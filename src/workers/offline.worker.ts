/**
 * How does the page go on when the network is gone?
 *
 * A service worker that keeps the files of one build. What is named by its content (under assets/) comes from
 * what is kept; all else, the page itself too, comes from the network as long as there is one, so that a newer
 * version shows at once and builds are never mixed (docs/decisions/0008). A new worker waits until no page of
 * the old one is left, and only then sweeps out what that one kept.
 */
import type { ServiceWorkerScope } from './service-worker-scope.ts';

declare const self: ServiceWorkerScope;
/** Set by the build (vite.offline.config.ts). */
declare const RELATA_BUILD: string, RELATA_FILES: readonly string[];

const { scope } = self.registration;
const OURS = `relata ${scope} `;
const KEPT = OURS + RELATA_BUILD;
const ASSETS = new URL('assets/', scope).href;

async function keepFiles(): Promise<void> {
  const cache = await caches.open(KEPT);
  // All or nothing; what is not named by its content is asked for anew.
  await cache.addAll(
    RELATA_FILES.map((file) => {
      const address = new URL(file, scope).href;
      return new Request(address, { cache: address.startsWith(ASSETS) ? 'default' : 'no-cache' });
    }),
  );
}

async function sweep(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The first visit, too, can go on without a network.
  await self.clients.claim();
}

const answerFromKept = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

async function answerFromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(KEPT);
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept === undefined) throw error;
    return kept;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(sweep()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const isNamed = request.url.startsWith(ASSETS);
  event.respondWith(isNamed ? answerFromKept(request) : answerFromNetwork(request));
});
