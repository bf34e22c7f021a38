/**
 * How long from an address to the first picture, and how long is the page deaf meanwhile?
 *
 * The same file opened by all in turns, each time in a fresh context. The longest task is looked for until a while
 * after the first picture, when what was put off is done. Peers other than sigma are left out at 100k/500k, where
 * they take minutes or the memory of the machine.
 */
import { checkPicture, openPage } from '../browser/open-page.ts';
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
import {
  arcticFile,
  essayFile,
  lesMiserablesFile,
  madeFile,
  SIZES,
} from '../graphs/graph-files.ts';

interface Opened {
  readonly id: string;
  readonly title: string;
  /** Answers with the path of the file, made when needed. */
  readonly file: () => Promise<string>;
  readonly pages: readonly PageContender[];
  readonly budgetSeconds: number;
  readonly timeoutMs: number;
}

const AFTERWARDS_MS = 800;

/** The essay comes with Relata's page, and is its first look; the others get it as JSON. */
const ESSAY: PageContender = { ...RELATA, address: () => '/' };
const SOME = { budgetSeconds: 12, timeoutMs: 60_000 };

const OPENED: readonly Opened[] = [
  {
    id: 'essay',
    title: 'The essay',
    file: essayFile,
    pages: [ESSAY, SIGMA, PLAIN_WEBGL],
    ...SOME,
  },
  {
    id: 'les-miserables',
    title: 'Les Misérables, no places',
    file: lesMiserablesFile,
    pages: [RELATA, SIGMA, PLAIN_WEBGL],
    ...SOME,
  },
  { id: 'arctic', title: 'Arctic', file: arcticFile, pages: ALL_PAGES, ...SOME },
  {
    id: '1k',
    title: `${SIZES['1k'].title}, placed`,
    file: () => madeFile('1k', 'gexf', true),
    pages: ALL_PAGES,
    ...SOME,
  },
  {
    id: '10k',
    title: `${SIZES['10k'].title}, placed`,
    file: () => madeFile('10k', 'gexf', true),
    pages: ALL_PAGES,
    budgetSeconds: 25,
    timeoutMs: 60_000,
  },
  {
    id: '100k',
    title: `${SIZES['100k'].title}, placed`,
    file: () => madeFile('100k', 'gexf', true),
    pages: [RELATA, SIGMA, PLAIN_WEBGL],
    budgetSeconds: 60,
    timeoutMs: 180_000,
  },
];

const fileName = (file: string): string => file.replace(/^.*[\\/]/, '');

async function compare({ browser, site }: Surroundings, opened: Opened): Promise<readonly Group[]> {
  console.log(`  Opening: ${opened.title}`);
  const file = fileName(await opened.file());
  const contenders = opened.pages.map(({ name, role, mark, address, note }): Contender => {
    let isChecked = false;
    return {
      name,
      role,
      ...(note === undefined ? {} : { note }),
      // Those that no target is about get fewer runs, so that the suite ends within five minutes.
      budgetSeconds: isMain({ role, name }) ? opened.budgetSeconds : opened.budgetSeconds / 2,
      run: async () => {
        const at = site.origin + address(file);
        const page = await openPage(browser, at, mark, opened.timeoutMs);
        try {
          await page.page.waitForTimeout(AFTERWARDS_MS);
          const longest = await page.longestTaskMs();
          if (!isChecked) await checkPicture(page);
          isChecked = true;
          return { first: page.firstPictureMs, longest };
        } finally {
          await page.close();
        }
      },
    };
  });
  const found = await interleave(contenders, ['first', 'longest']);
  const toGroup = (id: string, measure: string, what: string): Group => ({
    id: `load-${opened.id}-${id}`,
    title: `${opened.title}: ${what}`,
    unit: 'ms',
    against: SIGMA.name,
    rows: found.get(measure) ?? [],
  });
  return [
    toGroup('first-picture', 'first', 'until the first picture'),
    toGroup('longest-task', 'longest', 'longest task of the page’s thread (0: none over 50 ms)'),
  ];
}

export const suite = (keep: (group: Group) => void): Promise<void> =>
  withBrowser(async (surroundings) => {
    for (const opened of OPENED)
      for (const group of await compare(surroundings, opened)) keep(group);
  });
