/**
 * Is the picture on the screen, and is the one that is saved as SVG the same, with its words as words?
 */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { drawn, essay, openEssay } from './essay.ts';
import { expect, test } from './guarded-page.ts';
import { lookForDiscs } from './seen-discs.ts';

/** The values of an attribute in document order, and the words of the texts right inside such elements. */
function readAttribute(svg: string, name: string) {
  const open: boolean[] = [];
  const values: string[] = [];
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    const value = attributes[name];
    if (value !== undefined) values.push(String(value));
    if (tag === 'text' && open.at(-1) === true) words.push('');
    open.push(value !== undefined);
  });
  parser.on('text', (text) => {
    if (open.at(-2) === true) words.push(`${words.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return { values, words };
}

test('a picture saved as SVG has every relation and every label that is drawn', async ({
  page,
}, testInfo) => {
  await openEssay(page);
  const { edges, labels, nodes } = await drawn(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: /^SVG picture/ }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const file = testInfo.outputPath('picture.svg');
  await (await download).saveAs(file);
  const svg = readFileSync(file, 'utf8');

  const relations = [
    ...readAttribute(svg, 'data-relation').values,
    ...readAttribute(svg, 'data-relations').values.flatMap((ids) => ids.split(' ')),
  ];
  expect(relations.toSorted()).toEqual(edges.map(({ relation }) => relation).toSorted());
  expect(readAttribute(svg, 'data-entity').values.toSorted()).toEqual(
    nodes.map(({ entity }) => entity).toSorted(),
  );
  const { values, words } = readAttribute(svg, 'data-label');
  expect(values.toSorted()).toEqual(labels.map(({ entity }) => entity).toSorted());
  const written = words.join(' ').replaceAll(/[- ]/g, '');
  const names = essay.entities.filter(({ id }) => values.includes(id)).map(({ label }) => label);
  expect(names.filter((name) => !written.includes(name.replaceAll(/[- ]/g, '')))).toEqual([]);
  expect(svg).toContain('Read with Relata.');
  expect(svg).not.toMatch(/<script|<foreignObject|href="(?!#)|url\((?!#)/);
});

test('every actor is seen as a disc on the screen, by day and by night', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEssay(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(async () => (await lookForDiscs(page)).unseen).toEqual([]);
    expect((await lookForDiscs(page)).all).toBeGreaterThan(20);
  }
});
