/**
 * How does a journey take a part away through the dialog, and bring a file in?
 *
 * The moves that several journeys make. What is saved comes back as a path on the disk; opening waits for
 * nothing, because each journey knows for itself what should then be seen.
 */
import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import type { PartKind } from '../../src/state/dialogs.ts';
import { expect } from './guarded-page.ts';

export interface Wish {
  readonly part?: PartKind;
  readonly format?: string;
}

export const exportDialog = (page: Page) => page.getByRole('dialog', { name: 'Take a part away' });

export const reportDialog = (page: Page) => page.getByRole('dialog', { name: /is on the table$/ });

export async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exportDialog(page)).toBeVisible();
}

export async function choose(page: Page, { part, format }: Wish): Promise<void> {
  const dialog = exportDialog(page);
  // First the format: a picture has only one part.
  if (format !== undefined) await dialog.locator(`[data-format="${format}"] input`).check();
  if (part !== undefined) await dialog.locator(`[data-part="${part}"] input`).check();
}

/** Presses Save in the open dialog. */
export async function save(page: Page, testInfo: TestInfo, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await exportDialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  const file = testInfo.outputPath(name);
  await (await download).saveAs(file);
  await expect(exportDialog(page)).toBeHidden();
  return file;
}

export async function takeAway(
  page: Page,
  wish: Wish,
  testInfo: TestInfo,
  name = 'taken.relata.json',
): Promise<string> {
  await openExport(page);
  await choose(page, wish);
  return save(page, testInfo, name);
}

export const openFiles = (page: Page, ...files: readonly string[]) =>
  page.getByLabel('Files to open', { exact: true }).setInputFiles([...files]);

export interface TakenFile {
  readonly relations: readonly { readonly id: string }[];
  readonly entities: readonly { readonly id: string }[];
  readonly passages: readonly { readonly id: string }[];
}

export const readTaken = (file: string): TakenFile =>
  JSON.parse(readFileSync(file, 'utf8')) as TakenFile;
