/**
 * Is the list the whole of the picture for those who do not see it: every entity, relation and quotation by
 * name, with the right place and number, also where the rows are not in the page?
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { essay, quotesOf, region, relationOf, shownRelation } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const RELATION = 's05-alliance-source-of-tension';
const EVERYTHING = 'v=1&lens=list&depth=everything';

test.use({ viewport: { width: 1440, height: 900 } });

const tree = (page: Page) => page.getByRole('tree', { name: 'Entities shown' });
const items = (page: Page) => tree(page).getByRole('treeitem');
const entityRow = (page: Page, id: string) => tree(page).locator(`[data-entity="${id}"]`);
const focused = (page: Page) => tree(page).locator('[role="treeitem"]:focus');

async function openList(page: Page, fragment = EVERYTHING): Promise<void> {
  await page.goto(`./#${fragment}`);
  await expect(items(page).first()).toBeVisible();
}

const relationsOf = (entity: string) =>
  essay.relations.filter(({ source, target }) => source === entity || target === entity);

interface Heard {
  readonly name: string;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly data: Readonly<Record<string, string | undefined>>;
}

const hear = (page: Page): Promise<readonly Heard[]> =>
  items(page).evaluateAll((all) =>
    all.map((item) => ({
      name: item.querySelector(`[id="${item.getAttribute('aria-labelledby')}"]`)?.textContent ?? '',
      level: Number(item.getAttribute('aria-level')),
      position: Number(item.getAttribute('aria-posinset')),
      setSize: Number(item.getAttribute('aria-setsize')),
      data: Object.fromEntries(Object.entries((item as HTMLElement).dataset)),
    })),
  );

/** Everything that the list holds: from each row that is there on to the next, until none comes after. */
async function readThrough(page: Page): Promise<readonly Heard[]> {
  const heard = new Map<number, Heard>();
  const listen = async () => {
    for (const row of await hear(page)) heard.set(Number(row.data['index']), row);
    return heard.size;
  };
  // Rows get their height when they come: the list may then move on by itself, and what it left out lies above.
  let next = 0;
  const goOn = async () => {
    const before = next;
    await listen();
    while (heard.has(next)) next += 1;
    await page.evaluate((at) => {
      const rows = [...document.querySelectorAll('[role="treeitem"]')];
      const row = rows.find((one) => one.getAttribute('data-index') === String(at)) ?? rows[0];
      row?.scrollIntoView({ block: row === rows[0] ? 'end' : 'start', behavior: 'instant' });
    }, next - 1);
    return next > before;
  };
  const isAtEnd = async () =>
    heard.has(next - 1) &&
    (await items(page)
      .last()
      .evaluate(
        (row, at) =>
          row.nextElementSibling === null && row.getAttribute('data-index') === String(at),
        next - 1,
      ));
  await goOn();
  while (!(await isAtEnd())) await expect.poll(goOn).toBe(true);
  return [...heard].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

test('names and counts are those of the essay: entities, relations under both ends, quotations', async ({
  page,
}) => {
  // A tall page is read through in few steps.
  await page.setViewportSize({ width: 1440, height: 5000 });
  await openList(page);
  await expect(
    region(page, 'Stage').getByText(
      `${essay.relations.length} of ${essay.relations.length} relations · ${essay.entities.length} of ${essay.entities.length} entities`,
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByRole('button', { name: 'Close all' })).toBeVisible();
  const rows = await readThrough(page);
  expect(rows.map(({ data }) => Number(data['index']))).toEqual(rows.map((_, index) => index));

  const ofKind = (kind: string) => rows.filter(({ data }) => data['kind'] === kind);
  const entities = ofKind('entity');
  expect(entities).toHaveLength(essay.entities.length);
  expect(entities.at(-1)?.position).toBe(essay.entities.length);
  for (const { name, setSize, data } of entities) {
    const entity = essay.entities.find(({ id }) => id === data['entity'])!;
    const count = relationsOf(entity.id).length;
    expect(name.startsWith(entity.label)).toBe(true);
    expect(name).toMatch(new RegExp(`· ${count} relations?$`));
    expect(setSize).toBe(essay.entities.length);
  }
  const stands = ofKind('relation').map(({ data }) => data['relation']!);
  expect(stands.toSorted()).toEqual(
    essay.relations
      .flatMap(({ id, source, target }) => (source === target ? [id] : [id, id]))
      .map(String)
      .toSorted(),
  );
  // Each place of a relation is followed by its quotations, verbatim.
  for (const [index, { data, level }] of rows.entries()) {
    if (data['kind'] !== 'relation') continue;
    const next = rows.findIndex((row, at) => at > index && row.level <= level);
    const below = rows.slice(index + 1, next < 0 ? rows.length : next);
    const relation = relationOf(data['relation']!);
    const quotes = quotesOf(relation);
    expect(below).toHaveLength(quotes.length);
    for (const quote of quotes) expect(below.some(({ name }) => name.startsWith(quote))).toBe(true);
    expect(below.map(({ position }) => position)).toEqual(below.map((_, at) => at + 1));
    expect(new Set(below.map(({ setSize }) => setSize))).toEqual(new Set([quotes.length]));
  }
});

test('a quotation is in the letter and language of the text, word for word', async ({ page }) => {
  await openList(page, `${EVERYTHING}&relation=${RELATION}`);
  const [quote] = quotesOf(relationOf(RELATION));
  const words = tree(page).locator('[data-kind="passage"] q').first();
  await expect(words).toHaveText(quote!);
  await expect(words).toHaveAttribute('lang', 'en');
  await expect(words).toHaveCSS('font-family', /Source Serif 4/);
  await expect(words).toBeInViewport();
});

test('at the end of a long list the last row says its place, and few rows are in the page', async ({
  page,
}) => {
  await openList(page);
  await page.getByRole('button', { name: 'Open all' }).click();
  await items(page).first().focus();
  await page.keyboard.press('End');
  await expect(focused(page)).toBeInViewport();
  const last = await focused(page).evaluate((item) => ({
    index: Number((item as HTMLElement).dataset['index']),
    level: item.getAttribute('aria-level'),
    isLast:
      item.getAttribute('aria-posinset') === item.getAttribute('aria-setsize') &&
      item.nextElementSibling === null,
  }));
  expect(last).toMatchObject({ level: '4', isLast: true });
  expect(last.index).toBeGreaterThan(1000);
  expect(await items(page).count()).toBeLessThan(120);
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveAttribute('aria-posinset', '1');
  await expect(focused(page)).toHaveAttribute('aria-setsize', `${essay.entities.length}`);
  await expect(focused(page)).toBeInViewport();
});

test('what filters and depth leave is what the list holds', async ({ page }) => {
  await openList(page, `${EVERYTHING}&only.valence=-1`);
  const hostile = essay.relations.filter(({ valence }) => valence === -1);
  const ends = new Set(hostile.flatMap(({ source, target }) => [source, target]));
  await expect(items(page).first()).toHaveAttribute('aria-setsize', `${ends.size}`);
  await expect(
    region(page, 'Stage').getByText(`${hostile.length} of ${essay.relations.length} relations`),
  ).toBeVisible();
  const own = relationsOf('china');
  const shown = own.filter(({ valence }) => valence === -1);
  await expect(entityRow(page, 'china')).toContainText(
    `${shown.length} of ${own.length} relations`,
  );
  await page.goto('./#v=1&lens=list&only.voice=entity:nobody-of-this-name');
  await expect(page.getByText('Nothing is shown')).toBeVisible();
  await expect(tree(page)).toHaveCount(0);
});

test('by keyboard: in, along, out, all beside, and to a name by its letters', async ({ page }) => {
  await openList(page);
  const busiest = essay.entities.toSorted(
    (a, b) => relationsOf(b.id).length - relationsOf(a.id).length,
  )[0]!;
  await items(page).first().focus();
  await expect(focused(page)).toHaveAttribute('data-entity', busiest.id);
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAttribute('data-kind', 'way');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAttribute('data-kind', 'relation');
  const relation = relationOf((await focused(page).getAttribute('data-relation'))!);
  await page.keyboard.press('*');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toContainText(quotesOf(relation)[0]!);
  await page.keyboard.press('Enter');
  const passage = await focused(page).getAttribute('data-passage');
  await expect(
    region(page, 'Text').locator(`[data-passage~="${passage}"]`).first(),
  ).toBeInViewport();

  for (const kind of ['relation', 'way', 'entity']) {
    await page.keyboard.press('ArrowLeft');
    if ((await focused(page).getAttribute('data-kind')) !== kind)
      await page.keyboard.press('ArrowLeft');
    await expect(focused(page)).toHaveAttribute('data-kind', kind);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('jap');
  await expect(focused(page)).toHaveAttribute('data-entity', 'japan');
  // After a walk a sign goes on with no word: it sets the depth, as everywhere.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/depth=everything/);
  await page.keyboard.press(',');
  await expect(page).not.toHaveURL(/depth=everything/);
  await expect(focused(page)).toHaveAttribute('data-entity', 'japan');
});

test('Enter and the sign at the end choose; a press only opens; what is chosen is found again', async ({
  page,
}) => {
  await openList(page);
  await entityRow(page, 'china').click();
  await expect(entityRow(page, 'china')).toHaveAttribute('aria-expanded', 'true');
  await expect(page).not.toHaveURL(/entity=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=china/);
  await expect(entityRow(page, 'china')).toHaveAttribute('aria-current', 'true');
  await expect(region(page, 'Detail').getByRole('heading', { name: 'China' })).toBeVisible();

  const row = tree(page).locator('[data-kind="relation"]').first();
  const id = (await row.getAttribute('data-relation'))!;
  await row.hover();
  await row.getByRole('button', { name: /^Detail: / }).click();
  await expect(shownRelation(page, id)).toBeVisible();
  await expect(row).toHaveAttribute('aria-current', 'true');

  // Chosen elsewhere, it is opened and brought into sight, in any order.
  await page.goto(`./#${EVERYTHING}&relation=${RELATION}&list=text`);
  const chosen = tree(page).locator('[aria-current="true"]').first();
  await expect(chosen).toHaveAttribute('data-relation', RELATION);
  await expect(chosen).toHaveAttribute('aria-expanded', 'true');
  await expect(chosen).toBeInViewport();
});

test('the order is chosen, kept in the address and undone by Back', async ({ page }) => {
  await openList(page);
  const first = () => items(page).first().getAttribute('data-entity');
  const busiest = await first();
  await page.getByRole('button', { name: 'By relations' }).click();
  await page.getByRole('menuitemradio', { name: 'By name' }).click();
  await expect(page).toHaveURL(/list=name/);
  const labels = (await hear(page)).map(
    ({ data }) => essay.entities.find(({ id }) => id === data['entity'])!.label,
  );
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  expect(labels).toEqual(labels.toSorted((a, b) => collator.compare(a, b)));
  await page.goBack();
  await expect.poll(first).toBe(busiest);
});

test('what a screen reader hears of the first rows', async ({ page }) => {
  await openList(page, 'v=1&lens=list&only.valence=-1&depth=actors&list=name');
  const row = entityRow(page, 'japan');
  await row.click();
  await tree(page).locator('[data-kind="relation"]').first().click();
  await expect(tree(page)).toMatchAriaSnapshot(`
    - tree "Entities shown":
      - treeitem "China state · 10 of 78 relations" [level=1]:
        - 'button "Detail: China"'
      - treeitem "Chinese commentators group or voice · 1 of 3 relations" [level=1]
      - treeitem "Chinese nationals group or voice · 1 of 2 relations" [level=1]
      - treeitem "Critics in South Korea group or voice · 1 of 2 relations" [level=1]
      - treeitem "Japan state · 2 of 16 relations" [expanded] [level=1]
      - treeitem "Affects and is affected by 2" [expanded] [level=2]
      - treeitem "China is at odds with Japan their political differences 1 passage" [expanded] [level=3]:
        - 'button "Detail: China is at odds with Japan"'
      - treeitem "the three sides can still lay aside their political differences in favor of common interests section 3, paragraph 2, sentence 1" [level=4]
      - treeitem "drawn Seoul and Beijing together in reconciling history names an end section 3, paragraph 1, sentence 1" [level=4]
      - treeitem "The resumption of trilateral foreign ministerial talks with Japan last March names an end section 3, paragraph 2, sentence 1" [level=4]
      - treeitem "South Korea is at odds with Japan their political differences 1 passage" [level=3]
      - treeitem /^North Korea state/ [level=1]
  `);
});

test('axe finds nothing, light or dark, with a row of every kind and one chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openList(page, `${EVERYTHING}&relation=${RELATION}`);
  await expect(tree(page).locator('[data-kind="passage"]').first()).toBeVisible();
  const expectNothing = async (axe: AxeBuilder) => {
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  };
  await expectNothing(new AxeBuilder({ page }));
  const light = await page.locator('body').evaluate((body) => getComputedStyle(body).background);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).not.toHaveCSS('background', light);
  await expectNothing(new AxeBuilder({ page }).withRules(['color-contrast']));
});

test('on paper stands all that is open, however long, and nothing to press', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.emulateMedia({ media: 'print' });
  const places = essay.relations.flatMap(({ source, target }) => [...new Set([source, target])]);
  await expect(tree(page).locator('[data-kind="relation"]')).toHaveCount(places.length);
  await expect(tree(page).getByRole('button')).toHaveCount(0);
  const last = items(page).last();
  expect((await last.boundingBox())!.y).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await expect(tree(page).locator('[data-kind="relation"]').nth(120)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens and leaves the list in sight; the sign brings the detail up; nothing is cut off', async ({
    page,
  }) => {
    await openList(page);
    await entityRow(page, 'china').tap();
    await expect(entityRow(page, 'china')).toHaveAttribute('aria-expanded', 'true');
    const row = tree(page).locator('[data-kind="relation"]').first();
    await row.tap();
    await expect(tree(page).locator('[data-kind="passage"]').first()).toBeInViewport();
    await expect(page.locator('[data-sheet]')).toHaveCount(0);
    const sizes = await tree(page)
      .locator('[role="treeitem"], button')
      .evaluateAll((all) => all.map((target) => target.getBoundingClientRect()))
      .then((all) => all.map(({ width, height }) => Math.min(width, height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await row.getByRole('button', { name: /^Detail: / }).tap();
    await expect(page.locator('[data-sheet="detail"]')).toBeVisible();

    // 320 px is a page of 1280 px at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    const isCutOff = await tree(page).evaluate(
      (element) =>
        document.documentElement.scrollWidth > window.innerWidth ||
        [...element.querySelectorAll('*')].some(
          (inner) => inner.getBoundingClientRect().right > window.innerWidth + 0.5,
        ),
    );
    expect(isCutOff).toBe(false);
  });
});
