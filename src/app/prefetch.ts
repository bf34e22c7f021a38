/**
 * When do the parts come that the first look does not need?
 *
 * In the first idle moment after it, so that they are there before they are asked for, and also when
 * the network is gone by then. A part that cannot be fetched now is fetched when it is needed.
 */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../panels/detail/Chosen.tsx'),
  () => import('../panels/paths/GraphAnswers.tsx'),
  () => import('./answering.ts'),
  () => import('../panels/detail/Questions.tsx'),
  () => import('../panels/stage/EdgeChooser.tsx'),
  () => import('../panels/filters/FilterBar.tsx'),
  () => import('../panels/stage/NodeMenu.tsx'),
  () => import('../stage/snapshot.ts'),
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
  () => import('../panels/export/ExportDialog.tsx'),
  () => import('../panels/shell/Dialogs.tsx'),
  () => import('./read-method.ts'),
];

const later = (work: () => void): void => {
  // Safari has no idle callback; a second after the first picture is idle enough.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 1000);
};

/** `afterwards` begins when all that could be fetched is there. */
export function prefetchParts(afterwards: () => Promise<void>): void {
  later(() => {
    const parts = PARTS.map((fetchPart) => fetchPart());
    Promise.allSettled(parts).then(afterwards, () => undefined);
  });
}
