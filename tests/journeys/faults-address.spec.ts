/**
 * What if the address is hostile?
 *
 * Some hundreds of fragments, valid ones mutated and arbitrary ones, are put into the address of one page: no
 * error, nothing stored, and afterwards the address says what is chosen. The five thousand are in
 * tests/state/url.test.ts, where no browser slows them down. The seed is fixed.
 */
import fc from 'fast-check';
import { fromFragment, toFragment } from '../../src/state/url.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { hostileFragments } from '../fixtures/hostile-fragments.ts';
import { essayDataset, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const COUNT = 300;
const dataset = essayDataset();

test('three hundred hostile addresses in one page', async ({ page }) => {
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
  // The page rewrites what it did not understand only with the next choice: so one is made each time.
  const seen = await page.evaluate(async (hashes) => {
    const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const addresses: string[] = [];
    for (const hash of hashes) {
      window.location.hash = hash;
      await settle();
      const shown = document.querySelectorAll('[data-narrow]').length;
      addresses.push(shown === 1 ? window.location.hash.slice(1) : 'the page is gone');
    }
    return addresses;
  }, fragments);
  expect(seen).toHaveLength(COUNT);
  expect(seen).not.toContain('the page is gone');
  expect(await page.evaluate(() => (window as unknown as { writes: string[] }).writes)).toEqual([]);

  // What stands in the address at the end is what is chosen: read again, it gives the same choice.
  const last = seen.at(-1) ?? '';
  const { state, notice } = fromFragment(last, dataset, INITIAL_STATE);
  await page.evaluate((hash) => void (window.location.hash = hash), toFragment(state, null));
  await expect(page.locator('[data-stage], [aria-label="Stage"]').first()).toBeAttached();
  if (notice !== null) expect(notice).toMatch(/opened without it/);
  await page.evaluate(() => void (window.location.hash = 'v=1&entity=china'));
  await expect(region(page, 'Detail').getByRole('heading', { name: 'China' })).toBeVisible();
});
