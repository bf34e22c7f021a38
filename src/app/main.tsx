/**
 * How does the page start?
 *
 * The address names a text, or the first shipped one opens by itself; the same address then says how it
 * is looked at. Until a text is there nothing is drawn; if none can be opened, a sentence says why and
 * a file can still be brought.
 */
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { INITIAL_STATE } from '../state/app-state.ts';
import { createAppStore } from '../state/store.ts';
import { corpusOf, fromFragment } from '../state/url.ts';
import '../panels/fonts.css';
import '../panels/tokens.css';
import '../panels/base.css';
import { App } from './App.tsx';
import { FIRST_CORPUS, SHIPPED_CORPORA } from './catalogue.ts';
import { createDesk } from './desk.ts';
import { keepDesk, readDesk } from './desk-storage.ts';
import { openShipped, type OpenedCorpus } from './open-corpus.ts';
import { makePorts } from './ports-of-page.ts';

interface Opening {
  readonly opened: OpenedCorpus;
  readonly notice: string | null;
}

/** A link may name a text that only its sender has; the first text then opens, and a notice says so. */
async function openNamed(named: string | null): Promise<Opening> {
  const isShipped = named === null || SHIPPED_CORPORA.includes(named);
  const corpus = named !== null && isShipped ? named : FIRST_CORPUS;
  const opened = await openShipped(corpus);
  if (!opened.ok) throw new Error(opened.failure);
  const notice = isShipped
    ? opened.value.notice
    : `The link is about “${named}”, which is a file of its sender’s: open that file, then the link again.`;
  return { opened: opened.value, notice };
}

async function start(container: HTMLElement): Promise<void> {
  const { opened, notice } = await openNamed(corpusOf(window.location.hash));
  performance.mark('relata:data');
  const initial = { ...INITIAL_STATE, view: readDesk() };
  const link = fromFragment(window.location.hash, opened.kg.dataset, initial);
  const store = createAppStore(
    { ...initial, ...link.state, notice: notice ?? link.notice },
    import.meta.env.DEV,
  );
  keepDesk(store);
  const desk = createDesk(opened);
  const root = createRoot(container);
  // As a transition the first render yields to the browser every few milliseconds.
  startTransition(() => {
    root.render(
      <StrictMode>
        <App desk={desk} store={store} ports={makePorts(store, desk)} />
      </StrictMode>,
    );
  });
  // Itself a part that the first look does not need, and can do without.
  import('./prefetch.ts').then(({ prefetchParts }) => prefetchParts()).catch(() => undefined);
}

const container = document.getElementById('relata');
if (container) {
  start(container).catch((reason: unknown) => {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'alert');
    sentence.className = 'start-failure';
    sentence.textContent = reason instanceof Error ? reason.message : 'Relata could not start.';
    container.replaceChildren(sentence);
  });
}
