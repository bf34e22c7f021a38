/**
 * Can a reader ask who affects whom, by which way, and doubt every step of the answer?
 *
 * The paths themselves are proved against the plainest search in tests/graph/trace.test.ts; here it is
 * their way to the page: the question, the list, the words, the picture, the address and the keys.
 */
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { sayRoute } from '../../src/graph/say-path.ts';
import { toQuestion } from '../../src/graph/question-answers.ts';
import { trace } from '../../src/graph/trace.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { traceBetween } from '../../src/state/questions.ts';
import { drawn, essayDataset, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const dataset = essayDataset();
const question = traceBetween(['us' as EntityId], ['dprk' as EntityId]);
const asked = trace(influenceGraphOf(dataset), toQuestion(question));
if (!asked.ok) throw new Error(asked.failure);
const { paths } = asked.value;
const ADDRESS = 'v=1&trace=from:us;to:dprk;hops:4';

test('a link to a trace shows its paths with their words, and the picture shows nothing else', async ({
  page,
}) => {
  await openEssay(page, ADDRESS);
  const list = region(page, 'Detail').getByRole('list', { name: 'Paths' });
  await expect(list.locator('[data-path]')).toHaveCount(paths.length);
  const routes = await list.locator('[data-path]').allInnerTexts();
  for (const [at, path] of paths.entries()) expect(routes[at]).toContain(sayRoute(dataset, path));
  const onPaths = new Set(
    paths.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations.map(({ id }) => id))),
  );
  await expect
    .poll(async () => new Set((await drawn(page)).edges.map(({ relation }) => relation)))
    .toEqual(onPaths);
});

test('stepping by key opens path after path; a hop opens its relation, and Esc leads back', async ({
  page,
}) => {
  await openEssay(page, ADDRESS);
  const detail = region(page, 'Detail');
  const list = detail.getByRole('list', { name: 'Paths' });
  await expect(list.locator('[data-path]')).toHaveCount(paths.length);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(list.locator('[data-path="1"]')).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/path:2/);
  for (const { chosen } of paths[1]?.hops ?? []) {
    const [piece] = chosen.evidence;
    const words = piece && dataset.passageOf.get(piece.passage)?.exact;
    await expect(list.locator('blockquote', { hasText: words ?? '' }).first()).toBeVisible();
  }
  const [hop] = paths[1]?.hops ?? [];
  await list.locator(`[data-relation="${hop?.chosen.id}"]`).click();
  await expect(detail.locator(`[data-shown-relation="${hop?.chosen.id}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.locator('[data-path="1"]')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('[');
  await expect(list.locator('[data-path="0"]')).toHaveAttribute('aria-expanded', 'true');
});

test('a trace is asked from an entity, changed where it stands, and undone by Back', async ({
  page,
}) => {
  await openEssay(page, 'v=1&entity=us');
  const detail = region(page, 'Detail');
  await detail.getByRole('button', { name: 'Trace from here' }).click();
  await detail.getByLabel('To: add an entity').fill('North Korea');
  const list = detail.getByRole('list', { name: 'Paths' });
  await expect(list.locator('[data-path]')).toHaveCount(paths.length);
  await detail.getByLabel('At most').selectOption('1');
  const direct = paths.filter(({ hops }) => hops.length === 1);
  await expect(list.locator('[data-path]')).toHaveCount(direct.length);
  await page.goBack();
  await expect(list.locator('[data-path]')).toHaveCount(paths.length);
  await page.goBack();
  await page.goBack();
  await expect(detail.getByRole('heading', { name: 'United States' })).toBeVisible();
});

test('around an entity, step by step, both ways', async ({ page }) => {
  await openEssay(page, 'v=1&ego=1,out,china');
  const detail = region(page, 'Detail');
  await expect(detail.getByRole('heading', { name: /One step away/ })).toBeVisible();
  await detail.getByRole('radio', { name: 'Incoming' }).check();
  await expect(page).toHaveURL(/ego=1,in,china/);
  await detail.getByRole('radio', { name: '2 steps' }).check();
  await expect(detail.getByRole('heading', { name: /Two steps away/ })).toBeVisible();
});
