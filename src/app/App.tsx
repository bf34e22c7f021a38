/**
 * How is it all wired?
 *
 * The one place where data, state, stage and panels meet: it computes the focus and the picture once a
 * change, hands the stage its picture and the panels their context, and turns what they ask for into
 * effects. Opening another text replaces the whole of it at once.
 */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Shell } from '../panels/shell/Shell.tsx';
import { RelataContext } from '../panels/use-relata.ts';
import { paint } from '../scene/picture.ts';
import { focusOf } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import { fromFragment } from '../state/url.ts';
import { FIRST_CORPUS } from './catalogue.ts';
import { usePalette } from './light.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import { makePorts, type Desk } from './ports-of-page.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { StageHost, type StageHandle } from './StageHost.tsx';
import { keepAddress } from './url-sync.ts';

export interface AppProps {
  readonly first: OpenedCorpus;
  readonly store: Store;
}

/** The name a link carries; the text that opens by itself needs none. */
const linkName = ({ shippedAs, kg }: OpenedCorpus): string | null =>
  shippedAs === FIRST_CORPUS ? null : (shippedAs ?? kg.dataset.name);

export function App({ first, store }: AppProps) {
  const [opened, setOpened] = useState(first);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const palette = usePalette(state.view.theme);
  const stage = useRef<StageHandle | null>(null);
  const { kg } = opened;

  const { selection, depth, filters, pins } = state;
  const focus = useMemo(
    () => focusOf(kg.dataset, { selection, depth, filters }),
    [kg, selection, depth, filters],
  );
  const picture = useMemo(
    () => paint(kg, { selection, pins }, focus, palette),
    [kg, selection, pins, focus, palette],
  );

  // Effects read what is on the desk when they run, not when they were made.
  const desk = useRef<Desk>({ opened, focus, stage: null, palette });
  useEffect(() => {
    desk.current = { opened, focus, stage: stage.current, palette };
  });
  const ports = useMemo(
    () =>
      makePorts(store, () => ({ ...desk.current, stage: stage.current }), linkName, (next) => {
        setOpened(next);
        store.dispatch({ type: 'corpusOpened', notice: next.notice });
        if (next.address !== null) {
          const fragment = next.address.split('#')[1] ?? '';
          const link = fromFragment(fragment, next.kg.dataset, store.getState());
          store.dispatch({ type: 'addressOpened', ...link });
        }
      }),
    [store],
  );

  useEffect(() => keepAddress(store, kg.dataset, linkName(opened)), [store, kg, opened]);
  useEffect(() => listenForShortcuts(store), [store]);
  useEffect(() => {
    document.title = `${kg.dataset.sources[0]?.title ?? kg.dataset.name} · Relata`;
  }, [kg]);

  const relata = useMemo(() => ({ kg, store, ports, focus }), [kg, store, ports, focus]);
  return (
    <RelataContext value={relata}>
      <Shell
        stage={
          <StageHost
            key={kg.dataset.name + (opened.fileName ?? '')}
            ref={stage}
            kg={kg}
            placements={opened.placements}
            picture={picture}
            focus={focus}
            store={store}
          />
        }
      />
    </RelataContext>
  );
}
