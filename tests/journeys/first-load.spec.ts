/**
 * How much must come before there is something to see, and does anything else come before it?
 *
 * Bytes of the built files, packed as a server packs them, so that the same build always gives the same number; no
 * time is measured here. What may come later waits for the first picture, and the essay, which was laid out before,
 * starts no layout.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

/** Code and styles that the page asks for by itself, before any part that comes later. */
const FIRST_BYTES = 171_500;
/** With the parts of the first view that come as parts: the introduction, and questions to begin with. */
const SEEN_BYTES = 176_000;

const dist = new URL('../../dist/', import.meta.url);
const read = (file: string): Buffer => readFileSync(new URL(file, dist));
const packed = (file: string): number => gzipSync(read(file), { level: 9 }).length;
const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + packed(file), 0);

/** Scripts and style sheets that the page names, and what these import without being asked to. */
function findFirst(): ReadonlySet<string> {
  const page = read('index.html').toString();
  const found = new Set<string>();
  const todo = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const imports = read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    for (const [, name = ''] of imports) todo.push(`assets/${name}`);
  }
  return found;
}

test('what the page needs before its first picture is small', () => {
  const first = findFirst();
  expect([...first].some((file) => file.endsWith('.css'))).toBe(true);
  expect(sum(first)).toBeGreaterThan(50_000);
  expect(sum(first)).toBeLessThanOrEqual(FIRST_BYTES);
});

test('a first visit asks for little more before its first picture, and starts no layout', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto('./');
  await waitForPicture(page);
  const asked = await page.evaluate(() => {
    const [picture] = performance.getEntriesByName('relata:first-picture');
    if (!picture) throw new Error('No picture was marked.');
    const [settled] = performance.getEntriesByName('relata:settled');
    if (!settled) throw new Error('The layout of the essay is not at rest.');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < picture.startTime)
      .map(({ name }) => new URL(name).pathname);
  });
  const files = asked.map((path) => path.slice(1)).filter((file) => /\.(?:js|css)$/.test(file));
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(sum(files)).toBeLessThanOrEqual(SEEN_BYTES);
  expect(workers).toEqual([]);
});
