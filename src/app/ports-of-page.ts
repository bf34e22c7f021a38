/**
 * How does the page do what the panels ask for?
 *
 * Clipboard, files, downloads and the stage, behind the ports of panels/ports.ts. Whatever fails ends as
 * a notice in plain words; nothing is left half done.
 */
import type { RelationId } from '../model/ids.ts';
import type { Ports } from '../panels/ports.ts';
import type { Palette } from '../scene/palette.ts';
import { update } from '../state/app-state.ts';
import type { Focus } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import { openFile, type OpenedCorpus } from './open-corpus.ts';
import type { StageHandle } from './StageHost.tsx';
import { toAddress } from './url-sync.ts';

/** What lies before the reader at this moment. */
export interface Desk {
  readonly opened: OpenedCorpus;
  readonly focus: Focus;
  readonly stage: StageHandle | null;
  readonly palette: Palette;
}

export function makePorts(
  store: Store,
  desk: () => Desk,
  linkName: (opened: OpenedCorpus) => string | null,
  onOpened: (opened: OpenedCorpus) => void,
): Ports {
  const notify = (notice: string) => store.dispatch({ type: 'noticeGiven', notice });
  const linkTo = (relation?: RelationId): string => {
    const now = store.getState();
    const state = relation ? update(now, { type: 'relationChosen', relation }) : now;
    return toAddress(state, linkName(desk().opened));
  };
  return {
    copyText: (text) => navigator.clipboard.writeText(text),
    linkTo,
    saveRelata: async (what) => {
      const { opened, focus, stage } = desk();
      const { saveRelata } = await import('./take-away.ts');
      const placements = stage?.placements() ?? opened.placements;
      saveRelata(what, opened.kg, store.getState(), focus, placements, linkTo());
    },
    savePicture: async () => {
      const { opened, stage } = desk();
      const picture = await stage?.savePicture();
      if (!picture) return notify('There is no picture to save: the graph is not drawn here.');
      const { saveBytes, toFileName } = await import('./take-away.ts');
      saveBytes(`${toFileName(opened.kg.dataset.name)}.png`, picture, 'image/png');
    },
    openFile: async (file) => {
      const result = await openFile(file);
      if (result.ok) onOpened(result.value);
      else notify(result.failure);
    },
    stage: {
      fit: () => desk().stage?.commands.fit(),
      zoomBy: (factor) => desk().stage?.commands.zoomBy(factor),
      rerunLayout: () => desk().stage?.commands.rerunLayout(),
      pauseLayout: (paused) => desk().stage?.commands.pauseLayout(paused),
      toggleFullScreen: () => desk().stage?.commands.toggleFullScreen(),
    },
  };
}
