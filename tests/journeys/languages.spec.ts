/**
 * Does the page speak the language that is asked for, and leave the text in its own?
 */
import type { Page } from '@playwright/test';
import { EN } from '../../src/words/en.ts';
import { openEssay, quotesOf, region, relationOf } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const RELATION = 's05-alliance-source-of-tension';

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{Ll} \p{L}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : [];
}

const english = sentencesOf(EN);

/** Every English sentence of ours that is seen or read where nothing says that it is English. */
const leftInEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate((sentences) => {
    const ours = new Set(sentences);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const words = (nodeValue ?? '').trim();
      const isMarked = Boolean(parentElement?.closest('[lang="en"]'));
      if (ours.has(words) && !isMarked) found.push(words);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-description'])
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const words = element.getAttribute(name) ?? '';
        if (ours.has(words)) found.push(`${name}="${words}"`);
      }
    return found;
  }, english);

test('the language is chosen by name, kept, and marked; the text keeps its own', async ({
  page,
}) => {
  await openEssay(page, `v=1&relation=${RELATION}`);
  // The search itself finds something where everything is English.
  expect((await leftInEnglish(page)).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('radio', { name: '행렬' })).toBeVisible();
  const detail = page.getByRole('region', { name: '세부 정보' });
  const [quote = ''] = quotesOf(relationOf(RELATION));
  const passage = detail.locator('blockquote').first();
  await expect(passage).toHaveText(quote);
  const languageOf = (selector: string) =>
    detail
      .locator(selector)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await languageOf('blockquote')).toBe('en');
  await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'en');
  expect(await leftInEnglish(page)).toEqual([]);
  for (const lens of ['행렬', '연표', '균형', '영향', '목록', '표']) {
    await page.getByRole('radio', { name: lens, exact: true }).check();
    await expect(page.getByRole('region', { name: '그래프 영역' })).toBeVisible();
    expect(await leftInEnglish(page), lens).toEqual([]);
  }
  await page.getByRole('button', { name: '내보내기' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await leftInEnglish(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('button', { name: '언어' })).toBeVisible();
});

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-CN' });
  test('is told in Chinese what of a link is not there', async ({ page }) => {
    await page.goto('./#v=1&entity=nobody&trace=from:us;to:dprk');
    await expect(page.getByText('实体“nobody”')).toBeVisible();
    await expect(page.getByText('The link names')).toHaveCount(0);
    // Whoever writes an address by hand leaves out what is usual.
    await expect(page.getByText('从 United States 到 North Korea，最多 4 步')).toBeVisible();
  });

  test('gets it, without a word of English, and may choose English', async ({ page }) => {
    await page.goto('./#v=1');
    await expect(page.getByRole('radio', { name: '矩阵' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    expect(await leftInEnglish(page)).toEqual([]);
    await page.getByRole('button', { name: '方法' }).click();
    await expect(page.getByRole('region', { name: '方法' })).toBeVisible();
    expect(await leftInEnglish(page)).toEqual([]);
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(region(page, 'Stage')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a language whose words do not come leaves the page as it speaks, and says so', async ({
  page,
  guard,
}) => {
  guard.expects(/Failed to load resource/);
  await page.route(/\/ko-[^/]*\.js$/, (route) => route.abort());
  await openEssay(page, 'v=1');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '한국어' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeVisible();
});
