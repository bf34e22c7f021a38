/**
 * Can a reader say what they want to see, see how much that leaves, and take each step back?
 *
 * At the depth of everything, so that the counts on the page are those of the corpus files, counted here
 * from the records themselves.
 */
import type { Page } from '@playwright/test';
import type { Relation } from '../../src/model/relation.ts';
import { essay, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const ALL = essay.relations.length;
const EVERYTHING = 'v=1&depth=everything';

const heldBy = (name: string) => (relation: Relation) =>
  relation.stance.holders.some((holder) =>
    holder.kind === 'entity' ? holder.entity === name : holder.kind === name,
  );
const isAsserted = ({ stance }: Relation) => stance.certainty === 'asserted';
const count = (passes: (relation: Relation) => boolean) => essay.relations.filter(passes).length;

/** What search by words looks through, plainly: no accents occur in what is asked here. */
function says(word: string) {
  const nameOf = (id: string) => {
    const entity = essay.entities.find((candidate) => candidate.id === id);
    return [entity?.label, ...(entity?.aliases ?? [])].join(' ');
  };
  const quote = (id: string) => essay.passages.find((passage) => passage.id === id)?.exact ?? '';
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}`, 'iu');
  return (relation: Relation) =>
    pattern.test(
      [
        nameOf(relation.source),
        nameOf(relation.target),
        relation.phrase,
        relation.note,
        ...relation.evidence.map(({ passage }) => quote(passage)),
      ].join(' '),
    );
}

const expectShown = (page: Page, shown: number) =>
  expect(region(page, 'Stage').getByRole('status').first()).toHaveText(
    new RegExp(`^${shown} of ${ALL} relations`),
  );
const chips = (page: Page) => page.getByRole('region', { name: 'Filters' }).getByRole('listitem');
const filterButton = (page: Page) => page.getByRole('button', { name: 'Filter', exact: true });
async function choose(page: Page, item: string | RegExp): Promise<void> {
  await filterButton(page).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

test('by words: the count is that of the corpus; edited, paused and removed, and Back undoes each', async ({
  page,
}) => {
  await openEssay(page, EVERYTHING);
  await choose(page, 'Words');
  await page.getByRole('textbox', { name: 'With the words' }).fill('thaad');
  await expectShown(page, count(says('thaad')));
  await page.keyboard.press('Escape');
  await expect(filterButton(page)).toBeFocused();

  await page.getByRole('button', { name: 'with the words “thaad”', exact: true }).click();
  await page.getByRole('textbox', { name: 'With the words' }).fill('missile');
  await page.keyboard.press('Enter');
  await expectShown(page, count(says('missile')));
  await page.keyboard.press('Escape');
  const chip = page.getByRole('button', { name: 'with the words “missile”', exact: true });
  await expect(chip).toBeFocused();

  await page.getByRole('button', { name: /^Pause: with the words/ }).click();
  await expectShown(page, ALL);
  await expect(chips(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Remove: with the words/ }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(filterButton(page)).toBeFocused();

  await page.goBack();
  await expect(page.getByRole('button', { name: /^Pause: with/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await expectShown(page, count(says('missile')));
  await page.goBack();
  await expectShown(page, count(says('thaad')));
  await page.goBack();
  await expect(chips(page)).toHaveCount(0);
  await expectShown(page, ALL);
});

test('as seen by another voice', async ({ page }) => {
  await openEssay(page, EVERYTHING);
  await choose(page, /^As seen by/);
  const experts = essay.entities.find(({ id }) => id === 'china-experts')!;
  const expected = count(heldBy('china-experts'));
  await page.getByRole('button', { name: `${experts.label}, ${expected} relations` }).click();
  await expectShown(page, expected);
  await expect(chips(page)).toHaveText([`only voice: ${experts.label}`]);
  await page.goBack();
  await expectShown(page, ALL);
});

test('only what the author asserts is one press, two chips, and one step back', async ({
  page,
}) => {
  await openEssay(page, EVERYTHING);
  const expected = count((relation) => heldBy('author')(relation) && isAsserted(relation));
  await filterButton(page).click();
  const preset = page.getByRole('menuitem', { name: /^Only what the author asserts/ });
  await expect(preset).toContainText(`${expected} relations`);
  await preset.click();
  await expectShown(page, expected);
  await expect(chips(page)).toHaveText(['only voice: the author', 'only certainty: asserted']);
  await page.goBack();
  await expectShown(page, ALL);
});

test('a facet is added with the first choice, turned round, and leaves with the last', async ({
  page,
}) => {
  await openEssay(page, EVERYTHING);
  await choose(page, 'Valence');
  await expect(chips(page)).toHaveCount(0);
  const hostile = count(({ valence }) => valence === -1);
  const box = page.getByRole('checkbox', { name: `hostile, ${hostile} relations` });
  await box.check();
  await expectShown(page, hostile);
  await page.getByText('All but these').click();
  await expectShown(page, ALL - hostile);
  await box.uncheck();
  await expect(chips(page)).toHaveCount(0);
  await box.check();
  await expect(chips(page)).toHaveText(['without valence: hostile']);
});

test('a time that cannot be read changes nothing and says how to write it', async ({ page }) => {
  await openEssay(page, EVERYTHING);
  await choose(page, 'Time');
  await page.getByLabel('From').fill('2015-13');
  const trouble = page.getByText(/^There is no month 13: write a date such as/);
  await expect(trouble).toHaveAttribute('role', 'alert');
  await expect(chips(page)).toHaveCount(0);
  const year = page.getByRole('button', { name: /^2013, / });
  const expected = Number(/\d+(?= relation)/.exec((await year.getAttribute('aria-label'))!)?.[0]);
  await year.click();
  await expect(trouble).toHaveCount(0);
  await expectShown(page, expected);
  await expect(chips(page)).toHaveText(['in 2013']);
});

test('by keyboard alone: add, choose, leave, reopen and remove', async ({ page }) => {
  await openEssay(page, EVERYTHING);
  await filterButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const item = page.getByRole('menuitem', { name: 'Certainty', exact: true });
  for (let step = 0; step < 20; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Only these' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expectShown(page, count(isAsserted));
  await page.keyboard.press('Escape');
  await expect(filterButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const chip = page.getByRole('button', { name: 'only certainty: asserted', exact: true });
  await expect(chip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Filter: Certainty' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chip).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(filterButton(page)).toBeFocused();
});

test('on a narrow page the chips keep to one row and the editor stays on the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEssay(page, `${EVERYTHING}&without.valence=0&words=china&degree=2&time=2013,2015`);
  // They come in their own time, as the picture does.
  await expect(chips(page)).toHaveCount(4);
  const boxes = await chips(page).evaluateAll((items) =>
    items.map((item) => item.getBoundingClientRect().top),
  );
  expect(new Set(boxes).size).toBe(1);
  await page.getByRole('button', { name: '2013 to 2015', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter: Time' });
  const box = (await dialog.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(box.y + box.height).toBeLessThanOrEqual(844);
});
