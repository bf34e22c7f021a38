/**
 * Does the matrix count what the corpus holds, and can it be walked and opened?
 *
 * Every number is counted here anew from the files: a mutual relation stands in both cells of its pair.
 */
import type { Page } from '@playwright/test';
import { essay, region, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const ACTORS = ['state', 'person', 'organisation', 'group'];
const actors = new Map(
  essay.entities.filter(({ kind }) => ACTORS.includes(kind)).map(({ id, label }) => [id, label]),
);
const between = essay.relations.filter(
  ({ source, target }) => actors.has(source) && actors.has(target),
);
const inCell = (from: string, to: string) =>
  between.filter(
    ({ source, target, direction }) =>
      (source === from && target === to) ||
      (direction === 'mutual' && source === to && target === from),
  );

async function openMatrix(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./#v=1&lens=matrix${fragment}`);
  await expect(page.getByRole('grid', { name: 'Who × whom' })).toBeVisible({ timeout: 20_000 });
}

const place = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

const namesOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('rowheader')
    .evaluateAll((headers) =>
      headers.map((header) => /^From (.*), [^,]*: /.exec(header.ariaLabel ?? '')?.[1] ?? ''),
    );

test('every cell holds as many relations as the corpus has between its two', async ({ page }) => {
  await openMatrix(page);
  const names = await namesOf(page);
  const idOf = new Map([...actors].map(([id, label]) => [label, id]));
  const ids = names.map((name) => idOf.get(name)!);
  expect(new Set(ids)).toEqual(new Set(between.flatMap(({ source, target }) => [source, target])));
  const shown = await page
    .locator('[role="gridcell"]')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        Number(cell.getAttribute('data-row')),
        Number(cell.getAttribute('data-column')),
        Number(cell.querySelector('span')?.textContent),
      ]),
    );
  const counted = ids.flatMap((from, row) =>
    ids.flatMap((to, column) => {
      const count = inCell(from, to).length;
      return count === 0 ? [] : [[row, column, count]];
    }),
  );
  expect(new Set(shown.map(String))).toEqual(new Set(counted.map(String)));
  expect(shown).toHaveLength(counted.length);
  await expect(
    region(page, 'Stage').getByText(
      new RegExp(`^${between.length} of ${essay.relations.length} relations`),
    ),
  ).toBeVisible();
});

test('a cell says its parts, opens its relations, and Back lets them go', async ({ page }) => {
  await openMatrix(page);
  const relations = inCell('china', 'rok');
  const parts = [
    [-1, 'hostile'],
    [0, 'neutral'],
    [1, 'friendly'],
  ]
    .map(([valence, word]) => [relations.filter((one) => one.valence === valence).length, word])
    .filter(([count]) => count !== 0)
    .map((part) => part.join(' '))
    .join(', ');
  const cell = page.getByRole('gridcell', {
    name: `China to South Korea: ${relations.length} relations: ${parts}`,
  });
  await cell.click();
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(
    region(page, 'Detail').getByRole('heading', { name: `${relations.length} relations` }),
  ).toBeVisible();
  await page.goBack();
  await expect(cell).toHaveAttribute('aria-selected', 'false');

  const single = between.find(
    ({ source, target }) => inCell(source, target).length === 1 && source !== target,
  )!;
  await page
    .getByRole('gridcell', {
      name: `${actors.get(single.source)} to ${actors.get(single.target)}: 1 relation`,
    })
    .click();
  await expect(shownRelation(page, single.id)).toBeVisible();
});

test('one stop for Tab; keys walk, leap and open', async ({ page }) => {
  await openMatrix(page);
  await page.getByRole('button', { name: 'Copy as a table' }).focus();
  await page.keyboard.press('Tab');
  await expect(place(page, 0, -1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(place(page, 1, 0)).toBeFocused();
  const last = (await namesOf(page)).length - 1;
  await page.keyboard.press('Control+End');
  await expect(place(page, last, last)).toBeFocused();
  await expect(place(page, last, last)).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(place(page, -1, -1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowRight');
  const leapt = page.locator('[role="gridcell"]:focus');
  await expect(leapt).toHaveAttribute('data-row', '0');
  await expect(leapt).not.toHaveAccessibleName(/no relations/);
  await page.keyboard.press('Enter');
  await expect(leapt).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=/);
});

test('order and sides are in the address, and an empty matrix says what to do', async ({
  page,
}) => {
  await openMatrix(page);
  await page.getByText('Most first').click();
  await page.getByText('All kinds', { exact: true }).click();
  await expect(page).toHaveURL(/matrix=degree.*sides=shown|sides=shown.*matrix=degree/);
  await page.goto('./#v=1&lens=matrix&words=nobodysaysthis');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});
