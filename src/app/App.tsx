/**
 * How is it all wired?
 *
 * The one place where data, state, stage and panels meet: it computes the focus and the picture once a
 * change, hands the stage its picture and the panels their context. What panels ask for is done by the
 * ports; opening another text replaces everything at once.
 */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Ports, Speaker } from '../panels/ports.ts';
import { Shell } from '../panels/shell/Shell.tsx';
import { RelataContext } from '../panels/use-relata.ts';
import { paintShown } from '../scene/crowd.ts';
import { focusOf } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import { shellWords } from '../words/shell.ts';
import type { Desk } from './desk.ts';
import { openAsking, type Asking } from './asking.ts';
import { useLanguage } from './follow-language.ts';
import { usePalette } from './light.ts';
import { linkName, tabTitle } from './open-corpus.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { StageHost } from './StageHost.tsx';
import { keepAddress } from './url-sync.ts';

export interface AppProps {
  readonly desk: Desk;
  readonly store: Store;
  readonly ports: Ports;
}

/** One for a text; it listens from its first use until another text is opened. */
function useAsking(kg: KnowledgeGraph, store: Store, speaker: Speaker): Asking {
  const asking = useMemo(() => openAsking(kg, store, speaker), [kg, store, speaker]);
  useEffect(() => asking.start(), [asking]);
  return asking;
}

export function App({ desk, store, ports }: AppProps) {
  const opened = useSyncExternalStore(desk.subscribe, desk.opened);
  const { selection, depth, filters, pins, view } = useSyncExternalStore(
    store.subscribe,
    store.getState,
  );
  const palette = usePalette(view.theme);
  const sayUnspoken = useCallback(
    () => store.dispatch({ type: 'noticeGiven', notice: shellWords().languageMissing }),
    [store],
  );
  const language = useLanguage(view.language, sayUnspoken);
  const { kg, report } = opened;
  const asking = useAsking(kg, store, ports.speaker);
  const { answers, path, ego, trace } = useSyncExternalStore(asking.subscribe, asking.asked);
  const focus = useMemo(
    () => focusOf(kg.dataset, { selection, depth, filters }, answers, path),
    [kg, selection, depth, filters, answers, path],
  );
  const picture = useMemo(
    () => paintShown(kg, { selection, pins }, focus, palette),
    [kg, selection, pins, focus, palette],
  );

  const { sheet } = view;
  const chosen = useMemo(() => ({ selection, sheet }), [selection, sheet]);

  useEffect(() => {
    const address = keepAddress(store, kg.dataset, linkName(opened));
    const countPaths = () => {
      const { trace: found } = asking.asked();
      return found.status === 'done' ? found.trace.paths.length : 0;
    };
    const { speaker } = ports;
    const stopListening = listenForShortcuts({ store, speaker, address, countPaths });
    return () => {
      stopListening();
      address.stop();
    };
  }, [store, kg, opened, asking, ports]);
  useEffect(() => {
    document.title = tabTitle(opened);
  }, [opened]);

  useEffect(() => {
    desk.setShown({ focus, cancelTrace: asking.cancel });
  }, [desk, focus, asking]);

  const relata = useMemo(
    () => ({ kg, store, ports, focus, answers: { ego, trace }, report, language }),
    [kg, store, ports, focus, ego, trace, report, language],
  );
  return (
    <RelataContext value={relata}>
      <Shell
        stage={
          <StageHost
            key={opened.turn}
            desk={desk}
            opened={opened}
            picture={picture}
            focus={focus}
            store={store}
            speaker={ports.speaker}
            chosen={chosen}
            isFront={view.lens === 'graph'}
          />
        }
      />
    </RelataContext>
  );
}
