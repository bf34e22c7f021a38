/**
 * How does a graph file open whose address stands in that of the page?
 *
 * `?graph=examples/arctic.gexf` opens it in place of the first text, through the same worker and the same gate as
 * a file that somebody brings; until it is there the page says how far it is. Only from where the page itself comes: the policy asks no other host, and a link
 * must not make a page show as ours what somebody else serves. What is wrong is said in place of the page.
 */
import type { Arrival } from '../panels/ports.ts';
import { noticesWords } from '../words/notices.ts';
import { openReader } from './read-run.ts';
import type { Opening } from './start-page.ts';
import { takeIn } from './take-in.ts';
import { openWaitingPage } from './waiting-page.ts';

/** The file itself, or a sentence for the reader. */
async function fetchFile(address: string, url: URL, signal: AbortSignal): Promise<File> {
  const words = noticesWords();
  const answer = await fetch(url, { signal }).catch(() => null);
  if (answer === null) throw new Error(words.notOpened(address));
  if (!answer.ok) throw new Error(words.serverAnswered(answer.status, address));
  return new File([await answer.blob()], nameIn(url));
}

const nameIn = ({ pathname }: URL): string => pathname.split('/').at(-1) ?? '';

/**
 * Until the file is there the container shows how far it is. `openFirst` is asked where the reader turns it back or
 * has read why it was refused. Rejects with a sentence for the reader.
 */
export async function openAddress(
  address: string,
  container: HTMLElement,
  openFirst: () => Promise<Opening>,
): Promise<Opening> {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) throw new Error(noticesWords().otherOrigin(address));
  const fileName = `“${nameIn(url)}”`;
  const turned = new AbortController();
  // Both get ready while the file is on its way.
  const reader = openReader();
  import('../stage/crowd-view.ts').catch(() => undefined);
  return new Promise<Opening>((resolve, reject) => {
    let isRefused = false;
    const leave = (): void => {
      turned.abort();
      reader.end();
      waiting.end();
      // The address is that of the file, and so is the view in it.
      window.history.replaceState(null, '', window.location.pathname);
      const notice = isRefused ? null : noticesWords().turnedBack(fileName);
      openFirst().then((first) => resolve({ ...first, notice: notice ?? first.notice }), reject);
    };
    const waiting = openWaitingPage(container, leave);
    const fail = (reason: unknown): void => {
      if (turned.signal.aborted) return;
      reader.end();
      waiting.end();
      reject(reason instanceof Error ? reason : new Error(noticesWords().notOpened(fileName)));
    };
    const show = (arrival: Arrival): void => {
      isRefused = arrival.status === 'refused';
      waiting.show(arrival);
    };
    show({ status: 'working', fileName, doing: 'reading', share: 0, isQuiet: false });
    fetchFile(address, url, turned.signal)
      .then((file) =>
        takeIn([file], {
          tell: show,
          lay: (opened) => {
            waiting.end();
            resolve({ opened, notice: opened.notice });
          },
          signal: turned.signal,
          reader,
        }),
      )
      .catch(fail);
  });
}
