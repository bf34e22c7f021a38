/**
 * What if the address is hostile?
 *
 * Some hundreds of fragments, valid ones mutated and arbitrary ones, are put into the address of one page: no
 * error, nothing stored, and what is shown is what the address says. The five thousand are in
 * tests/state/url.test.ts, where no browser slows them down. The seed is fixed.
 */
import fc from 'fast-check';
import { fromFragment } from '../../src/state/url.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { hostileFragments } from '../fixtures/hostile-fragments.ts';
import { essayDataset, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const COUNT = 200;
const dataset = essayDataset();

test('two hundred hostile addresses in one page', async ({ page }) => {
  await page.addInitScript(() => {
    const writes: string[] = [];
    Object.assign(window, { writes });
    const prototype = Storage.prototype as unknown as {
      setItem: (key: string, value: string) => void;
    };
    const real = prototype.setItem;
    prototype.setItem = function (this: unknown, key, value) {
      writes.push(key);
      real.call(this, key, value);
    };
  });
  await openEssay(page);
  const fragments = fc.sample(hostileFragments(dataset), { numRuns: COUNT, seed: 6 });
  const seen = await page.evaluate(async (hashes) => {
    const shown: { address: string; relation: string | null; isWhole: boolean }[] = [];
    for (const hash of hashes) {
      const changed = new Promise((resolve) => {
        window.addEventListener('hashchange', resolve, { once: true });
        setTimeout(resolve, 50);
      });
      window.location.hash = hash;
      await changed;
      await new Promise((resolve) => setTimeout(resolve));
      const detail = document.querySelector('#relata-detail [data-shown-relation]');
      shown.push({
        address: window.location.hash.slice(1),
        relation: detail?.getAttribute('data-shown-relation') ?? null,
        isWhole: document.querySelectorAll('[data-narrow] > *').length > 3,
      });
    }
    return shown;
  }, fragments);
  expect(seen).toHaveLength(COUNT);
  for (const { address, relation, isWhole } of seen) {
    expect(isWhole, address).toBe(true);
    // What is shown is what the address says, read by nobody but the one reader of addresses.
    const { selection } = fromFragment(address, dataset, INITIAL_STATE).state;
    const [only = null, ...others] = selection.kind === 'relations' ? selection.ids : [];
    expect(relation, address).toBe(others.length === 0 ? only : null);
  }
  expect(await page.evaluate(() => (window as unknown as { writes: string[] }).writes)).toEqual([]);
  await page.evaluate(() => void (window.location.hash = 'v=1&entity=china'));
  await expect(region(page, 'Detail').getByRole('heading', { name: 'China' })).toBeVisible();
});
