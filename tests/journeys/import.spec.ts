/**
 * Does a graph of another program open for what it is, with a report of all that happened to it?
 */
import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { essay, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { openFiles, reportDialog } from './taking.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function writeForeign(
  testInfo: TestInfo,
  size: { readonly nodes: number; readonly edges: number; readonly quoting?: boolean },
): string {
  const file = testInfo.outputPath('foreign.json');
  writeFileSync(file, foreignJson(size));
  return file;
}

const paste = (content: { readonly text?: string; readonly file?: string }) => {
  const data = new DataTransfer();
  if (content.text !== undefined) data.setData('text/plain', content.text);
  if (content.file !== undefined) data.items.add(new File([content.file], 'pasted.json'));
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
};

test('a graph without passages opens, and every panel says what it does not have', async ({
  page,
}, testInfo) => {
  await openEssay(page);
  await openFiles(page, writeForeign(testInfo, { nodes: 77, edges: 254 }));
  const report = reportDialog(page);
  await expect(report.getByText('77 entities, 254 relations, no passages.')).toBeVisible();
  await expect(report.getByText('none of the 254 relations shows the words')).toBeVisible();
  await report.getByRole('button', { name: 'Copy as text' }).click();
  await expect(report.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('no passages');
  await report.getByRole('button', { name: 'Close' }).last().click();

  await expect(region(page, 'Text')).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: 'Depth' })).toHaveCount(0);
  const detail = region(page, 'Detail');
  await expect(detail.getByText('no passages, no named voice')).toBeVisible();
  await page.goto('./#v=1&corpus=Coappearances&relation=e0');
  await expect(
    detail.getByText('This file does not say which words rest behind this'),
  ).toBeVisible();
  await expect(detail.getByText('Other columns')).toBeVisible();
  await expect(detail.locator('dd', { hasText: '1' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await detail.getByRole('button', { name: /^What became of/ }).click();
  await expect(report).toBeVisible();
});

test('a passage without its text shows its words, and that nobody could check them', async ({
  page,
}, testInfo) => {
  await openEssay(page);
  await openFiles(page, writeForeign(testInfo, { nodes: 3, edges: 1, quoting: true }));
  await expect(reportDialog(page).getByText('The text did not come along')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('./#v=1&corpus=Coappearances&relation=e0');
  const detail = region(page, 'Detail');
  await expect(detail.getByText('The first knows the second')).toBeVisible();
  await expect(detail.getByText('not checked')).toBeVisible();
  await expect(detail.getByText('place unknown: the text did not come along')).toBeVisible();
  await expect(region(page, 'Text').getByText('did not come along with this file')).toBeVisible();
});

test('a long reading can be cancelled, and nothing has changed', async ({ page }, testInfo) => {
  await openEssay(page, 'v=1&entity=china');
  const before = page.url();
  await openFiles(page, writeForeign(testInfo, { nodes: 20_000, edges: 60_000 }));
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText(/^Reading/)).toBeHidden({ timeout: 1000 });
  expect(page.url()).toBe(before);
  await expect(
    region(page, 'Stage')
      .getByText(new RegExp(`of ${essay.relations.length} relations`))
      .first(),
  ).toBeVisible();
});

test('what is pasted is offered, not opened; in a field it is left alone', async ({ page }) => {
  await openEssay(page);
  const json = foreignJson({ nodes: 3, edges: 2 });
  await page.evaluate(paste, { text: 'Dear reader' });
  await expect(page.getByText(/no graph that Relata knows/)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/no graph that Relata knows/)).toBeHidden();

  await page.evaluate(paste, { file: json });
  await expect(page.getByText('You pasted “pasted.json”.')).toBeVisible();
  await page.evaluate(paste, { text: json });
  await expect(page.getByText('What you pasted looks like Relata document.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(reportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('/');
  await page.evaluate(paste, { text: json });
  await expect(page.getByText('looks like')).toBeHidden();
});
