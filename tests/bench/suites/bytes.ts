/**
 * How much script and style must come before the first graph stands?
 *
 * What the server was asked for from the start of the navigation until the mark of the first picture, workers
 * and what is fetched ahead included, each file by itself through gzip at its best, as a server would send it. Exact:
 * once for each page, no spread.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { openPage } from '../browser/open-page.ts';
import { ALL_PAGES, RELATA, SIGMA, type PageContender } from '../browser/page-contenders.ts';
import { withBrowser, type Surroundings } from '../browser/with-browser.ts';
import { interleave, type Contender } from '../core/interleave.ts';
import type { Group } from '../core/results.ts';
import { arcticFile } from '../graphs/graph-files.ts';

const KB = 1000;
const TIMEOUT_MS = 120_000;
const COUNTED = /\.(?:js|css)$/;

async function zippedKb(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / KB;
}

const toContender = (
  { browser, site }: Surroundings,
  { name, role, mark }: PageContender,
  address: string,
): Contender => ({
  name,
  role,
  runs: 1,
  run: async () => {
    site.forget();
    const page = await openPage(browser, site.origin + address, mark, TIMEOUT_MS);
    const until = page.startedAt + page.firstPictureMs;
    await page.close();
    const asked = site.asked().filter(({ file, at }) => COUNTED.test(file) && at <= until);
    const files = [...new Set(asked.map(({ file }) => file))];
    return { size: await zippedKb(files) };
  },
});

export const suite = (keep: (group: Group) => void): Promise<void> =>
  withBrowser(async (surroundings) => {
    console.log('  JS and CSS to the first picture');
    const contenders = [
      toContender(surroundings, RELATA, '/'),
      toContender(
        surroundings,
        { ...RELATA, name: 'Relata, a graph file' },
        RELATA.address('arctic.gexf'),
      ),
      ...ALL_PAGES.filter(({ role }) => role !== 'relata').map((page) =>
        toContender(surroundings, page, page.address('arctic.gexf')),
      ),
    ];
    await arcticFile();
    const rows = (await interleave(contenders, ['size'])).get('size') ?? [];
    keep({
      id: 'bytes-first-graph',
      title: 'JS and CSS to the first graph, gzip',
      unit: 'kB',
      against: SIGMA.name,
      rows,
    });
  });
