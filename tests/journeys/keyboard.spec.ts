/**
 * Can twelve tasks be done by keyboard alone, each within so many keys, and is every step heard?
 *
 * No mouse and no focus by script. Each task begins where the one before ended; a budget counts every key,
 * typed letters too. What is heard is read from the one live region of the page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foreignJson } from '../fixtures/foreign-graph.ts';
import { countKeys, times } from './counted-keys.ts';
import { drawn, essay, openEssay, quotesOf, region, relationOf, waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { exportDialog, reportDialog } from './taking.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const graph = (page: Page) => page.getByRole('application');
const heard = (page: Page) => page.locator('[data-spoken]');

const relationsOf = (entity: string) =>
  essay.relations.filter(({ source, target }) => source === entity || target === entity);

/** Which relation the address says is chosen. */
const chosenRelation = (page: Page): string => /relation=([\w-]+)/.exec(page.url())?.[1] ?? '';

test('walking: read a relation and its quote, pin, undo, look at the matrix and come back, leave', async ({
  page,
}, testInfo) => {
  const task = countKeys(page, testInfo);
  await openEssay(page);

  await task('read a relation and its quote', 6, async ({ press }) => {
    await press('F6', 'F6', 'F6');
    await expect(graph(page)).toBeFocused();
    const shown = (await drawn(page)).edges.filter(({ relation }) =>
      relationsOf('china').some(({ id }) => id === relation),
    ).length;
    await expect(heard(page)).toHaveText(
      `China, state, ${shown} of ${relationsOf('china').length} relations.`,
    );
    await press('Space');
    await expect(heard(page)).toHaveText(
      new RegExp(`^.* · \\d+ passages?, \\d+ of ${shown} round China\\.$`),
    );
    await press('Enter');
    await expect(page).toHaveURL(/relation=/);
    const relation = relationOf(chosenRelation(page));
    // The strongest: no other of China that is shown has more passages.
    const passages = relation.evidence.filter(({ role }) => role !== 'resolves').length;
    await expect(heard(page)).toHaveText(new RegExp(` · ${passages} passages?\\.$`));
    await press('Enter');
    await expect(region(page, 'Detail')).toBeFocused();
    const quote = quotesOf(relation)[0]!;
    await expect(heard(page)).toHaveText(`First passage: “${quote}”`);
    await expect(region(page, 'Detail').getByRole('figure').first()).toContainText(
      quote.slice(0, 30),
    );
  });

  await task('pin a node', 4, async ({ press }) => {
    await press('Shift+F6', 'Shift+F6');
    await expect(graph(page)).toBeFocused();
    await press('f', 'p');
    await expect(page).toHaveURL(/pin=/);
    await expect(heard(page)).toHaveText(/ pinned\./);
  });

  await task('undo', 1, async ({ press }) => {
    await press('z');
    await expect(page).not.toHaveURL(/pin=/);
    await expect(heard(page)).toHaveText(/^Undone\. .* no longer pinned\./);
  });

  await task('switch to the matrix and back', 2, async ({ press }) => {
    await press('l');
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(heard(page)).toHaveText(/^Matrix\./);
    await press('Shift+l');
    await expect(graph(page)).toBeFocused();
  });

  await task('leave the graph', 4, async ({ press }) => {
    await press('Tab');
    await expect(graph(page)).not.toBeFocused();
    await press('Shift+Tab');
    await expect(graph(page)).toBeFocused();
    await press('F6');
    await expect(region(page, 'Legend')).toBeFocused();
    await press('F6');
    await expect(region(page, 'Detail')).toBeFocused();
  });
});

