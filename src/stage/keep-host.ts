/**
 * How does the stage always have a host to draw on, as soon and as long as there can be one?
 *
 * Waits for the fonts and for a size, opens the host, and tells when the size changes. When the browser
 * takes the WebGL context away the host is closed and a new one opened, at first at once, then with
 * longer and longer pauses, until a context is given again.
 */
import { waitForFonts } from './fonts.ts';
import { openHost, type Host } from './sigma-host.ts';
import { hasWebGl } from './webgl.ts';

export interface HostWatch {
  readonly opened: (host: Host) => void;
  readonly resized: (host: Host) => void;
  readonly closed: () => void;
  /** This browser gave no context when it was first asked for one: it will not be asked again. */
  readonly impossible: () => void;
  readonly rendered: () => void;
}

export interface HostKeeper {
  readonly current: () => Host | null;
  readonly stop: () => void;
}

const FIRST_RETRY_MS = 60;
const LAST_RETRY_MS = 2000;

export function keepHost(holder: HTMLElement, watch: HostWatch): HostKeeper {
  let host: Host | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let [stopped, wasOpened] = [false, false];

  const close = () => {
    host?.close();
    host = null;
    holder.replaceChildren();
    watch.closed();
  };
  const tryAgain = (afterMs: number) => {
    if (retry !== null) clearTimeout(retry);
    retry = setTimeout(() => {
      retry = null;
      open(Math.min(LAST_RETRY_MS, afterMs * 2));
    }, afterMs);
  };
  const lost = () => {
    // Not within the event itself: sigma's other canvases are still being told.
    setTimeout(() => {
      if (stopped || !host) return;
      close();
      tryAgain(FIRST_RETRY_MS);
    });
  };
  const open = (nextRetryMs: number) => {
    if (stopped || host || holder.clientWidth * holder.clientHeight === 0) return;
    try {
      host = openHost(holder, watch.rendered, lost);
      wasOpened = true;
      watch.opened(host);
    } catch {
      close();
      if (wasOpened || hasWebGl()) return tryAgain(nextRetryMs);
      stopped = true;
      watch.impossible();
    }
  };
  const sizes = new ResizeObserver(() => {
    if (holder.clientWidth * holder.clientHeight === 0) return;
    if (!host) return open(FIRST_RETRY_MS);
    host.sigma.resize();
    watch.resized(host);
  });
  void waitForFonts().then(() => {
    if (!stopped) sizes.observe(holder);
  });

  return {
    current: () => host,
    stop: () => {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      sizes.disconnect();
      close();
    },
  };
}
