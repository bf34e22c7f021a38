/**
 * Can a reader go from a line of the graph to the words, through the text, and on to a colleague?
 *
 * The mission of the whole, walked by mouse in one go: open, click an edge on the canvas, read its
 * quotes, see them in the text, press other words, copy the link, open it elsewhere.
 */
import {
  essay,
  openEssay,
  pressEdge,
  quotesOf,
  region,
  relationOf,
  shownRelation,
  waitForPicture,
} from './essay.ts';
import { expect, test } from './guarded-page.ts';

const RELATION = 's05-alliance-source-of-tension';

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('an edge on the canvas opens its words, and the words lead through the text', async ({
  page,
}) => {
  await openEssay(page);
  await pressEdge(page, RELATION);

  const quotes = region(page, 'Detail').getByRole('figure').locator('blockquote');
  await expect(quotes).toHaveCount(relationOf(RELATION).evidence.length);
  expect(await quotes.allTextContents()).toEqual(quotesOf(relationOf(RELATION)));
  await expect(region(page, 'Detail').getByText('exact', { exact: false }).first()).toBeVisible();

  const passageId = relationOf(RELATION).evidence[0]!.passage;
  const inText = region(page, 'Text').locator(`mark[data-passage~="${passageId}"]`);
  await region(page, 'Text')
    .locator('article')
    .evaluate((article) => {
      article.parentElement?.scrollTo({ top: 99_999, behavior: 'instant' });
    });
  await expect(inText.first()).not.toBeInViewport();
  await region(page, 'Detail').getByRole('button', { name: 'Show in text' }).first().click();
  await expect(inText.first()).toBeInViewport();
  await expect(inText.first()).toHaveAttribute('aria-current', 'true');
  const highlighted = await region(page, 'Text')
    .locator('mark[aria-current="true"]')
    .allTextContents();
  // A space between two marked words is highlighted too, but has no name to be spoken.
  const bare = (words: string) => words.replaceAll(/\s/g, '');
  expect(bare(highlighted.join(''))).toBe(bare(quotesOf(relationOf(RELATION))[0]!));
});

test('words pressed in the text light up what rests on them, on the stage and in the detail', async ({
  page,
}) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  const words = region(page, 'Text')
    .locator('mark[data-passage]', { hasText: 'whose two summits' })
    .first();
  await words.click();
  const passages = (await words.getAttribute('data-passage'))!.split(' ');
  const resting = essay.relations.filter(({ evidence }) =>
    evidence.some(({ passage }) => passages.includes(passage)),
  );
  expect(resting.length).toBeGreaterThan(0);
  for (const { id } of resting)
    await expect(region(page, 'Detail').locator(`[data-relation="${id}"]`).first()).toBeVisible();
  await expect(page).toHaveURL(/passage=/);
});

test('a copied link opens the same view in another page', async ({ page, context }) => {
  await openEssay(page, 'v=1&depth=everything&without.valence=0');
  await pressEdge(page, 's04-anti-japan-against');
  await region(page, 'Detail').getByRole('button', { name: 'Copy link' }).click();
  await expect(region(page, 'Detail').getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await waitForPicture(other);
  await expect(shownRelation(other, 's04-anti-japan-against')).toBeVisible();
  expect(other.url()).toBe(page.url());
  const counts = (of: typeof page) =>
    region(of, 'Stage')
      .getByText(/ of \d+ relations/)
      .first()
      .textContent();
  expect(await counts(other)).toBe(await counts(page));
});

test('back and forward walk through what was looked at', async ({ page }) => {
  await openEssay(page);
  await pressEdge(page, RELATION);
  await region(page, 'Detail').getByRole('button', { name: 'US–ROK alliance' }).first().click();
  await expect(page).toHaveURL(/entity=us-rok-alliance/);
  await page.goBack();
  await expect(shownRelation(page, RELATION)).toBeVisible();
  await page.goBack();
  await expect(region(page, 'Detail').getByText('Who affects whom')).toBeVisible();
  await page.goForward();
  await expect(shownRelation(page, RELATION)).toBeVisible();
});

test('a copied quotation carries the words, the author and the place', async ({ page }) => {
  await openEssay(page, `v=1&relation=${RELATION}`);
  await region(page, 'Detail').getByRole('button', { name: 'Copy quotation' }).first().click();
  await expect(region(page, 'Detail').getByText('Copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(quotesOf(relationOf(RELATION))[0]);
  expect(text).toContain('See-Won Byun');
  expect(text).toContain('section 1, paragraph 1, sentence 1');
});

test('a link to a relation opens with its words in sight', async ({ page }) => {
  await openEssay(page, 'v=1&relation=s13-china-rebuffs-dprk');
  await expect(region(page, 'Text').locator('mark[aria-current="true"]').first()).toBeInViewport({
    ratio: 0.9,
  });
});
