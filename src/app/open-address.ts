/**
 * How does a graph file open whose address stands in that of the page?
 *
 * `?graph=examples/arctic.gexf` opens it in place of the first text, through the same worker and the same gate as
 * a file that somebody brings; until it is there the page says how far it is. Only from where the page itself comes: the policy asks no other host, and a link
 * must not make a page show as ours what somebody else serves. What is wrong is said in place of the page.
 */
import type { Arrival } from '../panels/ports.ts';
import { noticesWords } from '../words/notices.ts';
import { reportWords } from '../words/report.ts';
import { openReader } from './read-run.ts';
import type { Opening } from './start-page.ts';
import { takeIn } from './take-in.ts';
import { openWaitingPage } from './waiting-page.ts';

interface Ways {
  readonly container: HTMLElement;
  /** Ends when the words of the reader's language are there, or cannot be had. */
  readonly speaking: Promise<void>;
  readonly openFirst: () => Promise<Opening>;
}

function toUrl(address: string): URL | null {
  try {
    return new URL(address, window.location.href);
  } catch {
    return null;
  }
}

const nameIn = ({ pathname }: URL): string => pathname.split('/').at(-1) ?? '';

/** The file itself, or a sentence for the reader. */
async function fetchFile(
  address: string,
  url: URL | null,
  speaking: Promise<void>,
  signal: AbortSignal,
): Promise<File> {
  const isElsewhere = url !== null && url.origin !== window.location.origin;
  const answer =
    url === null || isElsewhere ? null : await fetch(url, { signal }).catch(() => null);
  if (url !== null && answer?.ok === true) return new File([await answer.blob()], nameIn(url));
  await speaking;
  const words = noticesWords();
  if (isElsewhere) throw new Error(reportWords().otherOrigin(address));
  throw new Error(
    answer === null ? words.notOpened(address) : words.serverAnswered(answer.status, address),
  );
}

/**
 * Until the file is there the container shows how far it is. `openFirst` is asked where the reader turns it back or
 * has read why it did not open. Rejects where the first text does not open either.
 */
export async function openAddress(
  address: string,
  { container, speaking, openFirst }: Ways,
): Promise<Opening> {
  const url = toUrl(address);
  const fileName = `“${url === null ? address : nameIn(url)}”`;
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
      const notice = isRefused ? null : reportWords().turnedBack(fileName);
      openFirst().then((first) => resolve({ ...first, notice: notice ?? first.notice }), reject);
    };
    const waiting = openWaitingPage(container, leave);
    const fail = (reason: unknown): void => {
      if (turned.signal.aborted) return;
      reader.end();
      isRefused = true;
      waiting.fail(reason instanceof Error ? reason.message : noticesWords().notOpened(fileName));
    };
    const show = (arrival: Arrival): void => {
      isRefused = arrival.status === 'refused';
      waiting.show(arrival);
    };
    show({ status: 'working', fileName, doing: 'reading', share: 0, isQuiet: false });
    fetchFile(address, url, speaking, turned.signal)
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