test('asking: find an entity, filter by voice, follow a path', async ({ page }, testInfo) => {
  const task = countKeys(page, testInfo);
  await openEssay(page);

  await task('find an entity', 7, async ({ press, type }) => {
    await press('/');
    await type('obama');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press('Enter');
    await expect(page).toHaveURL(/entity=obama/);
    await expect(heard(page)).toHaveText(/^Obama, person: \d+ relations?\.$/);
  });

  await task('filter by voice', 8, async ({ press }) => {
    // From the search: past the text to the graph, and one back to the filters above it.
    await press('F6', 'F6', 'Shift+Tab', 'Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await press('ArrowDown', 'Enter', 'Tab', 'Enter');
    await expect(page).toHaveURL(/only\.voice=/);
    await expect(heard(page)).toHaveText(/\d+ of \d+ relations shown, \d+ of \d+ entities\.$/);
  });

  await task('undo the filter and the choice', 3, async ({ press }) => {
    await press('Control+z');
    await expect(page).not.toHaveURL(/only\.voice=/);
    await press('Control+z');
    await expect(page).not.toHaveURL(/entity=/);
    await press('z');
    await expect(heard(page)).toHaveText(/^Nothing to undo\./);
  });

  await task('follow a path', 10, async ({ press }) => {
    // From the filters on to the graph, which stands where it was passed last.
    const whole = await graph(page).getAttribute('aria-label');
    const menu = page.getByRole('menu', { name: 'Obama' });
    await press('Tab', 'm');
    await expect(menu).toBeVisible();
    await press('ArrowDown', 'Enter');
    await expect(page).toHaveURL(/trace=from:obama/);
    await expect(graph(page)).toBeFocused();
    await expect(graph(page)).not.toHaveAccessibleName(whole ?? '');
    await press('ArrowDown', 'm');
    await expect(page.getByRole('menu')).toBeVisible();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(page).toHaveURL(/;to:/);
    const first = region(page, 'Detail').locator('[data-path="0"]');
    await expect(first).toBeVisible();
    await press(']');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(/path:1/);
    await expect(heard(page)).toHaveText(/^Path 1 of \d+\./);
  });
});

test('a place that was left is not said, and a question is said with its answer, however slow the page', async ({
  page,
}) => {
  let letCome: () => void = () => undefined;
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/answering-*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.clock.install();
  await openEssay(page);
  for (const chord of times(3, 'F6')) await page.keyboard.press(chord);
  await expect(heard(page)).toHaveText(/^China, state/);

  // Within one moment: on to another place, out of the graph, one depth further.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (const chord of ['ArrowRight', 'F6', '.']) await page.keyboard.press(chord);
  await expect(graph(page)).not.toHaveAccessibleName(/^99 relations/);
  await page.clock.runFor(1000);
  await expect(heard(page)).toHaveText(/^\d+ of 297 relations shown, \d+ of 150 entities\.$/);

  for (const chord of ['Shift+F6', '1']) await page.keyboard.press(chord);
  await page.clock.runFor(1000);
  letCome();
  await expect(graph(page)).not.toHaveAccessibleName(/^297 relations/);
  await page.clock.resume();
  await expect(heard(page)).toHaveText(
    /^Around [^.]+\. \d+ of 297 relations shown, \d+ of 150 entities\./,
  );
});

test('taking: copy a link, change the theme, export GEXF, open a file', async ({
  page,
}, testInfo) => {
  const task = countKeys(page, testInfo);
  await page.emulateMedia({ colorScheme: 'light' });
  await openEssay(page, 'v=1&entity=china');

  await task('copy a link', 6, async ({ press }) => {
    await press('F6', ...times(4, 'Tab'), 'Enter');
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('entity=china');
  });

  await task('change theme', 6, async ({ press }) => {
    await press(...times(3, 'Tab'), 'Enter');
    await expect(page.getByRole('menuitemradio').first()).toBeFocused();
    await press('ArrowUp', 'Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  await task('export GEXF', 7, async ({ press }) => {
    await press('Shift+Tab', 'Shift+Tab', 'Enter');
    await expect(exportDialog(page)).toBeVisible();
    await press('Tab');
    const download = page.waitForEvent('download');
    await press('ArrowDown', 'ArrowDown');
    await expect(exportDialog(page).locator('[data-format^="gexf"] input').first()).toBeChecked();
    await press('Enter');
    const path = testInfo.outputPath('china.gexf');
    await (await download).saveAs(path);
    expect(readFileSync(path, 'utf8')).toContain('<gexf');
    await expect(exportDialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  });

  await task('open a file', 2, async ({ press }) => {
    const chooser = page.waitForEvent('filechooser');
    await press('Tab', 'Enter');
    const file = testInfo.outputPath('foreign.json');
    writeFileSync(file, foreignJson({ nodes: 5, edges: 6, quoting: true }));
    await (await chooser).setFiles(file);
    await expect(reportDialog(page)).toBeVisible();
  });
});

test('what assistive technology is told of the graph and of the keys', async ({ page }) => {
  await openEssay(page);
  await expect(region(page, 'Stage').getByRole('application')).toMatchAriaSnapshot(
    `- application "99 relations between 45 entities"`,
  );
  await expect(graph(page)).toHaveAttribute('aria-roledescription', 'graph');
  await expect(graph(page)).toHaveAccessibleDescription(
    /Shown: 99 of 297 relations · 45 of 150 entities · 198 folded by depth\. List and table hold the same relations\. Arrow keys walk/,
  );
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Keys":
      - banner:
        - heading "Keys" [level=2]
        - button "Close"
      - region "Anywhere":
        - heading "Anywhere" [level=3]
        - term: / Ctrl K
        - definition: Search
      - region "Walking in the graph":
        - heading "Walking in the graph" [level=3]
        - term: ← → ↑ ↓
      - region "Asking and arranging in the graph":
        - heading "Asking and arranging in the graph" [level=3]
      - switch "Keys that are one sign alone" [checked]
      - paragraph
      - contentinfo:
        - button "Close"
  `);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('keys that are one sign alone can be switched off, and stay off; all others go on', async ({
  page,
}) => {
  await openEssay(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeFocused();
  const toggle = page.getByRole('switch');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.press('Escape');
  await page.reload();
  await waitForPicture(page);
  await page.keyboard.press('?');
  await page.keyboard.press('l');
  for (const chord of times(3, 'F6')) await page.keyboard.press(chord);
  await expect(graph(page)).toBeFocused();
  await expect(heard(page)).toHaveText(/^China, state/);
  await page.keyboard.press('e');
  await page.keyboard.press('p');
  // The same words again would be another sentence: nothing was said, and nothing was pinned.
  await page.keyboard.press('Space');
  await expect(heard(page)).toHaveText(/ round China\.$/);
  await expect(heard(page)).toHaveAttribute('data-spoken', '2');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/pin=china/);
  expect(page.url()).not.toContain('lens=');
});

test('each step back leads out: from the relation to its entity, from the choice, from the graph', async ({
  page,
}) => {
  await openEssay(page, 'v=1&entity=us');
  for (const chord of times(3, 'F6')) await page.keyboard.press(chord);
  await expect(heard(page)).toHaveText(/^United States, state/);
  await page.keyboard.press('Space');
  await expect(heard(page)).toHaveText(/ round United States\.$/);
  const edge = await heard(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(heard(page)).not.toHaveText(edge ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(heard(page)).toHaveText(edge ?? '');
  await page.keyboard.press('Escape');
  await expect(heard(page)).toHaveText(/^United States, state/);
  await expect(page).toHaveURL(/entity=us/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/entity=/);
  await page.keyboard.press('Escape');
  await expect(region(page, 'Stage')).toBeFocused();
});

test('on a narrow page F6 opens the sheets on its way and closes them behind', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEssay(page);
  await page.keyboard.press('F6');
  await expect(page.getByRole('banner')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(region(page, 'Text')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(graph(page)).toBeFocused();
  await expect(region(page, 'Text')).toBeHidden();
  await page.keyboard.press('F6');
  await expect(region(page, 'Detail')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(graph(page)).toBeFocused();
});

test('out of the search the focus goes back to where it was, or to the graph; never nowhere', async ({
  page,
}) => {
  await openEssay(page);
  const search = page.getByRole('combobox', { name: /^Search/ });
  await page.keyboard.press('/');
  await page.keyboard.type('japan');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=japan/);
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(graph(page)).toBeFocused();
  await expect(heard(page)).toHaveText(/^Japan, state/);
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(region(page, 'Detail')).toBeFocused();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region(page, 'Detail')).toBeFocused();
});
