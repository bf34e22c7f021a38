/**
 * How long does a frame hold the page's thread, while the camera moves and while all nodes do?
 *
 * The camera: the ground is dragged by sixty moves of a real pointer, each awaited; what was spent on the page's
 * thread meanwhile, as the browser counts it, by the number of frames drawn. Nodes: a graph without places while
 * its layout runs, for three seconds, in the same measure; Relata's layout rests sooner, so it is asked for again and
 * again, and from the first picture of each run to its rest is counted.
 */
import type { Page } from '@playwright/test';
import { stageWords } from '../../../src/words/stage.ts';
import { openPage, shareOf, VIEWPORT, type OpenPage, type Spent } from '../browser/open-page.ts';
import {
  ALL_PAGES,
  isMain,
  FORCE_GRAPH,
  PLAIN_WEBGL,
  RELATA,
  SIGMA,
  type PageContender,
} from '../browser/page-contenders.ts';
import { withBrowser, type Surroundings } from '../browser/with-browser.ts';
import { interleave, type Contender } from '../core/interleave.ts';
import type { Group, Row } from '../core/results.ts';
import { madeFile, SIZES, type Size } from '../graphs/graph-files.ts';
import { groundOf } from './ground.ts';

const MOVES = 60;
/** Where a frame takes so long that sixty of them would take minutes, fewer must do. */
const PATIENCE_MS = 12_000;
const FEWEST_MOVES = 8;
const STEP_PX = 4;
const MOVING_MS = 3000;
const A_LOOK_MS = 100;
const FEWEST_FRAMES = 5;
const QUIET_MS = 1000;

/** Milliseconds of the page's thread a drawn frame, while `work` goes on. */
async function costOfFrames(open: OpenPage, work: () => Promise<void>): Promise<Spent> {
  const [before, framesBefore] = [await open.spent(), await open.frames()];
  await work();
  const after = await open.spent();
  const drawn = (await open.frames()) - framesBefore;
  if (drawn < FEWEST_FRAMES) throw new Error(`only ${drawn} frames were drawn`);
  return shareOf(before, after, drawn);
}

async function dragGround(page: Page): Promise<void> {
  const { x, y } = await groundOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const impatientAt = Date.now() + PATIENCE_MS;
  for (let move = 1; move <= MOVES; move += 1) {
    if (move > FEWEST_MOVES && Date.now() > impatientAt) break;
    // There and back, so that the picture stays in the window.
    const away = STEP_PX * (move <= MOVES / 2 ? move : MOVES - move);
    await page.mouse.move(x + away, y + away / 2);
  }
  await page.mouse.up();
}

type Measure = (open: OpenPage) => Promise<Spent>;

const toContender = (
  { browser, site }: Surroundings,
  { name, role, mark, address, note }: PageContender,
  file: string,
  options: string,
  measure: Measure,
): Contender => ({
  name,
  role,
  ...(note === undefined ? {} : { note }),
  // Those that no target is about get fewer runs, so that the suite ends within five minutes.
  budgetSeconds: isMain({ role, name }) ? 25 : 12,
  run: async () => {
    const open = await openPage(browser, site.origin + address(file, options), mark, 60_000);
    try {
      return { ...(await measure(open)) };
    } finally {
      await open.close();
    }
  },
});

const measureCamera: Measure = async (open) => {
  await open.page.waitForTimeout(QUIET_MS);
  return costOfFrames(open, () => dragGround(open.page));
};

const measureMoving: Measure = (open) =>
  costOfFrames(open, async () => {
    const from = await open.frames();
    const startMs = Date.now();
    for (;;) {
      await open.page.waitForTimeout(A_LOOK_MS);
      const passedMs = Date.now() - startMs;
      const hasEnough = (await open.frames()) - from >= FEWEST_FRAMES;
      if ((passedMs > MOVING_MS && hasEnough) || passedMs > PATIENCE_MS) return;
    }
  });

/** Looks every frame: a run is over in some tenths of a second. */
const lookUntil = async (
  { page }: OpenPage,
  condition: (asked: { readonly stop: string; readonly frames: number }) => boolean,
  frames = 0,
): Promise<void> => {
  const asked = { stop: stageWords().stopArranging, frames };
  await page.waitForFunction(condition, asked, { polling: 'raf', timeout: PATIENCE_MS });
};

