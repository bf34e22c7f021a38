/**
 * When do the parts come that the first look does not need?
 *
 * In idle moments after it, one part a moment so that none of them keeps the reader waiting: they are there before
 * they are asked for, and also when the network is gone by then. A part that cannot be fetched now is fetched when
 * it is needed.
 */
import { fetchPartsAhead } from '../panels/controls/lazy-part.ts';

const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./stage-keys.ts'),
  () => import('../panels/detail/Chosen.tsx'),
  () => import('../panels/paths/GraphAnswers.tsx'),
  () => import('./answering.ts'),
  () => import('../panels/detail/Questions.tsx'),
  () => import('../panels/stage/EdgeChooser.tsx'),
  () => import('../panels/filters/FilterBar.tsx'),
  () => import('../panels/stage/NodeMenu.tsx'),
  () => import('../stage/snapshot.ts'),
  () => import('../stage/crowd-view.ts'),
  () => import('./snapshot-options.ts'),
  () => import('../panels/welcome/EmptyStage.tsx'),
  () => import('../panels/welcome/Welcome.tsx'),
  () => import('../panels/search/ResultList.tsx'),
  () => import('../panels/matrix/Matrix.tsx'),
  () => import('../panels/timeline/Timeline.tsx'),
  () => import('../panels/balance/Balance.tsx'),
  () => import('../panels/influence/InfluenceRanking.tsx'),
  () => import('../panels/outline/Outline.tsx'),
  () => import('../panels/table/Table.tsx'),
  () => import('../panels/method/Method.tsx'),
  () => import('../graph/search.ts'),
  () => import('./take-away.ts'),
  () => import('./take-in.ts'),
  () => import('./offer-pasted.ts'),
  () => import('../panels/export/ExportDialog.tsx'),
  () => import('../panels/shell/Dialogs.tsx'),
  () => import('./read-method.ts'),
];

/** Safari has no idle callback; a tenth of a second between two parts leaves room for anything else. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 100);
  });

/** Resolves when all that could be fetched is there. */
export async function prefetchParts(): Promise<void> {
  for (const fetchPart of PARTS) {
    await idle();
    await fetchPart().catch(() => undefined);
  }
  await fetchPartsAhead();
}
