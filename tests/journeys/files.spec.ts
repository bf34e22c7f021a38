/**
 * Does what is taken away come back the same, and does a bad file leave everything as it was?
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawn, essay, openEssay, region, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { exportDialog, openFiles, readTaken, takeAway } from './taking.ts';

const recordsIn = (file: string): Record<string, unknown> => {
  const { view: _view, ...records } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  return records;
};

test('everything saved and opened again is the same graph', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&depth=everything');
  const before = await drawn(page);
  const file = await takeAway(page, { part: 'everything' }, testInfo);
  const document = readTaken(file);
  expect(document.relations).toEqual(essay.relations);
  expect(document.entities).toEqual(essay.entities);
  expect(document.passages).toEqual(essay.passages);

  await page.goto('./');
  await waitForPicture(page);
  await openFiles(page, file);
  await expect(page).toHaveURL(/depth=everything/);
  await expect(page.getByText(/is on the table: 297 relations/)).toBeVisible();
  await waitForPicture(page);
  await expect
    .poll(async () => (await drawn(page)).edges.map(({ relation }) => relation))
    .toEqual(before.edges.map(({ relation }) => relation));
  const again = await takeAway(page, { part: 'everything' }, testInfo, 'again.relata.json');
  expect(recordsIn(again)).toEqual(recordsIn(file));
});

test('one relation travels with its ends and its words', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  await region(page, 'Detail').getByRole('button', { name: 'Export this relation' }).click();
  await expect(exportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  const file = await takeAway(page, {}, testInfo);
  await openFiles(page, file);
  await expect(region(page, 'Stage').getByText('1 of 1 relation').first()).toBeVisible();
});

for (const [what, content, place] of [
  ['no JSON', '{"format": "relata/1",\n  "name": oops}', 'line 2, column 11'],
  ['another format', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML that begins with <svg>'],
  ['a relation without its passage', null, /relation s\d\d-[a-z-]+, evidence/],
] as const) {
  test(`${what} is refused with its place, and the essay stays`, async ({ page }, testInfo) => {
    await openEssay(page, 'v=1&entity=china');
    let text: string | null = content;
    if (text === null) {
      const file = await takeAway(page, { part: 'everything' }, testInfo);
      text = readFileSync(file, 'utf8').replaceAll('"passage":"s05-a"', '"passage":"nowhere"');
    }
    const bad = testInfo.outputPath('bad.relata.json');
    writeFileSync(bad, text);
    const before = page.url();
    await openFiles(page, bad);
    const refusal = page.getByRole('dialog', { name: '“bad.relata.json” was not opened' });
    await expect(refusal.getByText('Everything on the table is as it was.')).toBeVisible();
    await expect(refusal.getByText(place).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(refusal).toBeHidden();
    expect(page.url()).toBe(before);
    await expect(region(page, 'Detail').getByText('China').first()).toBeVisible();
    await expect(
      region(page, 'Stage')
        .getByText(new RegExp(`of ${essay.relations.length} relations`))
        .first(),
    ).toBeVisible();
  });
}
