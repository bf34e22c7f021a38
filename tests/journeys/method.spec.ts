/**
 * Can a reader see how the text was read, and go from any decision to the relation that carries it?
 */
import { readFileSync } from 'node:fs';
import type { Decision } from '../../src/model/decision.ts';
import type { MethodRecord } from '../../src/model/method.ts';
import { essay, openEssay, region, shownRelation, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openFiles, takeAway } from './taking.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../graph-data/three-anti-sentiments/readings/${name}.json`, import.meta.url),
      'utf8',
    ),
  );
const counted = read('method') as MethodRecord;
const { decisions } = read('decisions') as { readonly decisions: readonly Decision[] };

const methodOf = (page: Parameters<typeof region>[0]) =>
  page.getByRole('region', { name: 'Method' });

test('the page opens from the header, with the figures of the files, and Back leaves it', async ({
  page,
}) => {
  await openEssay(page);
  await page.getByRole('button', { name: 'Method', exact: true }).click();
  await expect(page).toHaveURL(/lens=method/);
  const method = methodOf(page);
  const figure = (name: string) => method.locator(`[data-figure="${name}"] dd`).first();
  await expect(figure('relations')).toHaveText(String(essay.relations.length));
  await expect(figure('entities')).toHaveText(String(essay.entities.length));
  await expect(figure('passages')).toHaveText(String(essay.passages.length));

  for (const [caption, pairs] of [
    ['Before: the readings', counted.before],
    ['After: the reading on this page', counted.after],
  ] as const) {
    const row = method
      .getByRole('table', { name: caption })
      .getByRole('row', { name: /^relations in both/ });
    await expect(row.getByRole('cell')).toHaveText(pairs.map(({ both }) => String(both)));
  }
  const said = counted.assertions.map(({ count }) => count);
  await expect(method.getByText(`${said[0]} stand in all three`)).toBeVisible();
  await expect(method.getByText(`${decisions.length} decisions:`)).toBeVisible();
  await page.goBack();
  await expect(method).toBeHidden();
  await waitForPicture(page);
});

test('a decision opens its relation, and Back returns to the page', async ({ page }) => {
  await openEssay(page);
  await region(page, 'Detail').getByRole('button', { name: 'How was this read?' }).click();
  const method = methodOf(page);
  const decision = decisions.find(({ verdict }) => verdict === 'kept');
  const sentence = decision?.sentence === 0 ? 'Titles' : `Sentence ${decision?.sentence}`;
  await method.getByText(sentence, { exact: true }).click();
  const item = method.locator('[data-verdict="kept"]', { hasText: decision?.why ?? '' });
  await item.getByRole('button').click();
  const relation = String(decision?.relation);
  await expect(shownRelation(page, relation)).toBeVisible();
  await expect(region(page, 'Detail').getByText(decision?.why ?? '')).toBeVisible();
  await expect(page).toHaveURL(/lens=method/);
  await page.goBack();
  await expect(shownRelation(page, relation)).toBeHidden();
  await expect(item).toBeVisible();
});

test('a relation says which readings have it', async ({ page }) => {
  const isDecided = new Set(decisions.map(({ relation }) => relation));
  const plain = counted.relations.find(
    (row) => row.in === 'ABC' && !isDecided.has(row.relation),
  )?.relation;
  await openEssay(page, `v=1&depth=everything&relation=${plain}`);
  await expect(region(page, 'Detail').getByText('In all three readings.')).toBeVisible();
  const added = decisions.find(({ verdict }) => verdict === 'added');
  await page.goto(`./#v=1&depth=everything&relation=${added?.relation}`);
  await expect(
    region(page, 'Detail').getByText(/^Added when the readings were reconciled: /),
  ).toBeVisible();
});

test('a file that comes without readings says so', async ({ page }, testInfo) => {
  await openEssay(page);
  const file = await takeAway(page, { part: 'everything' }, testInfo);
  await page.getByRole('button', { name: 'Method', exact: true }).click();
  const method = methodOf(page);
  await expect(method.getByRole('heading', { name: 'How far the readers agreed' })).toBeVisible();
  await openFiles(page, file);
  await page.getByRole('button', { name: 'Method', exact: true }).click();
  await expect(method.getByText('No record of independent readings came')).toBeVisible();
  await expect(method.getByRole('heading', { name: 'How far the readers agreed' })).toBeHidden();
  await expect(method.locator('[data-figure="relations"]')).toBeVisible();
});
