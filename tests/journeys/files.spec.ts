/**
 * Does what is taken away come back the same, and does a bad file leave everything as it was?
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { drawn, essay, openEssay, region, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

async function save(page: Page, item: RegExp, testInfo: TestInfo, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = testInfo.outputPath(name);
  await (await download).saveAs(file);
  return file;
}

const open = (page: Page, file: string) =>
  page.getByLabel('Open a Relata file', { exact: true }).setInputFiles(file);

test('everything saved and opened again is the same graph', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&depth=everything');
  const before = await drawn(page);
  const file = await save(page, /^Everything/, testInfo, 'all.relata.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
  expect(document['relations']).toEqual(essay.relations);
  expect(document['entities']).toEqual(essay.entities);
  expect(document['passages']).toEqual(essay.passages);

  await page.goto('./');
  await waitForPicture(page);
  await open(page, file);
  await expect(page).toHaveURL(/depth=everything/);
  await waitForPicture(page);
  await expect
    .poll(async () => (await drawn(page)).edges.map(({ relation }) => relation))
    .toEqual(before.edges.map(({ relation }) => relation));
  const again = await save(page, /^Everything/, testInfo, 'again.relata.json');
  const { view: _first, ...records } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  const { view: _second, ...recordsAgain } = JSON.parse(readFileSync(again, 'utf8')) as Record<
    string,
    unknown
  >;
  expect(recordsAgain).toEqual(records);
});

test('one relation travels with its ends and its words', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  const file = await save(page, /^What is chosen/, testInfo, 'one.relata.json');
  await open(page, file);
  await expect(region(page, 'Stage').getByText('1 of 1 relation')).toBeVisible();
});

for (const [what, content, place] of [
  ['no JSON', '{"format": "relata/1",\n  "name": oops}', /line 2, column 11/],
  ['another format', '{"format": "gexf"}', /format/],
  ['a relation without its passage', null, /relation s\d\d-[a-z-]+, evidence/],
] as const) {
  test(`${what} is refused with its place, and the essay stays`, async ({ page }, testInfo) => {
    await openEssay(page, 'v=1&entity=china');
    let text: string | null = content;
    if (text === null) {
      const file = await save(page, /^Everything/, testInfo, 'all.relata.json');
      text = readFileSync(file, 'utf8').replaceAll('"passage":"s05-a"', '"passage":"nowhere"');
    }
    const bad = testInfo.outputPath('bad.relata.json');
    writeFileSync(bad, text);
    const before = page.url();
    await open(page, bad);
    await expect(page.getByText('was not opened').first()).toBeVisible();
    await expect(page.getByText(place).first()).toBeVisible();
    expect(page.url()).toBe(before);
    await expect(region(page, 'Detail').getByText('China').first()).toBeVisible();
    await expect(
      region(page, 'Stage')
        .getByText(new RegExp(`of ${essay.relations.length} relations`))
        .first(),
    ).toBeVisible();
  });
}

test('the picture is saved as a PNG of a useful size', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&without.valence=0');
  const png = readFileSync(await save(page, /^Picture/, testInfo, 'picture.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});
