/**
 * How long does somebody who asks the page of 100,000 entities wait for the answer, and how long for the words of an
 * edge of the essay?
 *
 * From the first event of what the reader does, by the event's own clock, to the end of the frame that shows the
 * answer. Nobody stands beside Relata here: the pages of the peers answer none of these questions.
 */
import type { Page } from '@playwright/test';
import { openPage, type OpenPage } from '../browser/open-page.ts';
import { RELATA } from '../browser/page-contenders.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { interleave } from '../core/interleave.ts';
import type { Group, Row } from '../core/results.ts';
import { madeFile, madeGraph, SIZES } from '../graphs/graph-files.ts';

/** An element of the page, and what it says by then. */
interface Answer {
  readonly selector: string;
  /** The source of a regular expression. */
  readonly says?: string;
  /** What it said before. */
  readonly unlike?: string;
}

declare global {
  interface Window {
    /** Milliseconds from the reader's first event to the end of the frame with the answer; to work in it alone. */
    benchAnswer?: Promise<{ readonly seen: number; readonly work: number }>;
  }
}

/** Runs in the page. */
function watchForAnswer({ selector, says = '', unlike }: Answer): void {
  const wanted = new RegExp(says);
  const isThere = (): boolean =>
    [...document.querySelectorAll(selector)].some(
      ({ textContent }) => wanted.test(textContent) && textContent !== unlike,
    );
  window.benchAnswer = new Promise((resolve) => {
    let [begunAt, doneAt] = [0, 0];
    const begin = ({ timeStamp }: Event): void => {
      begunAt ||= timeStamp;
    };
    for (const type of ['keydown', 'pointerup', 'input', 'hashchange'])
      window.addEventListener(type, begin, { capture: true });
    const changes = new MutationObserver(() => {
      if (begunAt === 0 || doneAt > 0 || !isThere()) return;
      doneAt = performance.now();
    });
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const look = (): void => {
      if (begunAt === 0 || !isThere()) return void requestAnimationFrame(look);
      changes.disconnect();
      const { port1, port2 } = new MessageChannel();
      // The next task after this frame.
      port1.addEventListener('message', () =>
        resolve({
          seen: performance.now() - begunAt,
          work: (doneAt || performance.now()) - begunAt,
        }),
      );
      port1.start();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

const QUIET_MS = 600;

async function timeAnswer(page: Page, act: () => Promise<unknown>, answer: Answer) {
  await page.waitForTimeout(QUIET_MS);
  await page.evaluate(watchForAnswer, answer);
  await act();
  const late = page.waitForTimeout(20_000).then(() => {
    throw new Error(`no answer: ${answer.selector} ${answer.says ?? ''}`);
  });
  const found = await Promise.race([page.evaluate(() => window.benchAnswer), late]);
  late.catch(() => undefined);
  return found ?? { seen: Number.NaN, work: Number.NaN };
}

const COUNTS = '#relata-stage output';

/** One question of each kind, in a page that has come to rest. */
async function askAll({ page }: OpenPage, turn: number): Promise<Record<string, number>> {
  await page.waitForFunction(() => performance.getEntriesByName('relata:settled').length > 0);
  await page.waitForTimeout(3 * QUIET_MS);
  await page.keyboard.press('Escape');
  const wanted = madeGraph('100k').labels[70_000 + 997 * turn] ?? '';
  const said = () => page.locator(COUNTS).first().textContent();
  const unlike = async () => ({ selector: COUNTS, unlike: (await said()) ?? '' });
  await page.keyboard.press('/');
  const search = await timeAnswer(page, () => page.keyboard.insertText(wanted), {
    selector: '[role=option]',
    says: wanted,
  });
  await page.keyboard.press('ArrowDown');
  const choose = await timeAnswer(page, () => page.keyboard.press('Enter'), {
    selector: '#relata-detail h2',
    says: wanted,
  });
  await page.locator('#relata-graph').focus();
  const ego = await timeAnswer(page, () => page.keyboard.press('3'), await unlike());
  const everything = await timeAnswer(page, () => page.keyboard.press('3'), await unlike());
  await page.keyboard.press('Escape');
  const seek = (from: string, to: string) =>
    page.evaluate((ends) => {
      const own = window.location.hash.replaceAll(/&(?:entity|trace)=[^&]*/g, '');
      window.location.hash = `${own}&trace=${ends}`;
    }, `from:${from};to:${to};hops:4`);
  const trace = await timeAnswer(page, () => seek(`n${4 + turn}`, `n${99 + turn}`), {
    selector: '#relata-detail h3',
    says: '\\d path',
  });
  await page.goBack();
  const table = await timeAnswer(
    page,
    () => page.getByRole('radio', { name: 'Table', exact: true }).click({ force: true }),
    { selector: 'tr[data-relation]' },
  );
  return Object.fromEntries(
    Object.entries({ search, choose, ego, everything, trace, table }).map(([what, { seen }]) => [
      what,
      seen,
    ]),
  );
}

const TITLES = {
  search: 'a name is searched',
  choose: 'what was found is chosen',
  ego: 'all within three steps round it',
  everything: 'everything again',
  trace: 'the paths from one to another',
  table: 'the table of all relations',
} as const;

const EDGES_TRIED = 30;
const EDGES_WANTED = 9;

/** Edges of the essay are pressed one after another; those under which several lie ask which, and do not count. */
async function chooseEdges({ page }: OpenPage): Promise<readonly { seen: number; work: number }[]> {
  await page.waitForTimeout(5 * QUIET_MS);
  await page.keyboard.press('Escape');
  const ids = await page.evaluate(() =>
    (window.relata?.drawn()?.edges ?? [])
      .filter(({ bundled }) => !bundled)
      .map((edge) => edge.relation),
  );
  const found: { seen: number; work: number }[] = [];
  for (let tried = 0; tried < EDGES_TRIED && found.length < EDGES_WANTED; tried += 1) {
    const id = ids[Math.floor((tried * ids.length) / EDGES_TRIED)];
    const at = await page.evaluate(
      (relation) => window.relata?.drawn()?.edges.find((edge) => edge.relation === relation),
      id,
    );
    if (!at) continue;
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(QUIET_MS);
    await page.evaluate(watchForAnswer, {
      selector: '#relata-text mark[aria-current]',
    });
    await page.mouse.down();
    await page.mouse.up();
    const one = await Promise.race([
      page.evaluate(() => window.benchAnswer),
      page.waitForTimeout(QUIET_MS).then(() => null),
    ]);
    if (one) found.push(one);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(QUIET_MS);
  }
  return found;
}

const groupOf = (id: string, title: string, rows: readonly Row[]): Group => ({
  id: `questions-page-${id}`,
  title,
  unit: 'ms',
  against: RELATA.name,
  rows,
});

export const answersOnThePage = (keep: (group: Group) => void): Promise<void> =>
  withBrowser(async ({ browser, site }) => {
    await madeFile('100k', 'gexf', true);
    console.log(`  On the page, ${SIZES['100k'].title}`);
    let turn = 0;
    const run = async () => {
      const address = site.origin + RELATA.address('made-100k-placed.gexf');
      const open = await openPage(browser, address, RELATA.mark, 60_000);
      try {
        return await askAll(open, turn++);
      } finally {
        await open.close();
      }
    };
    const { name, role } = RELATA;
    const found = await interleave([{ name, role, budgetSeconds: 120, run }], Object.keys(TITLES));
    for (const [id, title] of Object.entries(TITLES))
      keep(groupOf(id, `On the page, ${SIZES['100k'].title}: ${title}`, found.get(id) ?? []));
    const essay = await openPage(browser, `${site.origin}/`, RELATA.mark, 60_000);
    try {
      const chosen = await chooseEdges(essay);
      for (const [id, what] of [
        ['seen', 'until they are seen'],
        ['work', 'until they are in the page'],
      ] as const)
        keep(
          groupOf(`passages-${id}`, `An edge of the essay is chosen: its passages, ${what}`, [
            { name, role, samples: chosen.map((one) => one[id]) },
          ]),
        );
    } finally {
      await essay.close();
    }
  });