const untilAtRest = (open: OpenPage): Promise<void> =>
  lookUntil(open, ({ stop }) =>
    Array.from(document.querySelectorAll('button')).every(
      ({ textContent }) => textContent !== stop,
    ),
  );

const untilMoreFramesThan = (open: OpenPage, drawn: number): Promise<void> =>
  lookUntil(open, ({ frames }) => (window.benchWatch?.frames ?? 0) > frames, drawn);

/** One run after another, each pressed for on the page; what starting one costs is no frame of it and left out. */
const measureRuns: Measure = async (open) => {
  await untilAtRest(open);
  await open.page.waitForTimeout(QUIET_MS);
  const anew = open.page.getByRole('button', { name: stageWords().layOutAnew, exact: true });
  const whole = { thread: 0, tasks: 0 };
  let drawn = 0;
  const startMs = Date.now();
  while (Date.now() - startMs < MOVING_MS || (drawn < FEWEST_FRAMES && isPatient(startMs))) {
    const before = await open.frames();
    await anew.evaluate((button: HTMLElement) => button.click());
    await untilMoreFramesThan(open, before);
    const [spentBefore, framesBefore] = [await open.spent(), await open.frames()];
    await untilAtRest(open);
    const [spentAfter, framesAfter] = [await open.spent(), await open.frames()];
    const { thread, tasks } = shareOf(spentBefore, spentAfter, 1);
    whole.thread += thread;
    whole.tasks += tasks;
    drawn += framesAfter - framesBefore;
  }
  if (drawn < FEWEST_FRAMES) throw new Error(`only ${drawn} frames were drawn`);
  return { thread: whole.thread / drawn, tasks: whole.tasks / drawn };
};

const isPatient = (startMs: number): boolean => Date.now() - startMs < PATIENCE_MS;

/** By what a processor did, which targets are about, and by how long it took. */
const toGroups = (
  id: string,
  title: string,
  found: ReadonlyMap<string, readonly Row[]>,
): readonly Group[] =>
  (
    [
      ['', 'thread', 'processor time of the page’s thread'],
      ['-tasks', 'tasks', 'its tasks, waiting included'],
    ] as const
  ).map(([suffix, measure, what]) => ({
    id: `${id}${suffix}`,
    title: `${title}: ${what}`,
    unit: 'ms',
    against: SIGMA.name,
    rows: found.get(measure) ?? [],
  }));

async function compareCamera(surroundings: Surroundings, size: Size): Promise<readonly Group[]> {
  const title = `A frame of the camera, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  await madeFile(size, 'gexf', true);
  const file = `made-${size}-placed.gexf`;
  // Where a page takes minutes to open, a frame is not asked for.
  const pages = ALL_PAGES.filter(
    (page) => size !== '100k' || page.role !== 'peer' || page === SIGMA,
  );
  const contenders = pages.map((page) => toContender(surroundings, page, file, '', measureCamera));
  return toGroups(`frame-camera-${size}`, title, await interleave(contenders, ['thread', 'tasks']));
}

async function compareMoving(surroundings: Surroundings, size: Size): Promise<readonly Group[]> {
  const title = `A frame while all nodes move, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  await madeFile(size, 'gexf');
  const file = `made-${size}.gexf`;
  const notes = new Map([
    [RELATA, 'its layout, run after run'],
    [SIGMA, 'ForceAtlas2 in its worker'],
    [FORCE_GRAPH, 'its simulation runs on the page’s thread'],
  ]);
  const contenders = [RELATA, SIGMA, FORCE_GRAPH, PLAIN_WEBGL].map((page) => {
    const note = notes.get(page) ?? page.note;
    const told = note === undefined ? page : { ...page, note };
    const measure = page === RELATA ? measureRuns : measureMoving;
    return toContender(surroundings, told, file, 'move', measure);
  });
  return toGroups(`frame-moving-${size}`, title, await interleave(contenders, ['thread', 'tasks']));
}

export const suite = (keep: (group: Group) => void): Promise<void> =>
  withBrowser(async (surroundings) => {
    console.log(`  In a window of ${VIEWPORT.width} × ${VIEWPORT.height}`);
    for (const size of ['1k', '10k'] as const)
      for (const group of await compareCamera(surroundings, size)) keep(group);
    for (const group of await compareMoving(surroundings, '10k')) keep(group);
  });
