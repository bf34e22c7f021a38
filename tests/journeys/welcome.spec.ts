/**
 * Is somebody who comes for the first time shown round, once, and only when they want to be?
 */
import { region, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test('three steps on the real graph, each undone by the next, and never offered twice', async ({
  page,
}) => {
  await page.goto('./');
  await waitForPicture(page);
  const strip = page.getByRole('region', { name: 'Introduction' });
  const press = (name: string) => strip.getByRole('button', { name, exact: true }).click();
  await press('Show me');
  await expect(strip).toContainText('1 of 3');
  await press('Next');
  const heading = page.locator('[data-shown-relation]');
  await expect(heading).toBeVisible();
  await expect(region(page, 'Detail').locator('blockquote').first()).toBeVisible();
  await press('Next');
  await expect(heading).toBeHidden();
  await expect(region(page, 'Detail').getByText(/^\d+ paths$/)).toBeVisible();
  await press('Back');
  await expect(heading).toBeVisible();
  await press('Next');
  await press('Done');
  await expect(strip).toBeHidden();
  await expect.poll(() => new URL(page.url()).hash).not.toContain('trace');
  await page.reload();
  await waitForPicture(page);
  await expect(strip).toBeHidden();
  await page.getByRole('button', { name: 'A look round in three steps' }).click();
  await expect(strip).toBeVisible();
});

test('who follows a link is not stopped; an empty stage says what brings relations back', async ({
  page,
}) => {
  await page.goto('./#v=1&only.negation=negated&only.theme=anti-japan&depth=actors');
  await expect(page.getByRole('heading', { name: /^All 297 relations are hidden/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Introduction' })).toBeHidden();
  const way = page
    .getByRole('listitem')
    .filter({ hasText: /brings back \d+ relations/ })
    .first();
  const promised = /brings back (\d+)/.exec(await way.innerText())?.[1];
  await way.getByRole('button').click();
  await expect(
    region(page, 'Stage')
      .getByText(/ of 297 relations/)
      .first(),
  ).toHaveText(new RegExp(`^${promised} of 297`));
});
