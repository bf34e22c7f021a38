/**
 * How long does it hold the page's thread to know what is under the pointer, and to light it up?
 *
 * Hover: the pointer crosses the picture in a hundred moves, each awaited, and never rests. Highlight: it goes from
 * the ground to one of the busiest nodes and rests there until node and neighbours stand out; sigma's page does
 * that as its documents show it.
 */
import type { Page } from '@playwright/test';
import { openPage, shareOf, type OpenPage, type Spent } from '../browser/open-page.ts';
import {
  ALL_PAGES,
  isMain,
  PLAIN_WEBGL,
  RELATA,
  SIGMA,
  type PageContender,
} from '../browser/page-contenders.ts';
import { withBrowser, type Surroundings } from '../browser/with-browser.ts';
import { interleave, type Contender } from '../core/interleave.ts';
import type { Group } from '../core/results.ts';
import { madeFile, SIZES, type Size } from '../graphs/graph-files.ts';
import type { PagePoint } from '../pages/page-door.ts';
import { groundOf, pictureBox } from './ground.ts';

const MOVES = 100;
/** Where a move takes long, fewer must do. */
const PATIENCE_MS = 12_000;
const FEWEST_MOVES = 20;
const LIT = 8;
const QUIET_MS = 1000;
/** Long enough to wait for whoever waits before lighting up. */
const REST_MS = 400;

type Measure = (open: OpenPage) => Promise<Spent>;

const hover: Measure = async (open) => {
  const { left, top, width, height } = await pictureBox(open.page);
  const { mouse } = open.page;
  await mouse.move(left + width * 0.2, top + height * 0.3);
  const before = await open.spent();
  const impatientAt = Date.now() + PATIENCE_MS;
  let moves = 0;
  while (moves < MOVES && (moves < FEWEST_MOVES || Date.now() < impatientAt)) {
    const move = moves++;
    const share = 0.2 + (0.6 * move) / MOVES;
    const wave = Math.sin(move / 3) / 12;
    await mouse.move(left + width * share, top + height * (0.5 + wave));
  }
  return shareOf(before, await open.spent(), moves);
};

/** Where the busiest nodes are that are drawn: made graphs name them first. */
const busiestPlaces = (page: Page): Promise<readonly PagePoint[]> =>
  page.evaluate((count) => {
    const names = Array.from({ length: 10 * count }, (_, at) => `n${at}`);
    const ours = window.relata?.drawn()?.nodes;
    if (ours === undefined)
      return names.slice(0, count).map((name) => window.bench?.placeOf(name) ?? { x: 0, y: 0 });
    const placeOf = new Map<string, { x: number; y: number }>(
      ours.map(({ entity, x, y }) => [entity, { x, y }]),
    );
    return names.flatMap((name) => placeOf.get(name) ?? []).slice(0, count);
  }, LIT);

const highlight: Measure = async (open) => {
  const { page } = open;
  const ground = await groundOf(page);
  const places = await busiestPlaces(page);
  if (places.length === 0) throw new Error('none of the busiest nodes is drawn');
  const sum = { thread: 0, tasks: 0 };
  let drawn = 0;
  for (const { x, y } of places) {
    await page.mouse.move(ground.x, ground.y);
    await page.waitForTimeout(REST_MS);
    const [before, frames] = [await open.spent(), await open.frames()];
    await page.mouse.move(x, y);
    await page.waitForTimeout(REST_MS);
    const share = shareOf(before, await open.spent(), places.length);
    sum.thread += share.thread;
    sum.tasks += share.tasks;
    drawn += (await open.frames()) > frames ? 1 : 0;
  }
  if (drawn < places.length / 2) throw new Error(`${drawn} of ${places.length} nodes lit up`);
  return sum;
};

async function compare(
  { browser, site }: Surroundings,
  size: Size,
  what: { readonly id: string; readonly title: string; readonly options: string },
  pages: readonly PageContender[],
  measure: Measure,
): Promise<readonly Group[]> {
  const title = `${what.title}, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  await madeFile(size, 'gexf', true);
  const contenders = pages.map(({ name, role, mark, address, note }): Contender => ({
    name,
    role,
    ...(note === undefined ? {} : { note }),
    // Those that no target is about get fewer runs, so that the suite ends within five minutes.
    budgetSeconds: isMain({ role, name }) ? 18 : 8,
    run: async () => {
      const at = address(`made-${size}-placed.gexf`, what.options);
      const open = await openPage(browser, site.origin + at, mark, 60_000);
      try {
        await open.page.waitForTimeout(QUIET_MS);
        return { ...(await measure(open)) };
      } finally {
        await open.close();
      }
    },
  }));
  const found = await interleave(contenders, ['tasks', 'thread']);
  // Targets are about the first: whoever waits for the graphics process lets the pointer wait.
  const toGroup = (suffix: string, measure: string, of: string): Group => ({
    id: `pick-${what.id}-${size}${suffix}`,
    title: `${title}: ${of}`,
    unit: 'ms',
    against: SIGMA.name,
    rows: found.get(measure) ?? [],
  });
  return [
    toGroup('', 'tasks', 'tasks of the page’s thread, waiting included'),
    toGroup('-thread', 'thread', 'processor time of the page’s thread'),
  ];
}

export const suite = (keep: (group: Group) => void): Promise<void> =>
  withBrowser(async (surroundings) => {
    for (const size of ['1k', '10k'] as const) {
      const hovering = { id: 'hover', title: 'A move of the pointer', options: '' };
      for (const group of await compare(surroundings, size, hovering, ALL_PAGES, hover))
        keep(group);
      const lighting = { id: 'highlight', title: 'Lighting up a node', options: 'highlight' };
      const pages = [RELATA, SIGMA, PLAIN_WEBGL];
      for (const group of await compare(surroundings, size, lighting, pages, highlight))
        keep(group);
    }
  });
