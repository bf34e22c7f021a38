/**
 * Does a graph of ten thousand entities and fifty thousand relations open, and can it be asked?
 */
import { writeFileSync } from 'node:fs';
import { essay, openEssay, region } from './essay.ts';
import { breakWorker, mendWorker } from './faulty.ts';
import { expect, test } from './guarded-page.ts';
import { labelOf, largeGexf } from './large-graph.ts';
import { openFiles, reportDialog } from './taking.ts';

test.use({ trace: 'off' });

const NODES = 10_000;
const EDGES = 50_000;

test('it is turned back on its way, then opens whole, is searched, and one is chosen', async ({
  page,
}, testInfo) => {
  test.slow();
  const file = testInfo.outputPath('large.gexf');
  writeFileSync(file, largeGexf(NODES, EDGES));
  await openEssay(page);
  const stage = region(page, 'Stage');

  // The reader is quick: without one that is held up, the file may be there before anybody can press.
  await breakWorker(page, 'read', 'hangs');
  await openFiles(page, file);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await mendWorker(page, 'read');
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(
    stage.getByText(new RegExp(`of ${essay.relations.length} relations`)).first(),
  ).toBeVisible();

  await openFiles(page, file);
  await expect(
    reportDialog(page).getByText('10,000 entities, 50,000 relations, no passages.'),
  ).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(stage.getByText(/of 50,000 relations · .*of 10,000 entities/).first()).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type(labelOf(9321));
  await page
    .getByRole('option', { name: new RegExp(`^${labelOf(9321)}`) })
    .first()
    .click({ timeout: 60_000 });
  await expect(
    region(page, 'Detail')
      .getByRole('heading', { name: labelOf(9321) })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/entity=n9321/);

  await page.keyboard.press('/');
  await page.keyboard.type('Membar 9321');
  const found = page.getByRole('option', { name: new RegExp(`^${labelOf(9321)}`) }).first();
  await expect(found.locator('mark').first()).toHaveText('Member');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Xyzzyxyzzy');
  await expect(page.getByText(/slips of spelling are forgiven only in names/)).toBeVisible();
});
