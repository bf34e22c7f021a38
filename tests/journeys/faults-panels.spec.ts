/**
 * What if a panel fails, or the page as a whole?
 *
 * In the place of what failed stands a sentence with a way to try again; the rest works, and so does taking
 * the text away. Broken from outside: an element that cannot be made, a part that throws when it is drawn.
 */
import type { Page } from '@playwright/test';
import { essay, openEssay, pressEdge, region, shownRelation } from './essay.ts';
import { breakElements, breakPart } from './faulty.ts';
import { expect, test, type Guard } from './guarded-page.ts';
import { exportDialog, openExport, readTaken, takeAway } from './taking.ts';

const expectTold = (guard: Guard) => guard.expects(/console error: .*injected/);

const failed = (page: Page, part: string) =>
  page
    .getByRole('alert')
    .filter({ hasText: `${part} could not be drawn; everything else still works.` });

const tryAgain = (page: Page, part: string) =>
  failed(page, part).getByRole('button', { name: 'Try again' }).click();

/** Panels that come with the page: what they are called, and an element that only they make. */
const PANELS = [
  { name: 'The text', attribute: 'class', pattern: '_coverage_' },
  { name: 'The detail', attribute: 'class', pattern: '_orientation_' },
  { name: 'The legend', attribute: 'class', pattern: '_legend_' },
  { name: 'The filters', attribute: 'class', pattern: '(^| )_add_' },
  { name: 'The buttons of the picture', attribute: 'role', pattern: '^toolbar$' },
  { name: 'The search', attribute: 'role', pattern: '^combobox$' },
] as const;

test('panels fail each for itself, even all at once: the graph is drawn and can be taken away', async ({
  page,
  guard,
}, testInfo) => {
  expectTold(guard);
  const setFault = await breakElements(page, PANELS);
  await openEssay(page);
  for (const { name } of PANELS) await expect(failed(page, name)).toBeVisible();
  const taken = readTaken(await takeAway(page, { part: 'everything' }, testInfo));
  expect(taken.relations).toHaveLength(essay.relations.length);
  // What is chosen is another thing to draw: the detail comes back by itself.
  await pressEdge(page, 's05-alliance-source-of-tension');
  await expect(shownRelation(page, 's05-alliance-source-of-tension')).toBeVisible();
  await expect(failed(page, 'The legend')).toBeVisible();
  await tryAgain(page, 'The legend');
  await expect(failed(page, 'The legend')).toBeVisible();
  await setFault(false);
  for (const { name } of PANELS) {
    if (await failed(page, name).isVisible()) await tryAgain(page, name);
    await expect(failed(page, name)).toBeHidden();
  }
  await expect(region(page, 'Text').locator('mark').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeVisible();
});

test('without its header the page still exports', async ({ page, guard }, testInfo) => {
  expectTold(guard);
  const setFault = await breakElements(page, [{ attribute: 'class', pattern: '_header_' }]);
  await openEssay(page);
  await expect(failed(page, 'The header')).toBeVisible();
  // The dialog's own head has another name.
  const taken = readTaken(await takeAway(page, { part: 'everything' }, testInfo));
  expect(taken.entities).toHaveLength(essay.entities.length);
  await setFault(false);
  await tryAgain(page, 'The header');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a graph that cannot be drawn leaves the other lenses and comes back', async ({
  page,
  guard,
}) => {
  expectTold(guard);
  await page.addInitScript(() => {
    const fault = { isOn: true };
    Object.assign(window, { fault });
    const prototype = CanvasRenderingContext2D.prototype as unknown as {
      stroke: (...path: unknown[]) => void;
    };
    const real = prototype.stroke;
    prototype.stroke = function (this: unknown, ...path) {
      if (fault.isOn) throw new Error('injected');
      real.apply(this, path);
    };
  });
  await page.goto('./');
  await expect(failed(page, 'The graph')).toBeVisible();
  const lenses = page.getByRole('radiogroup', { name: 'Lens' });
  await lenses.getByText('Table').click();
  await expect(page.getByRole('table')).toBeVisible();
  await openExport(page);
  await expect(exportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await lenses.getByText('Graph').click();
  await page.evaluate(() => {
    (window as unknown as { fault: { isOn: boolean } }).fault.isOn = false;
  });
  await tryAgain(page, 'The graph');
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible();
});

test('a part that throws when it is drawn leaves the rest', async ({ page, guard }, testInfo) => {
  expectTold(guard);
  const parts = [
    ['Matrix', 'Matrix', 'matrix', 'The matrix'],
    ['Timeline', 'Timeline', 'timeline', 'The timeline'],
    ['Balance', 'Balance', 'balance', 'The balance of triads'],
    ['InfluenceRanking', 'InfluenceRankingPanel', 'influence', 'The ranking of influence'],
    ['Outline', 'Outline', 'list', 'The list'],
    ['Table', 'Table', 'table', 'The table'],
    ['Method', 'Method', 'method', 'The page on the method'],
  ] as const;
  for (const [file, component] of parts) await breakPart(page, file, component);
  await breakPart(page, 'Questions', 'Questions');
  await breakPart(page, 'Chosen', 'Chosen');
  await breakPart(page, 'FilterBar', 'FilterBar');
  await breakPart(page, 'ResultList', 'ResultList');
  await openEssay(page);
  await expect(failed(page, 'The list of questions')).toBeVisible();
  const toFragment = (fragment: string) =>
    page.evaluate((hash) => void (window.location.hash = hash), fragment);
  for (const [, , lens, name] of parts) {
    await toFragment(`v=1&lens=${lens}&without.valence=0&entity=china`);
    await expect(failed(page, name)).toBeVisible();
    await expect(failed(page, 'The detail')).toBeVisible();
  }
  await toFragment('v=1&without.valence=0');
  await expect(failed(page, 'The filters')).toBeVisible();
  await page.getByRole('combobox', { name: /^Search/ }).fill('China');
  await expect(failed(page, 'The search')).toBeVisible();
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible();
  await takeAway(page, { part: 'everything' }, testInfo);
});

test('a dialog that fails can be closed, and everything saved without it', async ({
  page,
  guard,
}, testInfo) => {
  expectTold(guard);
  await breakPart(page, 'ExportDialog', 'ExportDialog');
  await openEssay(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const alert = failed(page, 'The dialog');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save everything as a file' }).click();
  const file = testInfo.outputPath('all.json');
  await (await download).saveAs(file);
  expect(readTaken(file).relations).toHaveLength(essay.relations.length);
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
  await page.getByRole('button', { name: 'Zoom in' }).click();
});

test('a page that fails as a whole can be saved, tried again, and begun anew', async ({
  page,
  guard,
}, testInfo) => {
  expectTold(guard);
  // What the page draws round everything.
  const setFault = await breakElements(page, [{ attribute: 'data-narrow', pattern: '' }]);
  await page.goto('./#v=1&entity=china');
  const alert = page.getByRole('alert').filter({ hasText: 'The page cannot go on.' });
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save everything as a file' }).click();
  const file = testInfo.outputPath('all.json');
  await (await download).saveAs(file);
  expect(readTaken(file).passages).toHaveLength(essay.passages.length);
  await setFault(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible();
  await expect(page).toHaveURL(/entity=china/);
  await page.reload();
  await alert.getByRole('button', { name: 'Begin without the address' }).click();
  await expect(page).not.toHaveURL(/china/);
  await expect(alert).toBeVisible();
});
