/**
 * Can every part be taken away, does it hold what the dialog said, and is nothing lost in silence?
 */
import { readFileSync } from 'node:fs';
import type { PartKind } from '../../src/state/dialogs.ts';
import { essay, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { choose, exportDialog, openExport, readTaken, save, takeAway } from './taking.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Where each kind of part applies. */
const PARTS: readonly (readonly [PartKind, string])[] = [
  ['everything', 'v=1'],
  ['visible', 'v=1&without.valence=0'],
  ['chosen', 'v=1&entity=china'],
  ['ego', 'v=1&ego=1,out,china'],
  ['paths', 'v=1&trace=from:us;to:dprk;hops:3'],
  ['relation', 'v=1&relation=s05-alliance-source-of-tension'],
];

test('each part holds as much as its line says', async ({ page }, testInfo) => {
  for (const [part, fragment] of PARTS) {
    await openEssay(page, fragment);
    await openExport(page);
    await choose(page, { part });
    const line = exportDialog(page).locator(`[data-part="${part}"]`);
    const said = (await line.innerText()).match(
      /(\d+) relations?, (\d+) entit\w+, (\d+) passages?/,
    );
    const { relations, entities, passages } = readTaken(await save(page, testInfo, `${part}.json`));
    expect(said?.slice(1).map(Number), part).toEqual([
      relations.length,
      entities.length,
      passages.length,
    ]);
    expect(relations.length > 0, part).toBe(true);
    expect(relations.length < essay.relations.length, part).toBe(part !== 'everything');
    await page.goto('about:blank');
  }
});

test('what does not apply says why, and the rule says what comes along and what is left', async ({
  page,
}) => {
  await openEssay(page, 'v=1&relation=s05-alliance-source-of-tension');
  await openExport(page);
  const dialog = exportDialog(page);
  await expect(dialog.locator('[data-part="paths"] input')).toBeDisabled();
  await expect(dialog.getByText('no trace is asked')).toBeVisible();
  await choose(page, { part: 'relation' });
  await expect(dialog.getByText('With a relation come its two ends')).toBeVisible();
  await expect(dialog.getByText(`${essay.relations.length - 1} relations`)).toBeVisible();
  await expect(dialog.getByText(/mentions of entities not taken are left out/)).toBeVisible();
  await choose(page, { format: 'png' });
  await expect(dialog.locator('[data-part="visible"] input')).toBeChecked();
  await expect(dialog.locator('[data-carriage="dropped"]')).toContainText('the quoted words');
  await choose(page, { format: 'relata-json' });
  await expect(dialog.locator('[data-part="relation"] input')).toBeChecked();
  await expect(dialog.locator('[data-carriage="kept"]')).toContainText('the quoted words');
});

test('by keyboard alone: opened, chosen, copied, saved, and the focus comes back', async ({
  page,
}, testInfo) => {
  await openEssay(page);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = exportDialog(page);
  await expect(dialog.locator('[data-part="everything"] input')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[data-part="visible"] input')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.locator('[data-format="relata-json"] input')).toBeFocused();
  const copy = dialog.getByRole('button', { name: /^(Copy|Copied)$/ });
  for (let step = 0; step < 6; step += 1) {
    if (await copy.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Copied').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const file = testInfo.outputPath('shown.relata.json');
  await (await download).saveAs(file);
  expect(readFileSync(file, 'utf8')).toBe(copied);
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  // Esc leaves everything as it was, and what was chosen is remembered.
  await page.keyboard.press('Enter');
  await expect(dialog.locator('[data-part="visible"] input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the same view saved twice is the same file, byte by byte', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&entity=china');
  const first = await takeAway(page, { part: 'chosen' }, testInfo, 'first');
  const second = await takeAway(page, { part: 'chosen' }, testInfo, 'second');
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test('the picture is saved as a PNG of a useful size', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&without.valence=0');
  const png = readFileSync(await takeAway(page, { format: 'png' }, testInfo, 'picture.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('paths, an ego and an entity are taken away from where they are read', async ({ page }) => {
  await openEssay(page, 'v=1&ego=1,out,china');
  await region(page, 'Detail').getByRole('button', { name: 'Export this' }).click();
  await expect(exportDialog(page).locator('[data-part="ego"] input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region(page, 'Detail').getByRole('button', { name: 'Export this' })).toBeFocused();
});
