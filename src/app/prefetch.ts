/**
 * When do the parts come that the first look does not need?
 *
 * In idle moments after it, one part a moment so that none of them keeps the reader waiting: they are there before
 * they are asked for, and also when the network is gone by then. A part that cannot be fetched now is fetched when
 * it is needed.
 */
import { panelsAhead } from '../panels/controls/lazy-part.ts';

/** What has no place of its own in the page; panels are known by theirs. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./stage-keys.ts'),
  () => import('../stage/snapshot.ts'),
  () => import('../stage/crowd-view.ts'),
  () => import('./snapshot-options.ts'),
  () => import('../graph/search.ts'),
  () => import('./take-away.ts'),
  () => import('./take-in.ts'),
  () => import('./offer-pasted.ts'),
  () => import('./read-method.ts'),
];

/** Safari has no idle callback; a tenth of a second between two parts leaves room for anything else. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 100);
  });

/** Resolves when all is there, rejects with the first that does not come: most likely none will then. */
export async function prefetchParts(): Promise<void> {
  for (const parts of [PARTS, panelsAhead])
    for (const fetchPart of parts) {
      await idle();
      await fetchPart();
    }
}
