/**
 * Does the stage behave under the hand: hover, choose, drag, pin, filter, fit?
 */
import { drawn, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const nodeOf = async (page: Parameters<typeof drawn>[0], entity: string) =>
  (await drawn(page)).nodes.find((node) => node.entity === entity)!;

test('the first picture is final: nothing moves by itself', async ({ page }) => {
  await openEssay(page);
  const first = (await drawn(page)).nodes;
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect((await drawn(page)).nodes).toEqual(first);
});

test('hovering an edge says its sentence; leaving takes it away', async ({ page }) => {
  await openEssay(page);
  const edge =
    (await drawn(page)).edges.find(({ relation }) => relation === 's13-china-welcomes-rok') ??
    (await drawn(page)).edges[0]!;
  await page.mouse.move(edge.x, edge.y);
  await expect(page.getByText(/· \d+ passages?/).first()).toBeVisible();
  await page.mouse.move(720, 5);
  await expect(page.getByText(/· \d+ passages?/)).toHaveCount(0);
});

test('a dragged entity stays where it was put, is pinned in the link, and comes back', async ({
  page,
}) => {
  await openEssay(page);
  const before = await nodeOf(page, 'japan');
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1)
    await page.mouse.move(before.x + 10 * step, before.y - 5 * step);
  await page.mouse.up();
  await expect(page).toHaveURL(/pin=japan/);
  await expect
    .poll(async () => {
      const now = await nodeOf(page, 'japan');
      return Math.hypot(now.x - before.x - 80, now.y - before.y + 40);
    })
    .toBeLessThan(6);

  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible();
  await expect(page).toHaveURL(/pin=japan/);
  const { x, y } = await nodeOf(page, 'japan');
  await page.mouse.dblclick(x, y);
  await expect(page).not.toHaveURL(/pin=japan/);
});

test('an entity chosen with the mouse shows whom it affects; the ground lets go', async ({
  page,
}) => {
  await openEssay(page);
  const { x, y } = await nodeOf(page, 'dprk');
  await page.mouse.click(x, y);
  await expect(
    region(page, 'Detail')
      .getByText(/affects/i)
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/entity=dprk/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/entity=/);
});

test('the legend takes a kind of line away and brings it back', async ({ page }) => {
  await openEssay(page);
  const all = (await drawn(page)).edges.length;
  const row = region(page, 'Legend')
    .getByRole('button', { name: /neutral/ })
    .first();
  await row.click();
  await expect.poll(async () => (await drawn(page)).edges.length).toBeLessThan(all);
  await expect(
    region(page, 'Stage')
      .getByText(/hidden by filters/)
      .first(),
  ).toBeVisible();
  await row.click();
  await expect.poll(async () => (await drawn(page)).edges.length).toBe(all);
});

test('the layout run anew ends in the same picture', async ({ page }) => {
  test.setTimeout(90_000);
  await openEssay(page);
  const before = (await drawn(page)).nodes;
  await page
    .getByRole('button', { name: /lay out anew|run the layout|layout/i })
    .first()
    .click();
  const farthest = async () => {
    const now = (await drawn(page)).nodes;
    return Math.max(
      ...now.map((node, index) => Math.hypot(node.x - before[index]!.x, node.y - before[index]!.y)),
    );
  };
  await expect.poll(farthest, { timeout: 60_000 }).toBeGreaterThan(3);
  await expect.poll(farthest, { timeout: 60_000 }).toBeLessThan(2);
});
