/**
 * How is the page of a contender opened, and what is known once its first picture stands?
 *
 * In a fresh context of one browser each time, so that nothing is cached; the first picture is the performance mark
 * that the page itself sets in the frame after it has drawn, counted from the start of the navigation. A page
 * that shows nothing but one colour has not drawn, whatever its mark says.
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser, howToGetABrowser } from '../../find-browser.mjs';
import { watchPage } from './watch-page.ts';

export const VIEWPORT = { width: 1440, height: 900 };

/** For all that is done on a page once its picture stands; then it is closed, and whoever waits for it fails. */
const PATIENCE_MS = 90_000;

/** A picture of nothing is a few kilobytes of PNG at this size. */
const BLANK_BYTES = 9000;

/** Milliseconds since the page began. */
export interface Spent {
  /** What a processor did for the page's thread. */
  readonly thread: number;
  /** How long its tasks took, waiting for the graphics process and for a processor included. */
  readonly tasks: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly firstPictureMs: number;
  readonly spent: () => Promise<Spent>;
  readonly frames: () => Promise<number>;
  /** The longest task so far; tasks under 50 ms are not reported and count as 0. */
  readonly longestTaskMs: () => Promise<number>;
  /** When the navigation began, milliseconds since the epoch. */
  readonly startedAt: number;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error(howToGetABrowser);
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--no-first-run'],
  });
}

async function spentOn(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const msOf = (wanted: string) =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { thread: msOf('ThreadTime'), tasks: msOf('TaskDuration') };
}

/** What was spent between two looks, shared out. */
export const shareOf = (before: Spent, after: Spent, among: number) => ({
  thread: (after.thread - before.thread) / among,
  tasks: (after.tasks - before.tasks) / among,
});

/** When a mark was set, milliseconds after the start of the navigation; waits for it. */
export async function waitForMark(page: Page, mark: string, timeoutMs: number): Promise<number> {
  const trouble = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
    page.once('pageerror', (error) => reject(error));
  });
  const found = page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    mark,
    // The page's thread may be busy for long; asking often would be one more task of it.
    { timeout: timeoutMs, polling: 100 },
  );
  try {
    const handle = await Promise.race([found, trouble]);
    return (await handle.jsonValue()) ?? Number.NaN;
  } catch (error) {
    found.catch(() => undefined);
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    if (isLate) throw new Error(`no ${mark} within ${timeoutMs / 1000} s`, { cause: error });
    throw error;
  }
}

export async function openPage(
  browser: Browser,
  address: string,
  mark: string,
  timeoutMs: number,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const close = () => {
    clearTimeout(deadline);
    return context.close();
  };
  const deadline = setTimeout(() => void close(), timeoutMs + PATIENCE_MS);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(address, { waitUntil: 'commit' });
    const firstPictureMs = await waitForMark(page, mark, timeoutMs);
    return {
      page,
      firstPictureMs,
      spent: () => spentOn(session),
      frames: () => page.evaluate(() => window.benchWatch?.frames ?? 0),
      longestTaskMs: () =>
        page.evaluate(() =>
          Math.max(0, ...(window.benchWatch?.longTasks.map(({ ms }) => ms) ?? [])),
        ),
      startedAt: await page.evaluate(() => performance.timeOrigin),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws when the page shows one colour. Not while anything is measured. */
export async function checkPicture({ page }: OpenPage): Promise<void> {
  const { length } = await page.screenshot({ type: 'png', timeout: 60_000 });
  if (length < BLANK_BYTES) throw new Error(`a blank picture (${length} bytes)`);
}
