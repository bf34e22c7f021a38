/**
 * Is the table the whole of the picture in words: every relation, in any order, by keyboard alone?
 *
 * On the essay, which is in the page as a whole, and on a text of some thousand relations, of which only
 * the rows in sight are. How many there are is said to assistive technology in both.
 */
import type { Locator, Page } from '@playwright/test';
import { essay, region, relationOf, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openLong } from './long-text.ts';

const RELATION = 's05-alliance-source-of-tension';
const EVERYTHING = 'v=1&lens=table&depth=everything';

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const table = (page: Page) => page.getByRole('table');
const rows = (page: Page) => table(page).locator('tr[data-relation]');
const header = (page: Page, name: string) =>
  table(page).getByRole('columnheader', { name, exact: true });
const sortBy = (page: Page, name: string) => header(page, name).getByRole('button').click();
const relations = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-relation')));
const rowIndex = async (row: Locator) => Number(await row.getAttribute('aria-rowindex'));

async function openTable(page: Page, fragment = EVERYTHING): Promise<void> {
  await page.goto(`./#${fragment}`);
  await expect(rows(page).first()).toBeVisible();
}

const focusedRow = (page: Page) => rows(page).filter({ has: page.locator('button:focus') });

test('every relation of the text is a row, in the order of the text', async ({ page }) => {
  await openTable(page);
  expect(await relations(page)).toEqual(essay.relations.map(({ id }) => id));
  await expect(table(page)).toHaveAttribute('aria-rowcount', `${essay.relations.length + 1}`);
  expect(await rowIndex(rows(page).last())).toBe(essay.relations.length + 1);
  await expect(
    region(page, 'Stage').getByText(`${essay.relations.length} of ${essay.relations.length} `),
  ).toBeVisible();
});

test('what the filters leave is what the table holds', async ({ page }) => {
  await openTable(page, `${EVERYTHING}&only.valence=-1`);
  const hostile = essay.relations.filter(({ valence }) => valence === -1);
  expect(await relations(page)).toEqual(hostile.map(({ id }) => id));
  await expect(
    region(page, 'Stage').getByText(`${hostile.length} of ${essay.relations.length} `),
  ).toBeVisible();
});

test('a header sorts up, down and not at all; the address keeps it, and Back goes back', async ({
  page,
}) => {
  await openTable(page);
  const inOrder = await relations(page);
  const passages = header(page, 'Passages');
  await sortBy(page, 'Passages');
  await expect(passages).toHaveAttribute('aria-sort', 'ascending');
  await sortBy(page, 'Passages');
  await expect(passages).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-passages/);
  const sorted = await relations(page);
  expect(sorted).toHaveLength(inOrder.length);
  expect(new Set(sorted)).toEqual(new Set(inOrder));
  expect(sorted).not.toEqual(inOrder);

  await page.reload();
  await expect(passages).toHaveAttribute('aria-sort', 'descending');
  expect(await relations(page)).toEqual(sorted);
  await page.goBack();
  await expect(passages).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(passages).not.toHaveAttribute('aria-sort');
  expect(await relations(page)).toEqual(inOrder);
  await page.goForward();
  await page.goForward();
  await sortBy(page, 'Passages');
  await expect(passages).not.toHaveAttribute('aria-sort');
  expect(await relations(page)).toEqual(inOrder);
});

test('columns are chosen from a menu that stays open, all but the relation itself', async ({
  page,
}) => {
  await openTable(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  const item = (name: string) => page.getByRole('menuitemcheckbox', { name, exact: true });
  await expect(item('Relation')).toBeChecked();
  await expect(item('Relation')).toBeDisabled();
  await expect(item('Source')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(header(page, 'Source')).toHaveCount(0);
  await item('In the text’s words').click();
  await expect(item('In the text’s words')).toBeChecked();
  await expect(header(page, 'In the text’s words')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused();
  await expect(rows(page).first()).toContainText(essay.relations[0]!.phrase);

  await page.reload();
  await expect(header(page, 'In the text’s words')).toBeVisible();
  await expect(header(page, 'Source')).toHaveCount(0);
  await page.goBack();
  await expect(header(page, 'In the text’s words')).toHaveCount(0);
});

test('a chosen relation is brought into sight and marked, also in another order', async ({
  page,
}) => {
  await openTable(page, `${EVERYTHING}&relation=${RELATION}`);
  const row = rows(page).and(page.locator(`[data-relation="${RELATION}"]`));
  await expect(row).toBeInViewport();
  await expect(row.getByRole('button')).toHaveAttribute('aria-current', 'true');
  await sortBy(page, 'Target');
  await expect(row).toBeInViewport();
});

test('with control held a row comes beside what is chosen', async ({ page }) => {
  await openTable(page);
  await rows(page).nth(0).getByRole('button').click();
  await rows(page)
    .nth(2)
    .getByRole('button')
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(table(page).locator('[aria-current="true"]')).toHaveCount(2);
  await rows(page).nth(3).getByRole('button').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(table(page).locator('[aria-current="true"]')).toHaveCount(3);
});

test('the keyboard walks row by row and page by page, and Enter chooses', async ({ page }) => {
  await openTable(page);
  await header(page, 'Passages').getByRole('button').focus();
  await page.keyboard.press('Tab');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', '3');
  await page.keyboard.press('PageDown');
  const paged = await rowIndex(focusedRow(page));
  expect(paged).toBeGreaterThan(6);
  await page.keyboard.press('End');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', `${essay.relations.length + 1}`);
  await expect(focusedRow(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(shownRelation(page, essay.relations.at(-1)!.id)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', '2');
  await expect(focusedRow(page)).toBeInViewport();
});

test('the copied table is the shown one: its rows, its columns, its order', async ({ page }) => {
  await openTable(page, `${EVERYTHING}&columns=source,relation,phrase&sort=-source`);
  const shown = await relations(page);
  await page.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('Source\tRelation\tIn the text’s words');
  expect(lines.slice(1).map((line) => line.split('\t')[2])).toEqual(
    shown.map((id) => relationOf(id ?? '').phrase),
  );
});

test('a long table has few rows in the page, says how many there are, and is walked to its end', async ({
  page,
}, testInfo) => {
  const count = await openLong(page, testInfo, 6);
  expect(await rows(page).count()).toBeLessThan(100);

  await rows(page).first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', `${count + 1}`);
  await expect(focusedRow(page)).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(100);
  await page.keyboard.press('Enter');
  await expect(focusedRow(page).getByRole('button')).toHaveAttribute('aria-current', 'true');

  // The focus stays with its row while it is scrolled out of sight.
  await region(page, 'Stage')
    .getByRole('region', { name: 'Table of relations' })
    .evaluate((frame) => frame.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
  await expect(rows(page).first()).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', `${count}`);
  await expect(focusedRow(page)).toBeInViewport();

  await sortBy(page, 'Source');
  await expect(table(page).locator('[aria-current="true"]')).toBeInViewport();
});
