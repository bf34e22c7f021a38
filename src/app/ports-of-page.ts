/**
 * How does the page do what the panels ask for?
 *
 * Clipboard, files, downloads and the stage, behind the ports of panels/ports.ts. Whatever fails ends as
 * a notice in plain words; nothing is left half done.
 */
import type { RelationId } from '../model/ids.ts';
import { fetchPart } from '../panels/controls/fetch-part.ts';
import type { Ports, TakeAway } from '../panels/ports.ts';
import { update } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';
import { fromFragment } from '../state/url.ts';
import { makeArrivals } from './arrivals.ts';
import type { Desk } from './desk.ts';
import { linkName, type OpenedCorpus } from './open-corpus.ts';
import { makeSpeaker } from './speaker.ts';
import { toAddress } from './url-sync.ts';

export function makePorts(store: Store, desk: Desk): Ports {
  const linkTo = (relation?: RelationId): string => {
    const now = store.getState();
    const state = relation ? update(now, { type: 'relationChosen', relation }) : now;
    return toAddress(state, linkName(desk.opened()));
  };
  /** The text first, then the view its sender saved with it. */
  const lay = (opened: OpenedCorpus) => {
    desk.open(opened);
    store.dispatch({ type: 'corpusOpened', notice: opened.notice });
    const fragment = opened.address?.split('#')[1];
    if (fragment !== undefined) {
      const link = fromFragment(fragment, opened.kg.dataset, store.getState());
      store.dispatch({ type: 'addressOpened', ...link, notice: link.notice ?? opened.notice });
    }
    if (opened.report !== null && opened.notice === null) store.dispatch({ type: 'reportOpened' });
  };
  let takeAway: Promise<TakeAway> | null = null;
  // A dialog that waits for it must be given the same promise each time, until it has heard of a failure.
  const forget = () => {
    takeAway = null;
  };
  const fetchTakeAway = async (): Promise<TakeAway> => {
    const { makeTakeAway } = await fetchPart(() => import('./take-away.ts'), forget);
    return makeTakeAway(desk, linkTo);
  };
  return {
    copyText: (text) => navigator.clipboard.writeText(text),
    linkTo,
    takeAway: () => {
      takeAway ??= fetchTakeAway();
      return takeAway;
    },
    arrivals: makeArrivals(desk, lay),
    speaker: makeSpeaker(),
    cancelTrace: () => desk.shown()?.cancelTrace(),
    readMethod: async () => {
      const { readMethod } = await fetchPart(() => import('./read-method.ts'));
      return readMethod(desk.opened());
    },
    stage: {
      fit: () => desk.stage()?.commands.fit(),
      zoomBy: (factor) => desk.stage()?.commands.zoomBy(factor),
      rerunLayout: () => desk.stage()?.commands.rerunLayout(),
      pauseLayout: (paused) => desk.stage()?.commands.pauseLayout(paused),
      stopLayout: () => desk.stage()?.commands.stopLayout(),
      toggleFullScreen: () => desk.stage()?.commands.toggleFullScreen(),
    },
    arrangings: desk.arranging,
  };
}
