/**
 * Does the timeline show what has a time, and is its window the filter of every view?
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { essay, region, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const dated = essay.relations.filter(({ time }) => time !== undefined);
const undatedCount = essay.relations.length - dated.length;

async function openTimeline(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./#v=1&lens=timeline&depth=everything${fragment}`);
  await expect(axis(page)).toBeVisible({ timeout: 20_000 });
}

const axis = (page: Page) => page.getByRole('group', { name: 'Axis of time' });
const bars = (page: Page) =>
  page.getByRole('list', { name: 'Relations in the order of time' }).getByRole('button');
const faded = (page: Page) =>
  bars(page).evaluateAll((all) =>
    all.flatMap((bar) => (bar.dataset['faded'] === 'true' ? bar.dataset['relation'] : [])),
  );
const windowSlider = (page: Page) => page.getByRole('slider', { name: 'Time window' });

/** A drag along the axis between two shares of its width. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = (await axis(page).boundingBox())!;
  const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at((from + to) / 2));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

test('every relation with a time is a bar, every other is counted and listed', async ({ page }) => {
  await openTimeline(page);
  await expect(bars(page)).toHaveCount(dated.length);
  const fold = page.getByRole('button', {
    name: `${undatedCount} relations have no time in the text`,
  });
  await fold.click();
  await expect(
    page.getByRole('list', { name: 'Relations without a time' }).getByRole('listitem'),
  ).toHaveCount(undatedCount);
});

test('a bar says sentence, date and words, and opens its relation', async ({ page }) => {
  await openTimeline(page);
  const bar = bars(page).and(page.locator('[data-relation="s01-rok-joins-aiib"]'));
  await expect(bar).toHaveAccessibleName(/, 11 April 2015, read from the words “April 11”$/);
  await bar.click();
  await expect(shownRelation(page, 's01-rok-joins-aiib')).toBeVisible();
});

test('a brush over the axis filters every view, the rest fades, and Back takes it away', async ({
  page,
}) => {
  await openTimeline(page);
  // The axis spans whole months, January 2013 to December 2015.
  await drag(page, 24.5 / 36, 25.5 / 36);
  await expect(page).toHaveURL(/time=2015-01,2015-02/);
  await expect(windowSlider(page)).toHaveAttribute(
    'aria-valuetext',
    'January 2015 to February 2015',
  );
  await expect(bars(page)).toHaveCount(dated.length);
  const outside = dated.filter(({ time }) => /^2013$|^2014|2015-0[346]/.test(time!.edtf));
  const isInFirstHalf = (edtf: string) => edtf === '2015-01/2015-06';
  const expected = outside.filter(({ time }) => !isInFirstHalf(time!.edtf)).map(({ id }) => id);
  expect(new Set(await faded(page))).toEqual(new Set(expected));
  await expect(
    region(page, 'Stage').getByText(`${expected.length} more outside the window`),
  ).toBeVisible();

  await drag(page, 25 / 36, 26 / 36);
  await expect(page).toHaveURL(/time=2015-02,2015-03/);
  await page.goBack();
  await expect(page).toHaveURL(/time=2015-01,2015-02/);
  await page.goBack();
  await expect(page).not.toHaveURL(/time=/);
  await expect(windowSlider(page)).toHaveCount(0);
  expect(await faded(page)).toEqual([]);
});

test('the same by keys: one month, step, pan, resize, and clear', async ({ page }) => {
  await openTimeline(page);
  await page.getByText('One month').click();
  await expect(page).toHaveURL(/time=2015-04,2015-04/);
  await page.getByRole('button', { name: 'Earlier', exact: true }).click();
  await expect(page).toHaveURL(/time=2015-03,2015-03/);
  await windowSlider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/time=2015-04,2015-04/);
  await page.getByRole('slider', { name: 'End of the window' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/time=2015-04,2015-05/);
  await page.getByRole('slider', { name: 'Beginning of the window' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/time=2015-04-02,2015-05-31/);
  await page.getByLabel('From', { exact: true }).fill('2014-06-01');
  await expect(page).toHaveURL(/time=2014-06,2015-05/);
  await page.getByText('All time').click();
  await expect(page).not.toHaveURL(/time=/);
});

test('one stop for Tab in the bars; arrows go in the order of time', async ({ page }) => {
  await openTimeline(page);
  await bars(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(bars(page).last()).toBeFocused();
  await expect(bars(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  const id = (await bars(page).last().getAttribute('data-relation'))!;
  await page.keyboard.press('Enter');
  await expect(shownRelation(page, id)).toBeVisible();
});

test('nothing dated is said, with the way out', async ({ page }) => {
  await page.goto('./#v=1&lens=timeline&words=nobodysaysthis');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(axis(page)).toBeVisible();
});

test('where nothing has a time it says so, and offers nothing that would not help', async ({
  page,
}) => {
  const body = readFileSync(
    fileURLToPath(new URL('../fixtures/graphs/les_miserables.gexf', import.meta.url)),
  );
  await page.route('**/les.gexf', (route) => route.fulfill({ body }));
  await page.goto('./?graph=les.gexf#v=1&lens=timeline');
  await expect(page.getByText('No relation has a time in the file.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show all kinds' })).toHaveCount(0);
  await expect(page.getByText('Drag over the dates')).toHaveCount(0);
});
