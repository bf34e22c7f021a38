/**
 * What if a worker throws, is not there, dies, hangs, or is only slow?
 *
 * Each of the four, in each of these ways: a sentence says so in plain words, the reader ends it within half a
 * second, and the next try works. One that is slow is never called dead, and its answer still counts. Patience
 * is not waited for: the page's clock is put forward.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { drawn, openEssay, region } from './essay.ts';
import {
  breakWorker,
  goOn,
  mendWorker,
  refuseWorkers,
  timeToVanish,
  type WorkerFault,
  type WorkerKind,
} from './faulty.ts';
import { expect, test } from './guarded-page.ts';
import { exportDialog, openExport, openFiles, reportDialog } from './taking.ts';

const SILENT = ['dies', 'hangs'] as const satisfies readonly WorkerFault[];
const LOUD = ['throws', 'missing'] as const satisfies readonly WorkerFault[];

async function openWithClock(page: Page, fragment = ''): Promise<void> {
  await page.clock.install();
  await openEssay(page, fragment);
}

/** Longer than any patience. */
const wait = (page: Page) => page.clock.fastForward(3000).then(() => page.clock.fastForward(3000));

async function withFault<T>(
  page: Page,
  kind: WorkerKind,
  fault: WorkerFault,
  walk: () => Promise<T>,
) {
  await breakWorker(page, kind, fault);
  const result = await walk();
  await mendWorker(page, kind);
  return result;
}

test('reading a file', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('small.json');
  writeFileSync(file, foreignJson({ nodes: 3, edges: 2 }));
  await openWithClock(page, 'v=1&entity=china');
  const refusal = page.getByRole('dialog', { name: /was not opened$/ });
  const isRefused = async () => {
    await expect(refusal.getByText('The reader came to an end before the file did')).toBeVisible();
    await expect(refusal.getByText('Everything on the table is as it was.')).toBeVisible();
    await refusal.getByRole('button', { name: 'Close' }).last().click();
    await expect(refusal).toBeHidden();
  };
  for (const fault of LOUD)
    await withFault(page, 'read', fault, async () => {
      await openFiles(page, file);
      await isRefused();
    });
  const mend = await refuseWorkers(page);
  await openFiles(page, file);
  await isRefused();
  await mend();

  const quiet = page.getByText(/Nothing was heard of “small.json” for some seconds/);
  for (const fault of SILENT)
    await withFault(page, 'read', fault, async () => {
      await openFiles(page, file);
      await expect(page.getByText('Reading “small.json”…')).toBeVisible();
      await wait(page);
      await expect(quiet).toBeVisible();
      expect(await timeToVanish(page, { button: 'Cancel', gone: 'small.json' })).toBeLessThan(500);
    });
  await withFault(page, 'read', 'slow', async () => {
    await openFiles(page, file);
    await expect(page.getByText('Reading “small.json”…')).toBeVisible();
    await wait(page);
    await expect(quiet).toBeVisible();
    await goOn(page);
    await expect(reportDialog(page)).toBeVisible();
    await expect(quiet).toBeHidden();
    await page.keyboard.press('Escape');
  });
  await openFiles(page, file);
  await expect(reportDialog(page)).toBeVisible();
});

test('writing a file', async ({ page }) => {
  await openWithClock(page);
  await openExport(page);
  const dialog = exportDialog(page);
  const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  const failed = dialog.getByText('The Relata document could not be written; nothing was saved.');
  for (const fault of LOUD)
    await withFault(page, 'write', fault, async () => {
      await press('Save');
      await expect(failed).toBeVisible();
    });
  const mend = await refuseWorkers(page);
  await press('Save');
  await expect(failed).toBeVisible();
  await mend();

  const quiet = dialog.getByText(/Nothing was heard of the file for some seconds/);
  for (const fault of SILENT)
    await withFault(page, 'write', fault, async () => {
      await press('Save');
      await expect(dialog.getByRole('button', { name: 'Writing…' })).toBeVisible();
      await wait(page);
      await expect(quiet).toBeVisible();
      expect(await timeToVanish(page, { button: 'Stop', gone: 'Nothing was heard' })).toBeLessThan(
        500,
      );
    });
  await withFault(page, 'write', 'slow', async () => {
    await press('Save');
    await expect(dialog.getByRole('button', { name: 'Writing…' })).toBeVisible();
    await wait(page);
    await expect(quiet).toBeVisible();
    const download = page.waitForEvent('download');
    await goOn(page);
    await download;
    await expect(dialog).toBeHidden();
  });
  await openExport(page);
  const download = page.waitForEvent('download');
  await press('Save');
  await download;
});

