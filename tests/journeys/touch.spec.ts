/**
 * On a telephone: does a finger do what a mouse does?
 *
 * Fingers as the browser itself sends them (Chrome DevTools Protocol, Input.dispatchTouchEvent), on a page of
 * 390 × 844 CSS pixels.
 */
import type { CDPSession, Page } from '@playwright/test';
import { drawn, openEssay, region, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd';

async function openFingers(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: TouchKind, points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const move = async (from: readonly Point[], to: readonly Point[], steps = 8) => {
    await send('touchStart', from);
    for (let step = 1; step <= steps; step += 1)
      await send(
        'touchMove',
        from.map((point, at) => ({
          x: point.x + (((to[at]?.x ?? point.x) - point.x) * step) / steps,
          y: point.y + (((to[at]?.y ?? point.y) - point.y) * step) / steps,
        })),
      );
    await send('touchEnd', []);
  };
  return { send, move };
}

const placeOf = async (page: Page, entity: string): Promise<Point> => {
  const node = (await drawn(page)).nodes.find((candidate) => candidate.entity === entity);
  if (!node) throw new Error(`${entity} is not drawn.`);
  return node;
};

/** The camera has come to rest when two looks find the same places. */
async function settled(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(async () => {
      const next = JSON.stringify((await drawn(page)).nodes);
      const same = next === last;
      last = next;
      return same;
    })
    .toBe(true);
}

const distanceOf = async (page: Page, a: string, b: string): Promise<number> => {
  const [one, other] = [await placeOf(page, a), await placeOf(page, b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
};

test('a tap chooses, also one that trembles; the sheet opens, grows and closes', async ({
  page,
}) => {
  await openEssay(page, 'v=1');
  await settled(page);
  const { move, send } = await openFingers(page);
  const china = await placeOf(page, 'china');
  await move([china], [{ x: china.x + 5, y: china.y - 4 }], 2);
  const detail = region(page, 'Detail');
  await expect(detail.getByRole('heading', { name: 'China' })).toBeVisible();
  // Nothing was moved by it: the entity is chosen, not pinned.
  await expect.poll(() => new URL(page.url()).hash).not.toContain('pin');
  const before = (await detail.boundingBox())?.height ?? 0;
  await detail.getByRole('button', { name: 'Higher' }).tap();
  await expect.poll(async () => (await detail.boundingBox())?.height).toBeGreaterThan(before);
  await detail.getByRole('button', { name: 'Close detail' }).tap();
  await expect(detail).toBeHidden();
  await settled(page);
  const japan = await placeOf(page, 'japan');
  await send('touchStart', [japan]);
  await expect(page.getByRole('menu', { name: 'Japan' })).toBeVisible();
  await send('touchEnd', []);
  await page.getByRole('menuitem', { name: 'Pin here' }).tap();
  await expect.poll(() => new URL(page.url()).hash).toContain('pin');
});

test('two fingers zoom and pan, one finger pans, a finger on a node drags it', async ({ page }) => {
  await openEssay(page, 'v=1');
  await settled(page);
  const { move } = await openFingers(page);
  const stage = await region(page, 'Stage').locator('[data-stage]').boundingBox();
  if (!stage) throw new Error('There is no stage.');
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const at = (dx: number, dy: number): Point => ({ x: middle.x + dx, y: middle.y + dy });
  const apart = await distanceOf(page, 'china', 'japan');
  await move([at(-30, 0), at(30, 0)], [at(-75, 0), at(75, 0)]);
  await settled(page);
  expect(await distanceOf(page, 'china', 'japan')).toBeGreaterThan(apart * 1.5);
  const before = await placeOf(page, 'china');
  await move([at(-30, 20), at(30, 20)], [at(-30, 100), at(30, 100)]);
  await settled(page);
  const panned = await placeOf(page, 'china');
  expect(panned.y - before.y).toBeGreaterThan(40);
  const ground = { x: stage.x + 8, y: stage.y + stage.height - 12 };
  await move([ground], [{ x: ground.x + 60, y: ground.y - 60 }]);
  await settled(page);
  expect((await placeOf(page, 'china')).x - panned.x).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'Fit the whole graph' }).tap();
  await settled(page);
  const abe = await placeOf(page, 'abe');
  await move([abe], [{ x: abe.x + 40, y: abe.y + 60 }]);
  await expect.poll(() => new URL(page.url()).hash).toContain('pin');
});

test('a relation is opened by its line, and its words are shown in the text', async ({ page }) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  const detail = region(page, 'Detail');
  await expect(shownRelation(page, 's05-alliance-source-of-tension')).toBeVisible();
  await detail.getByRole('button', { name: 'Show in text' }).first().tap();
  await expect(region(page, 'Text').locator('mark[aria-current="true"]').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Detail', exact: true }).tap();
  await expect(detail).toBeVisible();
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
});
