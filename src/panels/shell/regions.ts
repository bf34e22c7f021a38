/**
 * Which regions has the page, and how does the keyboard go from one to the next?
 *
 * Header, text, graph, legend, detail, in the order in which they are seen; what is folded away is passed over.
 * On a narrow page text and detail are sheets: they are opened on the way and closed behind. The graph itself
 * takes the focus where it is drawn, any other region as a whole, so that it is named to those who listen.
 */
import type { Store } from '../../state/store.ts';

const REGIONS = ['header', 'text', 'stage', 'legend', 'detail'] as const;
export type Region = (typeof REGIONS)[number];

const isSheet = (region: Region): region is 'text' | 'detail' =>
  region === 'text' || region === 'detail';

const elementOf = (region: Region): HTMLElement | null =>
  document.getElementById(`relata-${region}`);

const isNarrow = (): boolean => document.querySelector('[data-narrow="true"]') !== null;

const isInSight = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;

/** The legend is a place to go to only while it is open. */
function canBeReached(region: Region): boolean {
  const element = elementOf(region);
  if (!element) return false;
  if (isSheet(region) && isNarrow()) return true;
  if (region === 'legend') return element.querySelector('ul') !== null && isInSight(element);
  return isInSight(element);
}

function focusTarget(region: Region): HTMLElement | null {
  const graph = region === 'stage' ? document.getElementById('relata-graph') : null;
  return graph && isInSight(graph) ? graph : elementOf(region);
}

/** A column that is folded away is unfolded, a sheet is opened. */
export function goToRegion(store: Store, region: Region): void {
  const { sheet, open } = store.getState().view;
  if (isNarrow()) {
    if (isSheet(region)) store.dispatch({ type: 'sheetOpened', sheet: region });
    else if (sheet !== null) store.dispatch({ type: 'sheetClosed' });
  } else if (isSheet(region) && !open[region]) {
    store.dispatch({ type: 'columnToggled', column: region });
  }
  // After what was opened stands there, and before the next key comes.
  queueMicrotask(() => focusTarget(region)?.focus({ preventScroll: true }));
}

/** The legend lies within the stage: the innermost region counts. */
function regionOf(element: Element | null): Region | undefined {
  const inside = REGIONS.filter((region) => elementOf(region)?.contains(element) === true);
  return inside.at(-1) === 'legend' ? 'legend' : inside[0];
}

export function stepRegion(store: Store, by: 1 | -1): void {
  const here = regionOf(document.activeElement);
  const reachable = REGIONS.filter((region) => region === here || canBeReached(region));
  const at = here === undefined ? (by > 0 ? -1 : 0) : reachable.indexOf(here);
  const next = reachable.at((at + by) % reachable.length);
  if (next) goToRegion(store, next);
}

/** Whether the focus is on the graph or round it, or on the lens that stands in its place. */
export const isInStage = (): boolean =>
  elementOf('stage')?.contains(document.activeElement) === true;
