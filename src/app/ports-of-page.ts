/**
 * How does the page do what the panels ask for?
 *
 * Clipboard, files, downloads and the stage, behind the ports of panels/ports.ts. Whatever fails ends as
 * a notice in plain words; nothing is left half done.
 */
import type { RelationId } from '../model/ids.ts';
import type { Ports } from '../panels/ports.ts';
import { update } from '../state/app-state.ts';
import { focusOf } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import { fromFragment } from '../state/url.ts';
import type { Desk } from './desk.ts';
import { linkName, openFile, type OpenedCorpus } from './open-corpus.ts';
import { toAddress } from './url-sync.ts';

export function makePorts(store: Store, desk: Desk): Ports {
  const notify = (notice: string) => store.dispatch({ type: 'noticeGiven', notice });
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
    if (fragment === undefined) return;
    const link = fromFragment(fragment, opened.kg.dataset, store.getState());
    store.dispatch({ type: 'addressOpened', ...link, notice: link.notice ?? opened.notice });
  };
  return {
    copyText: (text) => navigator.clipboard.writeText(text),
    linkTo,
    saveRelata: async (what) => {
      const { saveRelata } = await import('./take-away.ts');
      const { kg, placements } = desk.opened();
      const state = store.getState();
      const places = desk.stage()?.placements() ?? placements;
      const focus = desk.shown()?.focus ?? focusOf(kg.dataset, state);
      saveRelata(what, kg, state, focus, places, linkTo());
    },
    savePicture: async () => {
      const picture = await desk.stage()?.savePicture();
      if (!picture) return notify('There is no picture to save: the graph is not drawn here.');
      const { saveBytes, toFileName } = await import('./take-away.ts');
      saveBytes(`${toFileName(desk.opened().kg.dataset.name)}.png`, picture, 'image/png');
    },
    openFile: async (file) => {
      const result = await openFile(file);
      if (result.ok) lay(result.value);
      else notify(result.failure);
    },
    cancelTrace: () => desk.shown()?.cancelTrace(),
    readMethod: async () => (await import('./read-method.ts')).readMethod(desk.opened()),
    stage: {
      fit: () => desk.stage()?.commands.fit(),
      zoomBy: (factor) => desk.stage()?.commands.zoomBy(factor),
      rerunLayout: () => desk.stage()?.commands.rerunLayout(),
      pauseLayout: (paused) => desk.stage()?.commands.pauseLayout(paused),
      toggleFullScreen: () => desk.stage()?.commands.toggleFullScreen(),
    },
  };
}
