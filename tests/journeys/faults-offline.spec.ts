/**
 * Does the whole page go on when the network is gone after it was loaded, and does a newer version still show?
 *
 * The network is cut twice over, in the browser and at the server, and everything is used: all lenses, the
 * search, a file, every format, and the page loaded anew. Then a second build is put in place of the first on a server of its
 * own: with a network the new one shows at once, and no page gets a mix of both.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { createSite } from '../../src/cli/serve.mjs';
import { CODECS } from '../../src/codecs/all-codecs.ts';
import { LENSES } from '../../src/state/view.ts';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { openEssay, region, waitForPicture } from './essay.ts';
import { expect, test, type Guard } from './guarded-page.ts';
import { choose, exportDialog, openExport, openFiles, reportDialog, save } from './taking.ts';

test.use({ serviceWorkers: 'allow' });

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A server that can be gone and come back at the same address. */
async function serve(folder: string, port = 0): Promise<{ server: Server; port: number }> {
  const server = createSite(folder);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** The page of such a server is not the one that the guard knows. */
const expectOther = (guard: Guard) => guard.expects(/foreign request: http:\/\/127\.0\.0\.1/);

const untilKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'))
    .toBe('activated');

/** Begins to listen; what it returns waits until the service worker that waited is at work, as the browser says. */
async function untilTakenOver(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let waiting = '';
  const takenOver = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status } of versions) {
        if (status === 'installed') waiting = versionId;
        if (status === 'activated' && versionId === waiting) resolve();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  return () => takenOver;
}

async function useEverything(page: Page, testInfo: TestInfo): Promise<void> {
  for (const lens of LENSES) {
    await page.evaluate((hash) => void (window.location.hash = hash), `v=1&lens=${lens}`);
    if (lens === 'graph') await waitForPicture(page);
    else if (lens === 'method')
      await expect(page.getByText('How the reading was made')).toBeVisible();
    else
      await expect(
        page.locator('[aria-label="Stage"] :is(table, [role="grid"], svg, h2, h3)').first(),
      ).toBeVisible();
  }
  await expect(page.getByRole('alert').filter({ hasText: 'could not be' })).toHaveCount(0);
  await page.evaluate(() => void (window.location.hash = 'v=1'));
  await page.getByRole('combobox', { name: /^Search/ }).fill('China');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/entity=/);
  await openExport(page);
  const offered = await exportDialog(page).locator('[data-format]').count();
  expect(offered).toBe(CODECS.length + 3);
  const formats = await exportDialog(page)
    .locator('[data-format]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-format') ?? ''));
  for (const format of formats) {
    await choose(page, { format });
    const file = await save(page, testInfo, format);
    expect(readFileSync(file).length, format).toBeGreaterThan(0);
    await openExport(page);
  }
  await page.keyboard.press('Escape');
  const file = testInfo.outputPath('small.json');
  writeFileSync(file, foreignJson({ nodes: 3, edges: 2 }));
  await openFiles(page, file);
  await expect(reportDialog(page)).toBeVisible();
}

test('the loaded page works whole without a network, also one that is loaded anew', async ({
  page,
  context,
  guard,
}, testInfo) => {
  expectOther(guard);
  const { server, port } = await serve(dist);
  await page.goto(`http://127.0.0.1:${port}/`);
  await waitForPicture(page);
  await untilKept(page);
  await context.setOffline(true);
  await close(server);
  await useEverything(page, testInfo);
  // Another page first: else only the fragment would change.
  await page.goto('about:blank');
  await page.goto(`http://127.0.0.1:${port}/#v=1&entity=china`);
  await waitForPicture(page);
  await expect(region(page, 'Detail').getByRole('heading', { name: 'China' })).toBeVisible();
});

test('a newer version shows with the next load, and the old one is swept out', async ({
  page,
  context,
  guard,
}) => {
  expectOther(guard);
  const folder = mkdtempSync(join(tmpdir(), 'relata-deploy-'));
  cpSync(dist, folder, { recursive: true });
  const { server, port } = await serve(folder);
  const address = `http://127.0.0.1:${port}/`;
  await page.goto(address);
  await untilKept(page);
  const kept = () => page.evaluate(() => caches.keys());
  const [old] = await kept();
  expect(old).toContain(address);

  // The same program under another title, as a second build would be.
  const rewrite = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  rewrite('index.html', /<title>Relata<\/title>/, '<title>Second</title>');
  rewrite('index.html', /lang="en"/, 'lang="en" data-build="second"');
  rewrite('offline.js', /[0-9a-f]{16}/, 'second0000000000');
  const isSecond = page.locator('html[data-build="second"]');
  await page.reload();
  await expect(isSecond).toBeAttached();
  await waitForPicture(page);
  // The new worker has its files, and waits for this page to go.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
  expect(await kept()).toHaveLength(2);
  // It takes over in the moment after the last page of the old one has gone: a load before that would hold it up.
  const takenOver = await untilTakenOver(page);
  await page.goto('about:blank');
  await takenOver();
  await page.goto(address);
  expect(await kept()).toEqual([expect.stringContaining('second')]);
  await context.setOffline(true);
  await page.reload();
  await expect(isSecond).toBeAttached();
  await waitForPicture(page);
  await close(server);
  rmSync(folder, { recursive: true });
});

test('in a browser that keeps nothing the page works as ever', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.serviceWorker, 'register', {
      value: () => Promise.reject(new DOMException('injected', 'SecurityError')),
    });
  });
  await openEssay(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
