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
  ['a file that is no graph', 'icon.svg', 'was not opened'],
  ['no address at all', 'http://[', 'could not be opened'],
] as const)
  test(`${what} is refused in one sentence`, async ({ page, guard }) => {
    if (what === 'a file that is not there') guard.expects(/404/);
    await page.goto(`./?graph=${encodeURIComponent(address)}`);
    const told = page.getByRole('alert');
    await expect(told).toContainText(sentence);
    await told.getByRole('button', { name: 'Open the first text instead' }).click();
    await waitForPicture(page);
    expect(new URL(page.url()).search).toBe('');
  });

test('an address that names nothing opens the first text', async ({ page }) => {
  await page.goto('./?graph=');
  await waitForPicture(page);
});

test('on its way it says so, and can be turned back: the first text opens instead', async ({
  page,
}) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/les.gexf', async (route) => {
    await asked;
    await route.fulfill({ body: readFileSync(GEXF) }).catch(() => undefined);
  });
  await page.goto('./?graph=les.gexf#v=1&depth=everything');
  await expect(page.getByRole('progressbar', { name: 'Reading “les.gexf”…' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  answer();
  await waitForPicture(page);
  await expect(page.getByText('“les.gexf” was not opened: you cancelled.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('one that is refused is told with every flaw and its place, and leads to the first text', async ({
  page,
}) => {
  const edges = [
    '<edge id="e0" source="a" target="nobody"/>',
    '<edge id="e1" source="a" target="none"/>',
  ];
  const head = '<gexf version="1.3"><graph><nodes><node id="a" label="A"/></nodes><edges>';
  const body = [head, ...edges, '</edges></graph></gexf>'].join('\n');
  await page.route('**/faulty.gexf', (route) => route.fulfill({ body }));
  await page.goto('./?graph=faulty.gexf');
  const told = page.getByRole('alert');
  await expect(told.getByRole('heading', { name: '“faulty.gexf” was not opened' })).toBeVisible();
  await expect(told.getByText('An edge ends at “nobody”')).toBeVisible();
  await expect(told.getByText('An edge ends at “none”')).toBeVisible();
  await expect(told.getByText('line 2, column 1')).toBeVisible();
  await told.getByRole('button', { name: 'Open the first text instead' }).click();
  await waitForPicture(page);
});
