/**
 * Does a graph too large to draw open as a picture that says what it leaves out, and give more to who comes nearer?
 */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { crowdGexf } from '../fixtures/crowd-graph.ts';
import { openEssay, type Drawn } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openFiles } from './taking.ts';

const [NODES, EDGES] = [2000, 8000];

const line = (page: Page) => page.getByText(/^Drawn: /);
const graph = (page: Page) => page.locator('#relata-graph');
const heard = (page: Page) => page.locator('[data-spoken]');
const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => window.relata?.drawn() ?? { edges: [], nodes: [], labels: [] });

async function openCrowd(page: Page, testInfo: TestInfo): Promise<void> {
  const file = testInfo.outputPath('crowd.gexf');
  writeFileSync(file, crowdGexf(NODES, EDGES));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEssay(page);
  await expect(line(page)).toHaveCount(0);
  await openFiles(page, file);
  await expect(line(page)).toHaveText(/^Drawn: \d+ of 8,000 relations/);
  await expect(graph(page)).toHaveAttribute('data-stage', 'drawn');
  await page.keyboard.press('Escape');
}

test('the line counts what is drawn, coming nearer by key draws something else, and the whole comes back', async ({
  page,
}, testInfo) => {
  await openCrowd(page, testInfo);
  await expect(async () => {
    const { edges } = await drawn(page);
    expect(await line(page).textContent()).toContain(`Drawn: ${edges.length} of 8,000 relations`);
  }).toPass();
  const first = await line(page).textContent();
  const { edges, nodes } = await drawn(page);
  expect(edges.length).toBeGreaterThan(50);
  expect(first).toContain(`${nodes.length} of`);
  await expect(graph(page)).toHaveAccessibleDescription(
    new RegExp(`${edges.length} of 8,000 relations, the strongest first`),
  );

  await graph(page).focus();
  // All of its relations are shown; the keys go round those that are drawn.
  await expect(heard(page)).toHaveText(/^Member \d+, [^,]+, \d+ relations, \d+ drawn\.$/);
  const [, round] = /(\d+) drawn/.exec((await heard(page).textContent()) ?? '') ?? [];
  await page.keyboard.press('Space');
  await expect(heard(page)).toHaveText(
    new RegExp(`, \\d+ of ${round} drawn round Member \\d+\\.$`),
  );
  await page.keyboard.press('Escape');

  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(line(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('0');
  await expect(line(page)).toHaveText(first ?? '');
});

test('a search draws in detail what was only a point, coming nearer all round it, and its surroundings alone are no crowd', async ({
  page,
}, testInfo) => {
  await openCrowd(page, testInfo);
  const { nodes } = await drawn(page);
  const isDrawn = new Set(nodes.map(({ entity }) => entity));
  const wanted = Array.from({ length: NODES }, (_, at) => `n${at}`).findLast(
    (id) => !isDrawn.has(id),
  );
  const number = (wanted ?? '').slice(1);
  await page.getByRole('button', { name: 'Search a name' }).first().click();
  await expect(page.getByRole('combobox', { name: /search/i })).toBeFocused();
  await page.keyboard.type(`Member ${number}`);
  await page
    .getByRole('option', { name: `Member ${number}` })
    .first()
    .click();
  await expect
    .poll(async () => (await drawn(page)).nodes.map(({ entity }) => entity))
    .toContain(wanted);

  // Standing there, one comes nearer to it until nothing round it is left out.
  await graph(page).focus();
  await expect(async () => {
    await page.keyboard.press('+');
    await expect(line(page)).toContainText('all that is in view', { timeout: 1000 });
  }).toPass();
  // The words may be there a frame before the picture.
  await expect(async () => {
    const near = await drawn(page);
    expect(near.nodes.map(({ entity }) => entity)).toContain(wanted);
    expect(await line(page).textContent()).toContain(`${near.edges.length} of 8,000 relations`);
  }).toPass();

  await page.keyboard.press('1');
  await expect(line(page)).toHaveCount(0);
  // The surroundings come in one picture, the words in the next.
  await expect(async () => {
    const { edges } = await drawn(page);
    const said = page.getByText(`${edges.length} of 8,000 relations`).first();
    await expect(said).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('axe finds nothing in a crowd, light or dark', async ({ page }, testInfo) => {
  await openCrowd(page, testInfo);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
