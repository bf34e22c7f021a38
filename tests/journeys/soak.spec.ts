/**
 * Does the page bear being used without any sense for a long time?
 *
 * Random presses on whatever can be pressed, random keys and words, presses and drags on the picture, back and
 * forward, other sizes of the window. Nothing may throw or complain, the selection and the address must always
 * agree, and the heap may not grow by more than a fifth. Every run takes some hundreds of actions;
 * `RELATA_SOAK=10000` takes as many as asked for. `RELATA_SEED` repeats a run.
 */
import type { CDPSession, Page } from '@playwright/test';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { fromFragment } from '../../src/state/url.ts';
import { drawn, essayDataset, openEssay, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const ACTIONS = Number(process.env['RELATA_SOAK'] ?? 600);
const SEED = Number(process.env['RELATA_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Presses within the page between two looks from outside. */
const BATCH = 20;

const dataset = essayDataset();

// A trace keeps copies of the page within the page.
test.use({ trace: 'off' });

/** Mulberry32 (Tommy Ettinger), from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Presses, keys and words, all within the page; answers what was done, for who must find a fault. */
const takeBatch = (page: Page, numbers: readonly number[]): Promise<readonly string[]> =>
  page.evaluate(async (dice) => {
    const KEYS = [
      '1',
      '2',
      '3',
      'Escape',
      '/',
      '[',
      ']',
      'Enter',
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'F6',
      'p',
      'e',
      'f',
      '?',
      'Home',
      'End',
      ' ',
    ];
    const WORDS = ['', 'chi', 'thaad', '中国', 'zz', '"', 'the'];
    const done: string[] = [];
    const canBePressed = (element: HTMLElement) =>
      element.checkVisibility({ checkVisibilityCSS: true }) &&
      element.closest('[inert]') === null &&
      !/Full screen|Open a file|Save|Copy/.test(
        `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`,
      );
    const reachable = () => {
      const modal = document.querySelector('dialog:modal') ?? document;
      return [
        ...modal.querySelectorAll<HTMLElement>(
          'button:not(:disabled), input:not([type="file"]):not(:disabled), select, summary, [role="option"], [role="treeitem"]',
        ),
      ].filter(canBePressed);
    };
    for (let at = 0; at + 1 < dice.length; at += 2) {
      const [what = 0, which = 0] = [dice[at], dice[at + 1]];
      const pick = <Item>(items: readonly Item[]) => items[Math.floor(which * items.length)];
      const target = pick(reachable());
      if (what < 0.75 && target) {
        done.push(
          `press ${target.getAttribute('aria-label') ?? target.textContent?.slice(0, 30) ?? ''}`,
        );
        target.focus();
        if (target instanceof HTMLInputElement && ['text', 'search', ''].includes(target.type)) {
          const value = pick(WORDS) ?? '';
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
            target,
            value,
          );
          target.dispatchEvent(new Event('input', { bubbles: true }));
        } else target.click();
      } else {
        const key = pick(KEYS) ?? 'Escape';
        done.push(`key ${key}`);
        const from = document.activeElement ?? document.body;
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
      await new Promise((resolve) => setTimeout(resolve));
      if (at % 8 === 0) await new Promise(requestAnimationFrame);
    }
    return done;
  }, numbers);

/** With the mouse, on what is drawn; or the window, or the history. */
async function takeOutside(page: Page, random: () => number): Promise<string> {
  const what = random();
  if (what < 0.15) {
    const [width = 1440, height = 900] =
      [
        [1440, 900],
        [1024, 768],
        [390, 844],
      ][Math.floor(random() * 3)] ?? [];
    await page.setViewportSize({ width, height });
    return `window ${width} × ${height}`;
  }
  if (what < 0.3) {
    const back = random() < 0.6;
    await page.evaluate((isBack) => (isBack ? history.back() : history.forward()), back);
    return back ? 'back' : 'forward';
  }
  const picture = await drawn(page).catch(() => null);
  const places = [...(picture?.nodes ?? []), ...(picture?.edges ?? [])];
  const place = places[Math.floor(random() * places.length)];
  if (!place) return 'nothing is drawn';
  if (what < 0.8) {
    await page.mouse.click(place.x, place.y, { button: what < 0.4 ? 'right' : 'left' });
    return 'press on the picture';
  }
  if (what < 0.9) {
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x + 60 * (random() - 0.5), place.y + 60 * (random() - 0.5), {
      steps: 3,
    });
    await page.mouse.up();
    return 'drag';
  }
  await page.mouse.move(place.x, place.y);
  await page.mouse.wheel(0, 400 * (random() - 0.5));
  return 'wheel';
}

/** What the address says is chosen is what the detail shows. */
async function expectAgreement(page: Page, trail: readonly string[]): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => ({
          hash: location.hash,
          shown:
            document.querySelector('[data-shown-relation]')?.getAttribute('data-shown-relation') ??
            null,
        })),
      { message: trail.join('\n') },
    )
    .toEqual(
      expect.objectContaining(
        await page
          .evaluate(() => location.hash)
          .then((hash) => {
            const { state, notice } = fromFragment(hash, dataset, INITIAL_STATE);
            expect(notice, trail.join('\n')).toBeNull();
            const { selection } = state;
            const single = selection.kind === 'relations' && selection.ids.length === 1;
            return { hash, shown: single ? selection.ids[0] : null };
          }),
      ),
    );
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

test('actions without sense leave nothing broken', async ({ page }, info) => {
  test.setTimeout(120_000 + ACTIONS * 400);
  await openEssay(page, 'v=1');
  const session = await page.context().newCDPSession(page);
  const random = seeded(SEED);
  const trail: string[] = [`seed ${SEED}`];
  let before = 0;
  for (let taken = 0; taken < ACTIONS; taken += BATCH + 1) {
    const numbers = Array.from({ length: 2 * BATCH }, random);
    trail.push(...(await takeBatch(page, numbers)));
    trail.push(await takeOutside(page, random));
    trail.splice(1, Math.max(0, trail.length - 80));
    // What is lazy has been fetched by then, and the caches are warm.
    if (before === 0 && taken > Math.min(ACTIONS / 2, 1000)) before = await heapOf(session);
    await expectAgreement(page, trail);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => {
    location.hash = '#v=1';
  });
  await waitForPicture(page);
  const after = await heapOf(session);
  const growth = after / before - 1;
  info.annotations.push({
    type: 'soak',
    description: `${ACTIONS} actions, seed ${SEED}: heap ${(before / 2 ** 20).toFixed(1)} → ${(after / 2 ** 20).toFixed(1)} MiB (${(growth * 100).toFixed(0)} %)`,
  });
  expect(growth).toBeLessThanOrEqual(0.2);
});
