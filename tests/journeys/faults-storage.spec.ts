/**
 * What if the browser's storage is not there, full or spoilt, if two tabs share it, if the clock is set back,
 * or if the browser takes no more entries for its history?
 *
 * Nothing of it is the reader's fault, and nothing of it may show.
 */
import type { Page } from '@playwright/test';
import { drawn, openEssay, region, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const KEY = 'relata.desk';

const chooseTheme = async (page: Page, theme: 'Light' | 'Dark') => {
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click();
};

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');

const stored = (page: Page) =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>,
    KEY,
  );

/** A choice that would be stored holds as long as the page. */
async function worksAsEver(page: Page): Promise<void> {
  await openEssay(page, 'v=1&relation=s01-rok-joins-aiib');
  await expect(shownRelation(page, 's01-rok-joins-aiib')).toBeVisible();
  await chooseTheme(page, 'Dark');
  await expect.poll(() => theme(page)).toBe('dark');
  await page.getByRole('button', { name: 'Fold text' }).click();
  await expect(region(page, 'Text')).toBeHidden();
}

test('storage that is not there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('injected', 'SecurityError');
      },
    });
  });
  await worksAsEver(page);
});

test('storage that is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('injected', 'QuotaExceededError');
    };
  });
  await worksAsEver(page);
});

const SPOILT = {
  garbage: '\u0000}{[]',
  'wrong types': '{"widthPx":"wide","theme":7,"legendOpen":"yes","language":["ko"]}',
  'wrong values': '{"widthPx":{"text":1e9,"detail":-4},"theme":"__proto__","language":"tlh"}',
  'a list': '[1,2,3]',
  huge: `{"theme":"${'x'.repeat(4_000_000)}"}`,
} as const;

test('storage that is spoilt', async ({ page }) => {
  await openEssay(page);
  for (const [name, text] of Object.entries(SPOILT)) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
    await page.reload();
    await expect(page.locator('[data-stage="drawn"]'), name).toBeVisible();
    expect(await theme(page), name).toBe('system');
    await chooseTheme(page, 'Light');
    expect((await stored(page))['theme'], name).toBe('light');
  }
});

test('two tabs keep what each chose, and change nothing in the other', async ({
  page,
  context,
}) => {
  await openEssay(page, 'v=1&entity=china');
  const other = await context.newPage();
  await openEssay(other, 'v=1&entity=us');
  await chooseTheme(page, 'Dark');
  await expect.poll(() => theme(page)).toBe('dark');
  expect(await theme(other)).toBe('system');
  await other.getByRole('separator', { name: 'Width of the text column' }).focus();
  await other.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stored(page))['theme']).toBe('dark');
  await expect
    .poll(async () => JSON.stringify((await stored(page))['widthPx']))
    .not.toBe(JSON.stringify({ text: 368, detail: 384 }));
  expect(await theme(other)).toBe('system');
  await expect(page).toHaveURL(/entity=china/);
  await expect(other).toHaveURL(/entity=us/);
  await expect(region(page, 'Detail').getByRole('heading', { name: 'China' })).toBeVisible();
});

test('a clock that is set back by a day, in the middle of a movement', async ({ page }) => {
  await page.addInitScript(() => {
    const clock = { back: 0 };
    Object.assign(window, { clock });
    const now = { date: Date.now.bind(Date), performance: performance.now.bind(performance) };
    Date.now = () => now.date() - clock.back;
    performance.now = () => now.performance() - clock.back;
  });
  await openEssay(page);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
    (window as unknown as { clock: { back: number } }).clock.back = 86_400_000;
  });
  const box = await page.locator('[data-stage]').boundingBox();
  const inSight = async () =>
    (await drawn(page)).nodes.filter(
      ({ x, y }) =>
        box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    ).length;
  const settled = async () => {
    let last = '';
    await expect
      .poll(async () => {
        const next = JSON.stringify((await drawn(page)).nodes);
        const isSame = next === last;
        last = next;
        return isSame;
      })
      .toBe(true);
  };
  await expect.poll(inSight).toBeGreaterThan(5);
  await settled();
  expect(await inSight()).toBeGreaterThan(5);
  // Layout, search and filters go by time as well.
  await page.getByRole('button', { name: 'Lay out anew' }).click();
  await page.getByRole('combobox', { name: /^Search/ }).fill('China');
  await page.getByRole('option').first().click();
  await expect(region(page, 'Detail').getByRole('heading', { name: /China/ })).toBeVisible();
  await settled();
  await expect(page.getByText(/layout/)).toBeHidden();
});

test('a history that takes no more entries', async ({ page }) => {
  await openEssay(page);
  await page.evaluate(() => {
    const held = { push: history.pushState.bind(history) };
    Object.assign(window, { held });
    history.pushState = () => {
      throw new DOMException('injected', 'SecurityError');
    };
  });
  await page.getByRole('combobox', { name: /^Search/ }).fill('China');
  await page.getByRole('option').first().click();
  const detail = region(page, 'Detail');
  await expect(detail.getByRole('heading', { name: /China/ })).toBeVisible();
  await page.evaluate(() => {
    const { held } = window as unknown as { held: { push: History['pushState'] } };
    history.pushState = held.push;
  });
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/entity=japan/);
});
