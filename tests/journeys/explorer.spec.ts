/**
 * Is an explorer in one file whole: opened from a disk, without any network, under its own policy?
 *
 * The file is written here by the codec and the template of the build, then opened as a reader would, from its
 * place on the disk. For such a page every request but its own would be a foreign one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import type { ExportView } from '../../src/codecs/codec.ts';
import { withTemplate } from '../../src/codecs/explorer-html.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { toSubgraph } from '../../src/codecs/subgraph.ts';
import type { Records } from '../../src/model/dataset.ts';
import { titleOf } from '../../src/model/title.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { drawn, essayDataset, pressEdge, quotesOf, region, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

// Of a page on a disk, for the guard too: whatever is neither file, blob nor data is foreign.
test.use({ baseURL: 'file:///', offline: true });

const templateFile = fileURLToPath(new URL('../../dist/explorer.html', import.meta.url));
const dataset = essayDataset();

const writeExplorer = (view: ExportView) =>
  withTemplate(readFileSync(templateFile, 'utf8')).write(view);

/** China, everybody it has to do with, and what all of them have to do with one another. */
function aroundChina(): Records {
  const near = new Set(
    dataset.relations
      .filter(({ source, target }) => [source, target].some((end) => String(end) === 'china'))
      .flatMap(({ source, target }) => [source, target]),
  );
  const within = dataset.relations.filter(
    ({ source, target }) => near.has(source) && near.has(target),
  );
  return toSubgraph(dataset, { relations: within.map(({ id }) => id), entities: near });
}

interface Opened {
  readonly requests: readonly string[];
  readonly workers: readonly string[];
}

/** Writes the file, opens it, and tells what it asks for and starts. */
async function openExplorer(
  page: Page,
  view: ExportView,
  testInfo: TestInfo,
  fragment = '',
): Promise<Opened> {
  const requests: string[] = [];
  const workers: string[] = [];
  page.on('request', (request) => requests.push(request.url().split(/[#,]/)[0] ?? ''));
  page.on('worker', (worker) => workers.push(worker.url()));
  const file = testInfo.outputPath('explorer.html');
  writeFileSync(file, writeExplorer(view));
  await page.goto(`${pathToFileURL(file).href}${fragment}`);
  await waitForPicture(page);
  return { requests, workers };
}

/** What a page with everything inside may ask for: itself, and what it made or holds. */
const isOwn = (url: string): boolean => /^(?:blob:|data:)|\/explorer\.html$/.test(url);

test('the graph is drawn, its edges show their words, and nothing is asked of a network', async ({
  page,
}, testInfo) => {
  const records = aroundChina();
  const address = 'http://127.0.0.1:4173/#v=1&depth=everything&entity=china';
  const { requests, workers } = await openExplorer(page, { records, address }, testInfo);
  await expect(page).toHaveTitle(titleOf(records));
  await expect(page).toHaveURL(/explorer\.html#v=1&depth=everything&entity=china$/);
  await expect
    .poll(async () => new Set((await drawn(page)).edges.map(({ relation }) => relation)))
    .toEqual(new Set(records.relations.map(({ id }) => id)));

  // It came without places: an edge that still moves cannot be pressed where it was.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('relata:settled').length))
    .toBe(1);
  const relation = records.relations.find(
    ({ id }) => String(id) === 's05-alliance-source-of-tension',
  );
  const chosen = relation ?? records.relations[0]!;
  await pressEdge(page, chosen.id);
  for (const quote of quotesOf(chosen))
    await expect(region(page, 'Detail').locator('blockquote', { hasText: quote })).toBeVisible();
  await expect(region(page, 'Text').getByText(/China/).first()).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('china');
  await expect(page.getByRole('option', { name: /China/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  // Each comes with code that the served page would fetch.
  for (const [lens, role] of [
    ['matrix', 'grid'],
    ['table', 'table'],
    ['method', 'heading'],
  ] as const) {
    await page.evaluate((hash) => window.location.replace(hash), `#v=1&lens=${lens}`);
    await expect(region(page, 'Stage').getByRole(role).first()).toBeVisible();
  }
  expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);
  expect(requests.filter((url) => !isOwn(url))).toEqual([]);
});

test('layout and trace answer from their workers, and another document is opened in it', async ({
  page,
}, testInfo) => {
  // Everybody affects everybody: more ways than the page tries by itself.
  const names = Array.from({ length: 30 }, (_, at) => `s${at}`);
  const records = makeDataset({
    entities: Object.fromEntries(names.map((name) => [name, 'state' as const])),
    relations: names.flatMap((source) =>
      names
        .filter((target) => target !== source)
        .map((target) => ({ id: `${source}-${target}`, source, target })),
    ),
  });
  const question = '#v=1&depth=actors&trace=from:s0;to:s1;hops:5';
  const { workers } = await openExplorer(page, { records }, testInfo, question);
  const paths = region(page, 'Detail').getByRole('list', { name: 'Paths' });
  await expect(paths.locator('[data-path]').first()).toBeVisible();
  // No positions came along, so the layout has run as well.
  expect(workers.length).toBeGreaterThanOrEqual(2);
  expect(new Set(workers.map((url) => url.slice(0, 5)))).toEqual(new Set(['blob:']));

  const file = testInfo.outputPath('whole.relata.json');
  writeFileSync(file, relataJson.write({ records: dataset }));
  await page.getByLabel('Files to open', { exact: true }).setInputFiles(file);
  const whole = new RegExp(`of ${dataset.relations.length} relations`);
  await expect(region(page, 'Stage').getByText(whole).first()).toBeVisible();
});

test('a document that fails the gate shows its sentence, and the policy lets nothing out', async ({
  page,
  guard,
}, testInfo) => {
  const whole = String(writeExplorer({ records: aroundChina() }));
  for (const [at, [changed, sentence]] of [
    [whole.replace(/\{\n[^<]*/, 'null'), /is empty/] as const,
    [
      whole.replaceAll('"passage":"s05-a"', '"passage":"none"'),
      /relation s\d\d-[a-z-]+, evidence/,
    ] as const,
    [whole.replace('"format"', 'format'), /should stand a key/] as const,
  ].entries()) {
    const file = testInfo.outputPath(`explorer-${at}.html`);
    writeFileSync(file, changed);
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole('alert')).toHaveText(sentence);
  }
  guard.expects(/policy violation: connect-src/);
  guard.expects(/console error: .*Content Security Policy/);
  await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => {}));
});
