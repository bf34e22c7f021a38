/**
 * Is a graph too large for interactive forces arranged before the reader's eyes, and does he stay master of it?
 *
 * A thousand entities in a grid. The page says which layout runs, how far it is and which it was; it can be
 * paused and stopped, and what is pinned stays where it is when all is laid out anew. The layout is held back
 * from outside, so that nothing here hangs on how quick it is.
 */
import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { drawn, region, waitForPicture } from './essay.ts';
import { breakWorker, goOn } from './faulty.ts';
import { expect, test } from './guarded-page.ts';
import { takeAway } from './taking.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const [WIDE, HIGH] = [40, 25];

function gridFile(): string {
  const numbers = Array.from({ length: WIDE * HIGH }, (_, at) => at);
  const edges = numbers.flatMap((at) => [
    ...((at + 1) % WIDE === 0 ? [] : [[at, at + 1]]),
    ...(at + WIDE < WIDE * HIGH ? [[at, at + WIDE]] : []),
  ]);
  return `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes>${numbers
    .map((at) => `<node id="n${at}" label="Entity ${at}"/>`)
    .join('')}</nodes><edges>${edges
    .map(([from, to], at) => `<edge id="e${at}" source="n${from}" target="n${to}"/>`)
    .join('')}</edges></graph></gexf>`;
}

async function openGrid(page: Page): Promise<void> {
  const body = gridFile();
  await page.route('**/grid.gexf', (route) => route.fulfill({ body }));
  await page.goto('./?graph=grid.gexf#v=1&depth=everything');
  await waitForPicture(page);
}

const line = (page: Page, text: string | RegExp) => region(page, 'Stage').getByText(text);
const press = (page: Page, name: string) =>
  region(page, 'Stage').getByRole('button', { name, exact: true }).click();
const BY_ENGINE = /^Arranged by ForceAtlas2/;
const isSettled = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('relata:settled').length === 1);

interface Placed {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean;
}

/** Where everything stands, as a file keeps it. */
async function placesOf(page: Page, testInfo: TestInfo): Promise<readonly Placed[]> {
  const path = await takeAway(page, { part: 'everything' }, testInfo);
  const { view } = JSON.parse(readFileSync(path, 'utf8')) as {
    view: { positions: readonly Placed[] };
  };
  return view.positions;
}

test('it says how far it is, is paused and goes on, and says which layout it was', async ({
  page,
}) => {
  await breakWorker(page, 'layout', 'slow');
  await openGrid(page);
  await expect(line(page, 'Arranging 1,000 entities: 0%')).toBeVisible();
  await press(page, 'Pause the layout');
  await goOn(page);
  await expect(line(page, 'Arranging 1,000 entities: 0%, paused')).toBeVisible();
  expect(await isSettled(page)).toBe(false);
  await press(page, 'Continue the layout');
  await expect(line(page, BY_ENGINE)).toBeVisible();
  expect(await isSettled(page)).toBe(true);
  await expect(page.getByRole('status').getByText(BY_ENGINE)).toBeAttached();
});

test('stopped, everything stays where it is', async ({ page }, testInfo) => {
  await openGrid(page);
  await expect(line(page, BY_ENGINE)).toBeVisible();
  const before = await placesOf(page, testInfo);
  await breakWorker(page, 'layout', 'slow');
  await press(page, 'Lay out anew');
  await expect(line(page, 'Arranging 1,000 entities: 0%')).toBeVisible();
  await press(page, 'Stop arranging');
  await expect(line(page, 'Arranging stopped at 0%')).toBeVisible();
  await expect(region(page, 'Stage').getByRole('button', { name: 'Stop arranging' })).toBeHidden();
  expect(await placesOf(page, testInfo)).toEqual(before);
});

test('what is dragged is pinned, and stays when all is laid out anew', async ({
  page,
}, testInfo) => {
  await openGrid(page);
  await expect(line(page, BY_ENGINE)).toBeVisible();
  const before = await placesOf(page, testInfo);
  const [leftmost] = (await drawn(page)).nodes.toSorted((a, b) => a.x - b.x);
  await page.mouse.move(leftmost!.x, leftmost!.y);
  await page.mouse.down();
  await page.mouse.move(leftmost!.x + 20, leftmost!.y + 60, { steps: 4 });
  await page.mouse.up();
  const pulled = await placesOf(page, testInfo);
  const pin = pulled.find(({ entity }) => entity === leftmost!.entity)!;
  expect(pin.pinned).toBe(true);
  // A pull is felt near by: most have not moved at all.
  const isMoved = ({ x, y }: Placed, at: number) =>
    Math.hypot(x - before[at]!.x, y - before[at]!.y) > 1;
  expect(pulled.filter(isMoved).length).toBeLessThan(before.length / 4);

  await breakWorker(page, 'layout', 'slow');
  await press(page, 'Lay out anew');
  await expect(line(page, 'Arranging 1,000 entities: 0%')).toBeVisible();
  await goOn(page);
  await expect(line(page, BY_ENGINE)).toBeVisible();
  const anew = await placesOf(page, testInfo);
  expect(anew.find(({ entity }) => entity === pin.entity)).toEqual(pin);
  expect(anew.filter(isMoved).length).toBeGreaterThan(before.length / 2);
});
