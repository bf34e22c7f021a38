/**
 * Which graph lies inside this page?
 *
 * An explorer in one file carries its document in an element. It goes through the one gate like any file,
 * with the positions and the view that it was saved with; an address that says something itself comes
 * first, so that links and bookmarks work as ever. Nothing is asked of any network.
 */
import { DOCUMENT_ID } from '../codecs/explorer-page.ts';
import { readRelataText } from '../codecs/relata-json.ts';
import { validate } from '../corpus/validate.ts';
import { corpusOf } from '../state/url.ts';
import { reportWords } from '../words/report.ts';
import { openVerdict, type OpenedCorpus } from './open-corpus.ts';
import type { Opening } from './start-page.ts';

/** Lets the browser draw and answer between two pieces of work. */
const aBreath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function openDocument(text: string): Promise<OpenedCorpus> {
  const words = reportWords();
  if (['', 'null'].includes(text.trim())) throw new Error(words.emptyExplorer);
  const read = readRelataText(text);
  if (!read.ok) {
    const [flaw] = read.failure;
    throw new Error(words.notOpenedSince(words.graphInside, flaw?.sentence ?? null));
  }
  const origin = { shippedAs: null, fileName: null, opensByItself: true };
  await aBreath();
  const verdict = validate(read.value.document);
  await aBreath();
  const opened = openVerdict(verdict, words.graphInside, origin);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

/** The notice where a link means another text than this. */
function findStranger({ kg, notice }: OpenedCorpus): string | null {
  const named = corpusOf(window.location.hash);
  if (named === null || named === kg.dataset.name) return notice;
  return reportWords().linkNotInside(named);
}

export async function openInside(): Promise<Opening> {
  const opened = await openDocument(document.getElementById(DOCUMENT_ID)?.textContent ?? '');
  if (window.location.hash.length > 1) return { opened, notice: findStranger(opened) };
  const fragment = opened.address?.split('#')[1] ?? '';
  // In the address bar, so that Back leads to the view that was saved and not to none.
  if (fragment !== '') window.history.replaceState(null, '', `#${fragment}`);
  return { opened, notice: opened.notice };
}
