/**
 * What is left when the browser cannot draw, or stops drawing?
 */
import { drawn, openEssay, region, relationOf, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { lookForDiscs } from './seen-discs.ts';

test('a context lost twenty times brings the picture back by itself, with camera and selection', async ({
  page,
}) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await drawn(page)).nodes.length).toBeGreaterThan(0);
  const settled = async () => {
    let last = '';
    await expect
      .poll(async () => {
        // Between two contexts there is no picture.
        const picture = await drawn(page).catch(() => null);
        if (picture === null) return false;
        const next = JSON.stringify(picture.nodes);
        const same = next === last;
        last = next;
        return same;
      })
      .toBe(true);
    return last;
  };
  const before = await settled();
  for (let time = 0; time < 20; time += 1) {
    const lost = await page.evaluate(() => {
      const contexts = [...document.querySelectorAll<HTMLCanvasElement>('[data-stage] canvas')]
        .map((canvas) => canvas.getContext('webgl2'))
        .filter((context) => context !== null);
      for (const context of contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
      return contexts.length;
    });
    expect(lost).toBeGreaterThan(0);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLCanvasElement>('[data-stage] canvas')].some(
            (canvas) => {
              const context = canvas.getContext('webgl2');
              return context !== null && !context.isContextLost();
            },
          ),
        ),
      )
      .toBe(true);
    expect(await settled()).toBe(before);
    await expect(shownRelation(page, 's05-alliance-source-of-tension')).toBeVisible();
  }
  await page.locator('#relata-graph').press('Escape');
  await expect.poll(async () => (await lookForDiscs(page)).unseen).toEqual([]);
});

test('without WebGL a sentence says so and the table holds every relation', async ({ page }) => {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype as unknown as {
      getContext: (kind: string, ...rest: unknown[]) => unknown;
    };
    const real = prototype.getContext;
    prototype.getContext = function (this: unknown, kind, ...rest) {
      return kind.includes('webgl') ? null : real.call(this, kind, ...rest);
    };
  });
  await page.goto('./#v=1&depth=everything');
  await expect(page.getByText(/WebGL is not available/)).toBeVisible();
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  const relation = relationOf('s01-rok-joins-aiib');
  await page
    .getByRole('table')
    .locator(`[data-relation="${relation.id}"]`)
    .getByRole('button')
    .first()
    .click();
  await expect(shownRelation(page, relation.id)).toBeVisible();
  await region(page, 'Detail').getByRole('button', { name: 'Show in text' }).first().click();
  await expect(region(page, 'Text').locator('mark[aria-current="true"]').first()).toBeInViewport();
});
