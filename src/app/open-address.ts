/**
 * How does a graph file open whose address stands in that of the page?
 *
 * `?graph=examples/arctic.gexf` opens it in place of the first text, through the same worker and the same gate as
 * a file that somebody brings. Only from where the page itself comes: the policy asks no other host, and a link
 * must not make a page show as ours what somebody else serves. What is wrong is said in place of the page.
 */
import type { Arrival } from '../panels/ports.ts';
import { noticesWords } from '../words/notices.ts';
import type { Opening } from './start-page.ts';

const PARAMETER = 'graph';

export const graphAddress = (search: string): string | null =>
  new URLSearchParams(search).get(PARAMETER);

async function fetchFile(address: string): Promise<File> {
  const words = noticesWords();
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) throw new Error(words.otherOrigin(address));
  const answer = await fetch(url).catch(() => null);
  if (answer === null) throw new Error(words.notOpened(address));
  if (!answer.ok) throw new Error(words.serverAnswered(answer.status, address));
  return new File([await answer.blob()], url.pathname.split('/').at(-1) ?? '');
}

/** Rejects with a sentence for the reader. */
export async function openAddress(address: string): Promise<Opening> {
  const file = await fetchFile(address);
  const { takeIn } = await import('./take-in.ts');
  return new Promise((resolve, reject) => {
    const tell = (arrival: Arrival): void => {
      if (arrival.status !== 'refused') return;
      const flaw = arrival.refusal.flaws[0]?.sentence ?? null;
      reject(new Error(noticesWords().notOpenedSince(`“${file.name}”`, flaw)));
    };
    takeIn([file], {
      tell,
      lay: (opened) => resolve({ opened, notice: opened.notice }),
      signal: new AbortController().signal,
    }).catch(reject);
  });
}
