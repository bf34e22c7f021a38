/**
 * Does anything stay behind when the stage is opened and closed, again and again?
 *
 * A small graph is laid on the table many times, each time with a stage of its own: as many canvases,
 * live WebGL contexts and workers as with the first, and no more memory than noise. The same with a larger one,
 * whose records weigh more than any stage. Then the page as React checks it in development, where every effect is
 * begun twice.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { openEssay, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

// A small window, and no film of it: what is drawn here is drawn without a GPU.
test.use({ viewport: { width: 900, height: 420 }, trace: 'off' });

/** Enough to see a leak in every run; `RELATA_OPENINGS=200` takes its time. */
const OPENINGS = Number(process.env['RELATA_OPENINGS'] ?? 40);
/** Before memory is measured for the first time, so that what is made once is there. */
const WARM = 12;

/** Keeps count of every context that the page was given, and whether it still lives. */
const watchContexts = (page: Page) =>
  page.addInitScript(() => {
    const given: WeakRef<WebGL2RenderingContext>[] = [];
    Object.assign(window, {
      liveContexts: () =>
        given.filter((held) => {
          const context = held.deref();
          return context !== undefined && !context.isContextLost();
        }).length,
    });
    const prototype = HTMLCanvasElement.prototype as unknown as {
      getContext: (kind: string, ...rest: unknown[]) => unknown;
    };
    const real = prototype.getContext;
    prototype.getContext = function (this: unknown, kind, ...rest) {
      const context = real.call(this, kind, ...rest);
      if (context instanceof WebGL2RenderingContext) given.push(new WeakRef(context));
      return context;
    };
  });

const count = (page: Page) =>
  page.evaluate(() => ({
    contexts: (window as unknown as { liveContexts: () => number }).liveContexts(),
    canvases: document.querySelectorAll('canvas').length,
    // Parts that are fetched ahead still bring their style sheets and scripts, once each.
    elements: document.querySelectorAll('*:not(head > link, head > script)').length,
  }));

/** What is in use once all that can be is thrown away, in bytes. */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
}

/** It comes after the first picture; what is dropped before it is there is lost. */
const waitForDropZone = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([''], 'any'));
        const over = new DragEvent('dragover', { dataTransfer: data, cancelable: true });
        window.dispatchEvent(over);
        window.dispatchEvent(new DragEvent('dragleave'));
        return over.defaultPrevented;
      }),
    )
    .toBe(true);

/** Drops the same file so often, each time when the picture of the one before is there. */
const openOften = (page: Page, json: string, times: number) =>
  page.evaluate(
    async ({ text, openings }) => {
      const isDrawn = () => document.querySelector('[data-stage="drawn"]');
      for (let turn = 0; turn < openings; turn += 1) {
        const before = isDrawn();
        const data = new DataTransfer();
        data.items.add(new File([text], 'small.json'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
        while (isDrawn() === before || isDrawn() === null)
          await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    { text: json, openings: times },
  );

test('after many openings of the stage nothing is left behind', async ({ page }, testInfo) => {
  test.slow();
  await watchContexts(page);
  await openEssay(page);
  const heap = await heapOf(page);
  await waitForDropZone(page);
  const json = foreignJson({ nodes: 3, edges: 2 });
  await openOften(page, json, WARM);
  const [first, heapBefore] = [await count(page), await heap()];
  await openOften(page, json, OPENINGS - WARM);
  await expect.poll(() => count(page)).toEqual(first);
  expect(page.workers().length).toBeLessThanOrEqual(1);
  const grown = (await heap()) - heapBefore;
  const figure = `${(grown / 1e6).toFixed(1)} MB on ${(heapBefore / 1e6).toFixed(1)} MB, ${first.contexts} contexts`;
  testInfo.annotations.push({ type: 'heap', description: figure });
  expect(grown, figure).toBeLessThan(heapBefore * 0.2);
});

/** A larger graph takes longer to open: fewer times in every run, and as large as it must bear where there is time. */
const [CORPORA, CORPUS] =
  process.env['RELATA_OPENINGS'] === undefined
    ? [7, { nodes: 1000, edges: 5000 }]
    : [Math.min(20, OPENINGS), { nodes: 10_000, edges: 50_000 }];
/** What is made once is made by then, and the corpus before is still held by what React drew last. */
const FIRST = 3;

test('a corpus that was closed leaves its memory', async ({ page }, testInfo) => {
  test.setTimeout(120_000 + 30_000 * CORPORA);
  await openEssay(page);
  const heap = await heapOf(page);
  await waitForDropZone(page);
  const json = foreignJson(CORPUS);
  const begun: number[] = [];
  for (let turn = 0; turn < FIRST; turn += 1) {
    await openOften(page, json, 1);
    begun.push(await heap());
  }
  const before = Math.max(...begun);
  await openOften(page, json, CORPORA - FIRST);
  // What a layout or a picture under way still needs goes when they are done.
  await expect.poll(heap).toBeLessThan(before * 1.2);
  const after = await heap();
  const figure = `${(after / 1e6).toFixed(1)} MB after ${CORPORA}, ${(before / 1e6).toFixed(1)} MB after ${FIRST}`;
  testInfo.annotations.push({ type: 'heap', description: figure });
});

test('under StrictMode, with every effect begun twice, there is one stage', async ({
  page,
  guard,
}) => {
  guard.expects(/foreign request: http:\/\/127\.0\.0\.1/);
  const server = await createServer({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'silent',
    // The packages may lie elsewhere, behind a link.
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  await watchContexts(page);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await waitForPicture(page);
  const { contexts, canvases } = await count(page);
  expect(canvases).toBe(await page.locator('[data-stage] canvas').count());
  const stages = await page.locator('[data-stage]').count();
  await openOften(page, foreignJson({ nodes: 3, edges: 2 }), 3);
  expect(await page.locator('[data-stage]').count()).toBe(stages);
  await expect.poll(async () => (await count(page)).contexts).toBe(contexts);
  expect((await count(page)).canvases).toBe(canvases);
  // Parts that nobody waits for may still be on their way.
  await page.goto('about:blank');
  await server.close();
});
