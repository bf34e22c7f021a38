/**
 * Do the figures in the margin of the text say how closely it was read, and lead to what rests there?
 *
 * What must stand there is counted from the corpus as it lies in graph-data, by the same rule as
 * `relata coverage`: a relation counts with every sentence that states or repeats it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { coverageOf } from '../../src/corpus/coverage.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { drawn, openEssay, region } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const folder = fileURLToPath(new URL('../../graph-data/three-anti-sentiments/', import.meta.url));
const files = ['', 'text/'].flatMap((under) =>
  readdirSync(path.join(folder, under), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|txt)$/.test(entry.name))
    .map((entry): [string, Uint8Array] => [
      `${under}${entry.name}`,
      readFileSync(path.join(folder, under, entry.name)),
    ]),
);
const { dataset } = validate(readCorpus(new Map(files)));
const sentences = dataset === null ? [] : coverageOf(dataset).sentences;

const figures = (page: Page) => region(page, 'Text').getByRole('button', { name: /^Sentence \d/ });
const idsOf = (sentence: number) =>
  (sentences[sentence - 1]?.relations ?? []).map(({ id }) => id as string).toSorted();

test.use({ viewport: { width: 1440, height: 900 } });

test('every sentence has its figure, beside the line in which it begins', async ({ page }) => {
  await openEssay(page);
  await expect(figures(page)).toHaveCount(sentences.length);
  const names = await figures(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label')),
  );
  expect(names).toEqual(
    sentences.map(
      ({ relations: { length } }, index) =>
        `Sentence ${index + 1}: ${length} relation${length === 1 ? '' : 's'}`,
    ),
  );
  const offLine = await figures(page).evaluateAll((buttons) => {
    let lastBottom = -Infinity;
    return buttons.filter((button) => {
      const { top, bottom, height, width } = button.getBoundingClientRect();
      const words = document.querySelector(`[data-start="${button.dataset['sentence']}"]`);
      const line = words?.getClientRects()[0];
      const isBeside = line !== undefined && top < line.bottom && bottom > line.top;
      const gaveWay = line !== undefined && top >= line.top && top - lastBottom < 8;
      const isApart = top > lastBottom - 1 && height >= 24 && width >= 24;
      lastBottom = bottom;
      return !isApart || !(isBeside || gaveWay);
    }).length;
  });
  expect(offLine).toBe(0);
});

test('a figure lights exactly the relations of its sentence', async ({ page }) => {
  await openEssay(page);
  const expected = idsOf(2);
  const figure = region(page, 'Text').getByRole('button', {
    name: `Sentence 2: ${expected.length} relations`,
  });
  await figure.click();
  const listed = region(page, 'Detail').locator('[data-relation]');
  await expect(listed).toHaveCount(expected.length);
  const ids = await listed.evaluateAll((rows) =>
    rows.map((row) => (row as HTMLElement).dataset['relation'] ?? ''),
  );
  expect(ids.toSorted()).toEqual(expected);
  const edges = new Set((await drawn(page)).edges.map(({ relation }) => relation));
  expect(expected.filter((id) => !edges.has(id))).toEqual([]);
  await expect(figure).toBeInViewport();
  await expect(figure).toHaveAttribute('data-lit');
});

test('the figures are one stop of the keyboard, and the arrows walk them', async ({ page }) => {
  await openEssay(page);
  expect(
    await figures(page).evaluateAll(
      (all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length,
    ),
  ).toBe(1);
  await figures(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(figures(page).nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region(page, 'Detail').locator('[data-relation]')).toHaveCount(idsOf(3).length);
  await page.keyboard.press('End');
  await expect(figures(page).last()).toBeFocused();
});

test('on a narrow page the margin stands in the sheet, and a figure opens the detail', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEssay(page, 'v=1&sheet=text');
  await figures(page).first().click();
  await expect(region(page, 'Detail').locator('[data-relation]')).toHaveCount(idsOf(1).length);
});

test('the end of the text says how much was read', async ({ page }) => {
  await openEssay(page);
  await expect(
    region(page, 'Text').getByText(`All ${sentences.length} sentences back a relation.`),
  ).toBeAttached();
});
