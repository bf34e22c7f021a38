/**
 * Can everyone use it: does axe find nothing, and does the keyboard go everywhere the mouse goes?
 */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { openEssay, region, relationOf, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { choose, openExport, openFiles, reportDialog } from './taking.ts';

/** The colour of --paper by day. */
const LIGHT_PAPER = 'rgb(251, 248, 241)';
const RELATION = 's05-alliance-source-of-tension';

async function expectNothingFrom(axe: AxeBuilder): Promise<void> {
  // Axe writes its style probes into the page; trusted types do not concern it, colours do.
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
}

const expectNoViolations = (page: Page): Promise<void> =>
  expectNothingFrom(new AxeBuilder({ page }));

/** In the light everything; in the dark what the dark can change. */
async function expectNoViolationsInBoth(page: Page): Promise<void> {
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).not.toHaveCSS('background-color', LIGHT_PAPER);
  await expectNothingFrom(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The picture is behind the page; one sentence stands open. */
async function openMethod(page: Page, fragment: string): Promise<void> {
  await page.goto(`./#${fragment}`);
  const method = page.getByRole('region', { name: 'Method' });
  await method.getByText('Sentence 5', { exact: true }).click();
  await expect(method.locator('[data-verdict]').filter({ visible: true }).first()).toBeVisible();
}

const STATES = {
  'nothing chosen': '',
  'an edge': `v=1&relation=${RELATION}`,
  'an entity': 'v=1&entity=china',
  'several entities': 'v=1&entity=china,rok',
  'a passage': 'v=1&passage=s05-a',
  filters: 'v=1&without.valence=0&only.theme=anti-japan',
  everything: 'v=1&depth=everything',
  'the method': 'v=1&lens=method&relation=s05-alliance-source-of-tension',
} as const;

for (const [state, fragment] of Object.entries(STATES))
  test(`axe finds nothing, light or dark: ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (fragment.includes('lens=method')) await openMethod(page, fragment);
    else await openEssay(page, fragment);
    await expectNoViolationsInBoth(page);
  });

test('axe finds nothing, light or dark: taking away, and the report of a file', async ({
  page,
}, testInfo) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openEssay(page, 'v=1&entity=china');
  await openExport(page);
  await choose(page, { part: 'chosen' });
  await expectNoViolationsInBoth(page);
  await choose(page, { format: 'png' });
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  const file = testInfo.outputPath('foreign.json');
  writeFileSync(file, foreignJson({ nodes: 5, edges: 6, quoting: true }));
  await openFiles(page, file);
  await expect(reportDialog(page)).toBeVisible();
  await expectNoViolationsInBoth(page);
  writeFileSync(file, '{"format": oops}');
  await page.keyboard.press('Escape');
  await openFiles(page, file);
  await expect(page.getByRole('dialog', { name: /was not opened$/ })).toBeVisible();
  await expectNoViolationsInBoth(page);
});

const LENSES = {
  'the matrix': { fragment: 'v=1&lens=matrix', role: 'grid' },
  'the matrix with a cell chosen': {
    fragment: `v=1&lens=matrix&sides=shown&relation=${RELATION}`,
    role: 'grid',
  },
  'the timeline': { fragment: 'v=1&lens=timeline&depth=everything', role: 'group' },
  'the timeline with a window': {
    fragment: 'v=1&lens=timeline&depth=everything&time=2015-04,2015-04',
    role: 'slider',
  },
} as const;

for (const [state, { fragment, role }] of Object.entries(LENSES))
  test(`axe finds nothing, light or dark: ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`./#${fragment}`);
    await expect(page.getByRole('region', { name: 'Stage' }).getByRole(role).first()).toBeVisible();
    await expectNoViolationsInBoth(page);
  });

test('axe finds nothing: the table, a search, and a narrow page with its sheets', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#v=1&lens=table');
  await expect(page.getByRole('table')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('/');
  await page.keyboard.type('thaad');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openEssay(page, `v=1&relation=${RELATION}&sheet=detail`);
  await expect(shownRelation(page, RELATION)).toBeVisible();
  await expectNoViolations(page);
});

for (const lens of ['balance', 'influence'] as const)
  test(`axe finds nothing, light or dark: the ${lens} lens`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`./#v=1&lens=${lens}&entity=japan`);
    const stage = region(page, 'Stage');
    await expect(
      lens === 'balance' ? stage.getByRole('article').first() : stage.getByRole('table'),
    ).toBeVisible();
    await stage.locator('summary').first().click();
    await expectNoViolationsInBoth(page);
  });

test('search, choose, read, show in text and step back, by keyboard alone', async ({ page }) => {
  await openEssay(page);
  await page.keyboard.press('/');
  await page.keyboard.type('biggest source of tension');
  await expect(page.getByRole('option').first()).toBeVisible();
  const item = page
    .getByRole('option', { name: /US–ROK alliance .* China–ROK relationship/ })
    .first();
  await expect(item).toBeVisible();
  for (let step = 0; step < 40 && (await item.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shownRelation(page, RELATION)).toBeVisible();

  const show = region(page, 'Detail').getByRole('button', { name: 'Show in text' }).first();
  for (let step = 0; step < 80; step += 1) {
    if (await show.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  const passage = relationOf(RELATION).evidence[0]!.passage;
  await expect(
    region(page, 'Text').locator(`mark[data-passage~="${passage}"]`).first(),
  ).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(shownRelation(page, RELATION)).toBeHidden();
});

test('the depth keys fold and unfold, and the hidden are counted', async ({ page }) => {
  await openEssay(page);
  const counts = region(page, 'Stage')
    .getByText(/ of \d+ relations/)
    .first();
  await page.keyboard.press('.');
  await expect(counts).toHaveText(/^(\d+) of \1 relations/);
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect(counts).toHaveText(/folded by depth/);
});
