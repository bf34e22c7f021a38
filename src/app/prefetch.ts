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

export function prefetchParts(): void {
  later(() => {
    for (const fetchPart of PARTS) fetchPart().catch(() => undefined);
  });
}
