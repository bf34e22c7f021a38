/**
 * Are the figures of the ranking those of the files, and does the keyboard sort it?
 */
import { essay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

/** Counted here anew from the records, by their own fields. */
function countAffecting(entity: string) {
  const own = essay.relations.filter(({ source, target, influence, stance }) => {
    const affecting =
      influence === 'forward' ? [source] : influence === 'backward' ? [target] : [source, target];
    return influence !== 'none' && !stance.negated && affecting.some((id) => id === entity);
  });
  const stating = own.flatMap(({ evidence }) => evidence.filter(({ role }) => role !== 'resolves'));
  return {
    relations: own.length,
    passages: new Set(stating.map(({ passage }) => passage)).size,
    others: new Set(own.map(({ source, target }) => (source === entity ? target : source))).size,
  };
}

test('every row says what the files say, most relations first', async ({ page }) => {
  await page.goto('./#v=1&lens=influence');
  const table = region(page, 'Stage').getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(
    new Set(essay.relations.flatMap(({ source, target }) => [source, target])).size,
  );
  const shown = await table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const figure = (measure: string) =>
        Number.parseInt(row.querySelector(`[data-measure="${measure}"]`)?.textContent ?? '', 10);
      return {
        entity: row.getAttribute('data-entity') ?? '',
        relations: figure('relations'),
        passages: figure('passages'),
        others: figure('others'),
      };
    }),
  );
  expect(shown).toEqual(shown.map(({ entity }) => ({ entity, ...countAffecting(entity) })));
  const relations = shown.map((row) => row.relations);
  expect(relations).toEqual(relations.toSorted((a, b) => b - a));
});

test('a header sorts by keyboard, a row chooses its entity', async ({ page }) => {
  await page.goto('./#v=1&lens=influence');
  const stage = region(page, 'Stage');
  const header = stage.getByRole('columnheader', { name: 'Share' });
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(stage.getByRole('columnheader', { name: 'Relations' })).not.toHaveAttribute(
    'aria-sort',
  );
  await expect(page).toHaveURL(/ranking=affects\.share/);
  await stage.getByRole('rowheader', { name: 'Japan', exact: true }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(region(page, 'Detail').getByRole('heading', { name: 'Japan' })).toBeVisible();
});

test('a suggested question can be a trace', async ({ page }) => {
  await page.goto('./');
  await region(page, 'Detail')
    .getByRole('button', { name: /^How does .* affect / })
    .click();
  await expect(page).toHaveURL(/trace/);
});
