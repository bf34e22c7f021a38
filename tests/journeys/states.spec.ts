/**
 * Does axe find nothing where the page looks different: small, enlarged, in forced colours, empty, broken?
 *
 * The usual views are looked at in access.spec.ts. Here too every target is measured: 24 CSS pixels at least,
 * or as much room around it, or a link within a sentence (WCAG 2.2, 2.5.8); and nothing runs out of the page to
 * the side (1.4.10).
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openEssay, region, shownRelation, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openExport } from './taking.ts';

const RELATION = 's05-alliance-source-of-tension';

async function expectNothing(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
}

/** What is smaller than 24 × 24 and has neither the room around it nor a sentence to stand in. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const selector =
      'a[href], button, input, select, summary, [tabindex="0"], [role="option"], [role="menuitem"]';
    const isSeen = (element: Element) =>
      element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) &&
      element.closest('[inert]') === null;
    const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
    // Where a place on a scale is what is said, it cannot be moved or widened (Essential); a slider for a span
    // is as long as the span. The table, the text and the fields of the time filter do the same (Equivalent).
    const isOnScale = (element: HTMLElement) =>
      element.role === 'slider' || element.hasAttribute('data-on-scale');
    const boxOf = (element: HTMLElement) =>
      (element.closest('label') ?? element).getBoundingClientRect();
    const isInSentence = (element: HTMLElement) =>
      getComputedStyle(element).display.startsWith('inline') &&
      (element.parentElement?.textContent ?? '').trim() !== element.textContent?.trim() &&
      element.closest('p, li, td, figcaption, article, output, blockquote') !== null;
    const centre = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    const hasRoom = (own: DOMRect, self: HTMLElement) => {
      const { x, y } = centre(own);
      return targets.every((other) => {
        if (other === self || other.contains(self) || self.contains(other)) return true;
        const box = boxOf(other);
        if (box.width === 0 || (box.left === own.left && box.top === own.top)) return true;
        const dx = Math.max(box.left - x, 0, x - box.right);
        const dy = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(dx, dy) >= LEAST / 2;
      });
    };
    return targets
      .filter((element) => {
        const box = boxOf(element);
        // What shows itself only to the keyboard is no target of a pointer.
        if (box.width <= 1 || box.height <= 1) return false;
        if (box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5) return false;
        return !isOnScale(element) && !isInSentence(element) && !hasRoom(box, element);
      })
      .map((element) => {
        const { width, height } = boxOf(element);
        return `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 160)}`;
      });
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function expectUsable(page: Page): Promise<void> {
  // Parts that come when they are asked for may still be on their way into the page.
  await expect.poll(() => smallTargets(page)).toEqual([]);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
}

test('targets are large enough in every lens and on a telephone', async ({ page }) => {
  await openEssay(page, `v=1&relation=${RELATION}`);
  await expectUsable(page);
  for (const lens of ['Matrix', 'Timeline', 'Balance', 'Influence', 'List', 'Table', 'Graph']) {
    await page.getByRole('radio', { name: lens, exact: true }).check();
    await expect(region(page, 'Stage')).toBeVisible();
    await expectUsable(page);
  }
  await openExport(page);
  await expectUsable(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectUsable(page);
});

test('axe finds nothing at 320 pixels and at 400 %, and nothing runs out of the page', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await openEssay(page, 'v=1');
  await expectNothing(page);
  await expectUsable(page);
  // 1280 × 1024 enlarged four times.
  await page.setViewportSize({ width: 320, height: 256 });
  await openEssay(page, `v=1&relation=${RELATION}&sheet=detail`);
  await expect(shownRelation(page, RELATION)).toBeVisible();
  await expectNothing(page);
  await expectUsable(page);
});

test('axe finds nothing in forced colours, and the words of the text are seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' });
  await openEssay(page, `v=1&relation=${RELATION}`);
  await expectNothing(page);
  const colours = await region(page, 'Text')
    .locator('mark')
    .first()
    .evaluate((mark) => {
      const { color } = getComputedStyle(mark);
      return { color, ground: getComputedStyle(document.body).backgroundColor };
    });
  expect(colours.color).not.toBe(colours.ground);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expectNothing(page, ['color-contrast']);
});

test('axe finds nothing: an empty stage, the introduction, a trace, no WebGL', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await waitForPicture(page);
  await page.getByRole('button', { name: 'Show me' }).click();
  await expectNothing(page);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(region(page, 'Detail').getByText(/^\d+ paths$/)).toBeVisible();
  await expectNothing(page);
  await page.goto('./#v=1&only.negation=negated&only.theme=anti-japan&depth=actors');
  await expect(page.getByRole('heading', { name: /relations are hidden/ })).toBeVisible();
  await expectNothing(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('about:blank');
  await page.goto('./#v=1');
  await expect(page.getByText(/WebGL is not available/)).toBeVisible();
  await expectNothing(page);
});

test('who asked for stillness sees no frame from layout or camera', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEssay(page, 'v=1');
  const placesDuring = (label: string) =>
    page.evaluate(async (name) => {
      const { relata } = window as unknown as {
        relata: { drawn: () => { nodes: unknown } | null };
      };
      const seen = new Set<string>();
      const look = () => seen.add(JSON.stringify(relata.drawn()?.nodes ?? null));
      document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise(requestAnimationFrame);
        look();
      }
      return seen.size;
    }, label);
  // Before and after, and nothing between.
  for (const label of ['Zoom in', 'Fit the whole graph'])
    expect(await placesDuring(label)).toBeLessThanOrEqual(2);
  const steps = await placesDuring('Lay out anew');
  expect(steps).toBeLessThanOrEqual(2);
  await waitForPicture(page);
});
