/**
 * What does the served page open first?
 *
 * The graph file or the text that the address names, or the first shipped text; the same address then says how it is looked
 * at. An explorer in one file begins in explorer.ts instead.
 */
import '../panels/fonts.css';
import '../panels/tokens.css';
import '../panels/base.css';
import '../panels/print.css';
import { FIRST_CORPUS, SHIPPED_CORPORA } from './catalogue.ts';
import { keepForOffline } from './go-offline.ts';
import { openShipped } from './open-shipped.ts';
import { startPage, type Opening } from './start-page.ts';
import { fetchPart } from '../panels/controls/fetch-part.ts';
import { corpusOf } from '../state/url.ts';
import { noticesWords } from '../words/notices.ts';

/** A link may name a text that only its sender has; the first text then opens, and a notice says so. */
async function openNamed(named: string | null): Promise<Opening> {
  const isShipped = named === null || SHIPPED_CORPORA.includes(named);
  const corpus = named !== null && isShipped ? named : FIRST_CORPUS;
  const opened = await openShipped(corpus);
  if (!opened.ok) throw new Error(opened.failure);
  const notice = isShipped ? opened.value.notice : noticesWords().linkToOtherFile(named);
  return { opened: opened.value, notice };
}

async function openGraph(
  address: string,
  container: HTMLElement,
  speaking: Promise<void>,
): Promise<Opening> {
  const { openAddress } = await fetchPart(() => import('./open-address.ts'));
  return openAddress(address, { container, speaking, openFirst: () => openNamed(null) });
}

const graph = new URLSearchParams(window.location.search).get('graph');

startPage((container, speaking) => {
  if (graph !== null && graph !== '') return openGraph(graph, container, speaking);
  return openNamed(corpusOf(window.location.hash));
}, keepForOffline);
