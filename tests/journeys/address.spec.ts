/**
 * Does a graph file open whose address stands in that of the page, and nothing from elsewhere?
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { region, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const GEXF = fileURLToPath(new URL('../fixtures/graphs/les_miserables.gexf', import.meta.url));

test('a file beside the page opens, laid out, with its report and its marks', async ({ page }) => {
  await page.route('**/les.gexf', (route) =>
    route.fulfill({ body: readFileSync(GEXF), contentType: 'application/xml' }),
  );
  await page.goto('./?graph=les.gexf#v=1&depth=everything');
  await waitForPicture(page);
  await expect(
    region(page, 'Stage').getByText('254 of 254 relations · 77 of 77 entities').first(),
  ).toBeVisible();
  await expect(region(page, 'Detail').getByText(/les\.gexf/)).toBeVisible();
  const marks = () =>
    page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  await expect.poll(marks).toContain('relata:settled');
  expect(await marks()).toEqual(
    expect.arrayContaining(['relata:data', 'relata:first-picture', 'relata:settled']),
  );
});

for (const [what, address, sentence] of [
  ['another host', 'https://elsewhere.invalid/a.gexf', 'opens only files from where this page'],
  ['a file that is not there', 'nowhere.gexf', 'answered 404'],
  ['a file that is no graph', 'icon.svg', 'could not be opened: '],
] as const)
  test(`${what} is refused in one sentence`, async ({ page, guard }) => {
    if (what === 'a file that is not there') guard.expects(/404/);
    await page.goto(`./?graph=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
  });
