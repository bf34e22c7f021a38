/**
 * How does the page start, once it is known where its text comes from?
 *
 * Until a text is there nothing is drawn but how far a named file is; then the address says how it is looked at. If no text can be
 * opened, a sentence says why. The served page (main.tsx) and the explorer in one file (explorer.ts)
 * differ only in what they open first.
 */
import { createElement, startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { INITIAL_STATE } from '../state/app-state.ts';
import { createAppStore } from '../state/store.ts';
import { fromFragment } from '../state/url.ts';
import { faultsWords } from '../words/faults.ts';
import { createDesk } from './desk.ts';
import { keepDesk, readDesk } from './desk-storage.ts';
import { speakLanguage, toLanguage } from './follow-language.ts';
import { FIRST_PICTURE } from './measuring-door.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import { makePorts } from './ports-of-page.ts';
import { WholePage } from './WholePage.tsx';

export interface Opening {
  readonly opened: OpenedCorpus;
  readonly notice: string | null;
}

async function start(
  container: HTMLElement,
  open: (container: HTMLElement, speaking: Promise<void>) => Promise<Opening>,
  afterwards: () => Promise<void>,
): Promise<void> {
  const initial = { ...INITIAL_STATE, view: readDesk() };
  // Both are on their way at once. Without the words of a language the page begins in English.
  const speaking = speakLanguage(toLanguage(initial.view.language)).catch(() => undefined);
  // Offered once, and not to who follows a link or opens somebody's file: they came for something.
  const isNew = !initial.view.introduced && window.location.hash === '';
  const welcoming = isNew ? import('../panels/welcome/Welcome.tsx').catch(() => undefined) : null;
  const { opened, notice } = await open(container, speaking);
  await speaking;
  performance.mark('relata:data');
  const link = fromFragment(window.location.hash, opened.kg.dataset, initial);
  const introduction = isNew && opened.shippedAs !== null;
  const dialogs = { ...initial.dialogs, introduction };
  // There with the first render, so that nothing moves down when it comes; where it does not, its place says so.
  if (introduction) await welcoming;
  const store = createAppStore(
    { ...initial, ...link.state, dialogs, notice: notice ?? link.notice },
    import.meta.env.DEV,
  );
  keepDesk(store);
  const desk = createDesk(opened);
  const root = createRoot(container);
  // As a transition the first render yields to the browser every few milliseconds.
  startTransition(() => {
    const app = createElement(WholePage, { desk, store, ports: makePorts(store, desk) });
    root.render(createElement(StrictMode, null, app));
  });
  await firstPicture();
  // Itself a part that the first look does not need, and can do without.
  import('./prefetch.ts')
    .then(({ prefetchParts }) => prefetchParts().catch(() => undefined))
    .then(afterwards)
    .catch(() => undefined);
}

/** As long as a browser that cannot draw is waited for. */
const PATIENCE_MS = 10_000;

/** What comes later must not take the line, or the processor, from what comes first. */
const firstPicture = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    new PerformanceObserver((marks) => {
      if (marks.getEntriesByName(FIRST_PICTURE).length > 0) resolve();
    }).observe({ type: 'mark', buffered: true });
  });

/**
 * `open` may show in the container how far it is, and rejects with a sentence for the reader; `speaking` ends when
 * the words of the language are there; `afterwards` has time until all else is there.
 */
export function startPage(
  open: (container: HTMLElement, speaking: Promise<void>) => Promise<Opening>,
  afterwards: () => Promise<void> = async () => undefined,
): void {
  const container = document.getElementById('relata');
  if (!container) return;
  start(container, open, afterwards).catch((reason: unknown) => {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'alert');
    sentence.className = 'start-failure';
    sentence.textContent = reason instanceof Error ? reason.message : faultsWords().couldNotStart;
    container.replaceChildren(sentence);
  });
}
