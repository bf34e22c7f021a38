/**
 * Is the thesis of the essay readable at once, that a common dislike draws two together, with its words?
 */
import { essay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const TOGETHER = 's20-china-rok-common-ground';
const AGAINST = ['s20-china-wary-of-tokyo', 's20-rok-wary-of-tokyo'] as const;

test('China and South Korea, against Japan: a triangle, its verdict, and the words', async ({
  page,
}) => {
  await page.goto('./#v=1&lens=balance');
  const stage = region(page, 'Stage');
  const section = stage.getByRole('region', { name: 'Drawn together by a common dislike' });
  const triangle = section.getByRole('article').first();
  await expect(triangle.getByRole('heading')).toHaveText('China and South Korea, against Japan', {
    timeout: 20_000,
  });
  await expect(triangle).toContainText('Balanced. + × − × − = +');
  await expect(triangle.locator('svg text').filter({ hasText: 'by way of' })).toHaveCount(2);
  const whole = essay.text
    .split(/(?<=\.)\s+/)
    .find((sentence) => sentence.includes('common reservations over Tokyo’s policy orientation'));
  await expect(triangle.locator('blockquote').first()).toHaveText(whole ?? 'no such sentence');
  for (const id of [TOGETHER, ...AGAINST])
    await expect(triangle.locator(`[data-relation="${id}"]`)).toBeVisible();

  // Its relations, with the one that says whose the policy is, are chosen in one press, by keyboard.
  const choose = triangle.getByRole('button', { name: /^Choose 4 relations of China and South/ });
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(choose).toHaveAttribute('aria-pressed', 'true');
  await expect(region(page, 'Detail').getByRole('heading', { name: '4 relations' })).toBeVisible();
  await triangle.locator(`[data-relation="${TOGETHER}"]`).click();
  await expect(region(page, 'Detail').locator(`[data-shown-relation="${TOGETHER}"]`)).toBeVisible();
});

test('said directly, no sentence has all three; the mode stands in the address', async ({
  page,
}) => {
  await page.goto('./#v=1&lens=balance');
  const stage = region(page, 'Stage');
  await stage.getByRole('radio', { name: 'Said directly' }).check();
  await expect(stage.getByText('No sentence among these relations says all three')).toBeVisible();
  await expect(stage.getByText(`from all ${essay.relations.length} relations`)).toBeVisible();
  await expect(page).toHaveURL(/balance=direct/);
});