test('seeking paths', async ({ page }, testInfo) => {
  // More ways than a glance tries.
  const file = testInfo.outputPath('large.json');
  writeFileSync(file, foreignJson({ nodes: 60, edges: 2001 }));
  await openWithClock(page);
  await openFiles(page, file);
  await expect(reportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  const detail = region(page, 'Detail');
  const question = 'v=1&corpus=Coappearances&trace=from:n0;to:n1;hops:6';
  const ask = () => page.evaluate((hash) => void (window.location.hash = hash), question);
  const leave = async () => {
    await page.evaluate(() => void (window.location.hash = 'v=1&corpus=Coappearances'));
    await expect(detail.getByRole('heading', { name: /by which way/ })).toBeHidden();
  };
  const failed = detail.getByText('The search for paths could not go on');
  for (const fault of LOUD)
    await withFault(page, 'trace', fault, async () => {
      await ask();
      await expect(failed).toBeVisible();
      await leave();
    });
  const mend = await refuseWorkers(page);
  await ask();
  await expect(failed).toBeVisible();
  await mend();
  await leave();

  const quiet = detail.getByText(/Nothing was heard of the search for some seconds/);
  for (const fault of SILENT)
    await withFault(page, 'trace', fault, async () => {
      await ask();
      await expect(detail.getByText('Searching…')).toBeVisible();
      await wait(page);
      await expect(quiet).toBeVisible();
      expect(await timeToVanish(page, { button: 'Stop', gone: 'Searching…' })).toBeLessThan(500);
      await leave();
    });
  const paths = detail.getByRole('list', { name: 'Paths' }).locator('[data-path]');
  await withFault(page, 'trace', 'slow', async () => {
    await ask();
    await expect(detail.getByText('Searching…')).toBeVisible();
    await wait(page);
    await expect(quiet).toBeVisible();
    await goOn(page);
    await expect(paths.first()).toBeVisible();
    await leave();
  });
  await ask();
  await expect(paths.first()).toBeVisible();
});

test('laying out', async ({ page }) => {
  await openWithClock(page);
  const stage = region(page, 'Stage');
  const again = stage.getByRole('button', { name: 'Lay out anew' });
  const notice = page.getByRole('alert').filter({ hasText: 'layout' });
  const places = async () => JSON.stringify((await drawn(page)).nodes);
  const before = await places();
  const isFailed = async () => {
    await expect(notice).toHaveText('The layout could not go on; the picture stays as it is.');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(places).toBe(before);
  };
  for (const fault of LOUD)
    await withFault(page, 'layout', fault, async () => {
      await again.click();
      await isFailed();
    });
  const mend = await refuseWorkers(page);
  await again.click();
  await isFailed();
  await mend();

  for (const fault of SILENT)
    await withFault(page, 'layout', fault, async () => {
      const started = page.waitForEvent('worker');
      await again.click();
      await started;
      await wait(page);
      await expect(notice).toContainText('Nothing was heard of the layout for some seconds');
      await notice.getByRole('button', { name: 'Dismiss' }).click();
      await expect.poll(places).toBe(before);
    });
  // The one that hung is ended by the next; a slow one still moves the picture.
  await withFault(page, 'layout', 'slow', async () => {
    const started = page.waitForEvent('worker');
    await again.click();
    await started;
    await wait(page);
    await expect(notice).toContainText('Nothing was heard of the layout for some seconds');
    await goOn(page);
    await expect(notice).toBeHidden();
    await expect.poll(places).not.toBe(before);
  });
});
