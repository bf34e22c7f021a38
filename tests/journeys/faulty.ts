/**
 * How does a journey make something break?
 *
 * From outside, without a door in the page: its files are answered otherwise than the server would, or what
 * the browser gives is made to fail where a pattern says so. What was broken can be mended again.
 */
import type { Page } from '@playwright/test';

export type WorkerKind = 'read' | 'write' | 'trace' | 'layout';

/** In place of what the worker would do; `slow` does it, but only once it is told to go on. */
const FAULTY_WORKERS = {
  throws: `addEventListener('message', () => { throw new Error('injected'); });`,
  dies: `addEventListener('message', () => close());`,
  hangs: `addEventListener('message', () => { for (;;); });`,
  slow: `{
    const add = self.addEventListener;
    const go = new Promise((resolve) => {
      const channel = new BroadcastChannel('go-on');
      channel.onmessage = ({ data }) => data === 'go' && resolve();
      channel.postMessage('here');
    });
    self.addEventListener = (type, listen) =>
      add.call(self, type, (event) => go.then(() => listen(event)));
  }`,
} as const;

export type WorkerFault = keyof typeof FAULTY_WORKERS | 'missing';

export async function breakWorker(page: Page, kind: WorkerKind, fault: WorkerFault): Promise<void> {
  await page.route(`**/assets/${kind}.worker-*.js`, async (route) => {
    if (fault === 'missing') return route.fulfill({ status: 404 });
    const real = fault === 'slow' ? await (await route.fetch()).text() : '';
    return route.fulfill({
      contentType: 'text/javascript',
      body: `${FAULTY_WORKERS[fault]}\n${real}`,
    });
  });
}

export const mendWorker = (page: Page, kind: WorkerKind) =>
  page.unroute(`**/assets/${kind}.worker-*.js`);

/** Lets every slow worker of the page do its work, also one whose script has only just arrived. */
export const goOn = (page: Page) =>
  page.evaluate(() => {
    const channel = new BroadcastChannel('go-on');
    channel.onmessage = ({ data }) => data === 'here' && channel.postMessage('go');
    channel.postMessage('go');
  });

/** No more workers can be made; `mend` gives them back. */
export async function refuseWorkers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held = { Worker: window.Worker };
    Object.assign(window, { held });
    window.Worker = class {
      constructor() {
        throw new DOMException('injected', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  return () =>
    page.evaluate(() => {
      window.Worker = (window as unknown as { held: { Worker: typeof Worker } }).held.Worker;
    });
}

/** Milliseconds in the page from the press to the moment when nothing matches any more. */
export const timeToVanish = (page: Page, press: { button: string; gone: string }) =>
  page.evaluate(async ({ button, gone }) => {
    const pressed = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === button,
    );
    if (!pressed) throw new Error(`There is no button ${button}.`);
    const start = performance.now();
    pressed.click();
    const aTurn = new MessageChannel();
    while (document.body.textContent.includes(gone))
      await new Promise((resolve) => {
        aTurn.port1.onmessage = resolve;
        aTurn.port2.postMessage('');
      });
    return performance.now() - start;
  }, press);

/** Parts of the program by the beginning of their file's name; they are then not there, as after a deploy. */
export async function loseParts(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await page.route(`**/assets/${name}-*.js`, (route) => route.fulfill({ status: 404 }));
}

export async function findParts(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.unroute(`**/assets/${name}-*.js`);
}

/** The part comes, but what it exports under this name throws when it is drawn. */
export async function breakPart(page: Page, file: string, component: string): Promise<void> {
  await page.route(`**/assets/${file}-*.js`, async (route) => {
    const real = await (await route.fetch()).text();
    const body = real.replace(
      new RegExp(`(export ?\\{[^}]*?)[\\w$]+ as ${component}\\b`),
      (_, before: string) =>
        `function injected() { throw new Error('injected'); }\n${before}injected as ${component}`,
    );
    if (body === real) throw new Error(`${file} exports no ${component}.`);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}

/**
 * Elements whose attribute matches cannot be made while the fault is on. In force from the next load; begins
 * switched on.
 */
export async function breakElements(
  page: Page,
  patterns: readonly { readonly attribute: string; readonly pattern: string }[],
): Promise<(isOn: boolean) => Promise<void>> {
  await page.addInitScript((given) => {
    const fault = { isOn: true };
    Object.assign(window, { fault });
    const tests = given.map(({ attribute, pattern }) => ({ attribute, test: new RegExp(pattern) }));
    const prototype = Element.prototype as unknown as {
      setAttribute: (name: string, value: string) => void;
    };
    const real = prototype.setAttribute;
    prototype.setAttribute = function (this: unknown, name, value) {
      if (fault.isOn && tests.some(({ attribute, test }) => attribute === name && test.test(value)))
        throw new Error('injected');
      real.call(this, name, value);
    };
  }, patterns);
  return (isOn) =>
    page.evaluate((on) => {
      (window as unknown as { fault: { isOn: boolean } }).fault.isOn = on;
    }, isOn);
}
