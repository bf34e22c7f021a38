/**
 * What if a part of the program is not there when it is needed, as after a newer version was put in place?
 *
 * Its place says so, with what helps; everything else works. Asked for again it is really fetched again: by
 * "Try again", by the next visit, or by the next press.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { openEssay, region, shownRelation } from './essay.ts';
import { findParts, loseParts } from './faulty.ts';
import { expect, test, type Guard } from './guarded-page.ts';
import { choose, exportDialog, openExport, openFiles, reportDialog } from './taking.ts';

const WHY =
  /could not be fetched\. Perhaps the network is gone, or a newer version was put in place/;

/** Of a file that is not there, and of a panel that failed, the browser and React tell the console. */
function expectTold(guard: Guard): void {
  guard.expects(/console error: Failed to load resource.*404/);
  guard.expects(/console error: .*A part of the page/);
}

const lost = (page: Page, part: string) =>
  page.getByRole('alert').filter({ hasText: `${part} could not be fetched` });

const toLens = (page: Page, lens: string) =>
  page.evaluate((hash) => void (window.location.hash = hash), `v=1&lens=${lens}`);

test('a lens that is not there says so, and comes when it is asked for again', async ({
  page,
  guard,
}) => {
  expectTold(guard);
  const files = ['Matrix', 'Timeline', 'Balance', 'InfluenceRanking', 'Table', 'Method'];
  await loseParts(page, ...files);
  await openEssay(page);
  const parts = [
    ['matrix', 'The matrix'],
    ['timeline', 'The timeline'],
    ['balance', 'The balance of triads'],
    ['influence', 'The ranking of influence'],
    ['table', 'The table'],
    ['method', 'The page on the method'],
  ] as const;
  for (const [lens, name] of parts) {
    await toLens(page, lens);
    await expect(lost(page, name)).toHaveText(WHY);
  }
  await lost(page, 'The page on the method').getByRole('button', { name: 'Try again' }).click();
  await expect(lost(page, 'The page on the method')).toHaveText(WHY);
  await findParts(page, ...files);
  await lost(page, 'The page on the method').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'How this was read' })).toBeVisible();
  // The others need no button: the next visit fetches.
  await toLens(page, 'matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await toLens(page, 'table');
  await expect(page.getByRole('table')).toBeVisible();
});

test('a lens whose style sheet is not there says so, and comes with it when it is asked for again', async ({
  page,
  guard,
}) => {
  expectTold(guard);
  await page.route('**/assets/Matrix-*.css', (route) => route.fulfill({ status: 404 }));
  await openEssay(page);
  await toLens(page, 'matrix');
  await expect(lost(page, 'The matrix')).toHaveText(WHY);
  const again = lost(page, 'The matrix').getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(lost(page, 'The matrix')).toHaveText(WHY);
  await page.unroute('**/assets/Matrix-*.css');
  await again.click();
  await expect(page.getByRole('grid')).toBeVisible();
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].map(({ href, cssRules }) => [href ?? '', cssRules.length] as const),
  );
  expect(sheets.filter(([href, rules]) => /Matrix-/.test(href) && rules > 0)).toHaveLength(1);
});

test('what is asked for by a press says so in a notice, and the next press works', async ({
  page,
  guard,
}, testInfo) => {
  guard.expects(/console error: Failed to load resource.*404/);
  guard.expects(/console error: .*A part of the page/);
  const files = ['take-in', 'take-away', 'answering', 'search', 'snapshot', 'shipped-readings'];
  await loseParts(page, ...files, 'Chosen');
  await openEssay(page);
  const notice = page
    .getByRole('alert')
    .filter({ has: page.getByRole('button', { name: 'Dismiss' }) });
  const dismiss = async () => {
    await expect(notice).toHaveText(WHY);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toBeHidden();
  };
  const detail = region(page, 'Detail');

  const file = testInfo.outputPath('small.json');
  writeFileSync(file, foreignJson({ nodes: 3, edges: 2 }));
  await openFiles(page, file);
  await dismiss();
  await toLens(page, 'graph&trace=from:us;to:dprk;hops:4');
  await dismiss();
  await expect(detail.getByText(WHY)).toBeVisible();
  await toLens(page, 'graph&ego=1,out,china');
  await dismiss();
  await toLens(page, 'graph&relation=s01-rok-joins-aiib');
  await expect(lost(page, 'The detail')).toHaveText(WHY);
  await page.keyboard.press('/');
  await expect(lost(page, 'The search')).toHaveText(WHY);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(lost(page, 'The dialog')).toHaveText(WHY);

  await findParts(page, ...files, 'Chosen');
  await lost(page, 'The dialog').getByRole('button', { name: 'Try again' }).click();
  await expect(exportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await lost(page, 'The search').getByRole('button', { name: 'Try again' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('China');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await lost(page, 'The detail').getByRole('button', { name: 'Try again' }).click();
  await expect(shownRelation(page, 's01-rok-joins-aiib')).toBeVisible();
  await toLens(page, 'graph&trace=from:us;to:dprk;hops:3');
  await expect(detail.getByRole('list', { name: 'Paths' })).toBeVisible();
  await openFiles(page, file);
  await expect(reportDialog(page)).toBeVisible();
});

test('a picture whose pen is not there is not saved, and says why', async ({ page, guard }) => {
  guard.expects(/console error: Failed to load resource.*404/);
  await loseParts(page, 'snapshot');
  await openEssay(page);
  await openExport(page);
  const dialog = exportDialog(page);
  await choose(page, { format: 'svg' });
  const save = dialog.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(dialog.getByRole('alert')).toHaveText(WHY);
  await findParts(page, 'snapshot');
  const download = page.waitForEvent('download');
  await save.click();
  await download;
});
