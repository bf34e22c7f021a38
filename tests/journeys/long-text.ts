/**
 * How does a journey get a table that is too long to be in the page as a whole?
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { region } from './essay.ts';
import { expect } from './guarded-page.ts';
import { openFiles, takeAway } from './taking.ts';

/** The essay's own file with each relation `times` over, in the table; says how many there are. */
export async function openLong(page: Page, testInfo: TestInfo, times: number): Promise<number> {
  await page.goto('./');
  const path = await takeAway(page, { part: 'everything' }, testInfo);
  const { view: _view, ...document } = JSON.parse(readFileSync(path, 'utf8')) as {
    view: unknown;
    relations: { id: string }[];
  };
  const long = Array.from({ length: times }, (_, turn) =>
    document.relations.map((relation) =>
      turn === 0 ? relation : { ...relation, id: `${relation.id}-${turn}` },
    ),
  ).flat();
  writeFileSync(path, JSON.stringify({ ...document, relations: long }));
  await openFiles(page, path);
  await expect(
    region(page, 'Stage')
      .getByText(`of ${long.length.toLocaleString('en')} relations`)
      .first(),
  ).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radiogroup', { name: 'Lens' }).getByText('Table').click();
  await page.getByRole('radiogroup', { name: 'Depth' }).getByText('Everything').click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', `${long.length + 1}`);
  return long.length;
}
