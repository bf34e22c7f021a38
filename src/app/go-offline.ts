/**
 * When is the page kept for the time without a network?
 *
 * After the first picture, and only where it is served as it was built: an explorer in one file is whole by
 * itself, and while one works on the page nothing should be kept. Where a browser keeps nothing (a private
 * window, a server without https) the page works as ever as long as there is a network.
 */
import { vouchFor } from './start-worker.ts';

const WORKER = './offline.js';

export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(vouchFor(WORKER)).catch(() => undefined);
}
