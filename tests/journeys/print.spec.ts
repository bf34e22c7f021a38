/**
 * Does paper get what was read, whole, and nothing that only works on a screen?
 *
 * Looked at as print shows it, and printed to a file. The first page tells whose text it is, the last how to
 * come back to the view.
 */
import type { Page } from '@playwright/test';
import { essay, openEssay, quotesOf, region, relationOf } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openLong } from './long-text.ts';

/** Rests on several passages. */
const RELATION = 's01-xi-leads-china';

const foot = (page: Page) => page.locator('footer').filter({ hasText: 'This view:' });
const rows = (page: Page) => page.getByRole('table').locator('tr[data-relation]');

const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a relation comes on paper with all its words, where it comes from and the way back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openEssay(page, `v=1&relation=${RELATION}`);
  const detail = region(page, 'Detail');
  const quotes = detail.locator('figure blockquote');
  await expect(quotes).toHaveText([...quotesOf(relationOf(RELATION))]);
  await expect(foot(page)).toHaveCount(0);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const quote of await quotes.all()) await expect(quote).toBeVisible();
  await expect(detail.getByText('✓ exact').first()).toBeVisible();
  await expect(detail.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(detail.getByRole('list', { name: 'What kind of claim' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner').getByText('See-Won Byun')).toBeVisible();
  await expect(foot(page)).toContainText(page.url());
  // All of it stands on the paper, however long it is.
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight),
  ).toBe(true);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  for (const name of [
    'Copy quotation',
    'Show in text',
    'Copy link',
    'Next relation',
    'Fold detail',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(region(page, 'Text')).toHaveCount(0);
  await expect(region(page, 'Stage')).toHaveCount(0);

  await page.emulateMedia({ media: null });
  await expect(foot(page)).toHaveCount(0);
  await expect(region(page, 'Stage')).toBeVisible();
});

test('with nothing chosen there is the orientation instead of an empty picture', async ({
  page,
}) => {
  await openEssay(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-stage]')).toBeHidden();
  await expect(region(page, 'Detail').getByText(/^297 relations between/)).toBeVisible();
  await expect(
    region(page, 'Stage')
      .getByText(/ of 297 relations/)
      .first(),
  ).toBeVisible();
  await expect(region(page, 'Detail').getByRole('button')).toHaveCount(0);
});

test('the table comes as a whole, with its columns named on every page', async ({ page }) => {
  await page.goto('./#v=1&lens=table&depth=everything&columns=source,relation,phrase');
  await expect(rows(page)).toHaveCount(essay.relations.length);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).last()).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText([
    'Source',
    'Relation',
    'In the text’s words',
  ]);
  // Chromium repeats no header that holds a button.
  await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0);
  await expect(region(page, 'Detail')).toHaveCount(0);
  await expect(foot(page)).toBeVisible();
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
});

test('a long table is printed to its last row, and is short again after it', async ({
  page,
}, testInfo) => {
  const count = await openLong(page, testInfo, 2);
  expect(await rows(page).count()).toBeLessThan(100);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = `${document.querySelectorAll('tr[data-relation]').length} rows`;
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(await page.title()).toBe(`${count} rows`);
  expect(pagesIn(pdf)).toBeGreaterThan(10);
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
});
