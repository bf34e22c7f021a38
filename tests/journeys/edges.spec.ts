/**
 * Can every edge of the first look be taken hold of, and is nothing drawn over anything?
 *
 * A real mouse click on every edge, at the place where it is drawn to be held; and at three sizes of the
 * window no two actor labels, nor a label and a disc of another node, lie over one another.
 */
import { drawn, edgeChooser, essay, openEssay, shownRelation, type DrawnBox } from './essay.ts';
import { expect, test } from './guarded-page.ts';

test('every edge of the default view opens by a click at its middle', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEssay(page);
  const { edges } = await drawn(page);
  expect(edges.length).toBeGreaterThan(60);
  const missed: string[] = [];
  let chosen = 0;
  for (const { relation } of edges) {
    // The picture is the same each time: nothing chosen, the pointer resting outside.
    await page.keyboard.press('Escape');
    await page.mouse.move(720, 2);
    await expect(page).not.toHaveURL(/relation=/);
    const edge = (await drawn(page)).edges.find((candidate) => candidate.relation === relation)!;
    await page.mouse.click(edge.x, edge.y);
    const chooser = edgeChooser(page);
    await expect(async () => {
      const answered = /relation=|entity=/.test(page.url()) || (await chooser.isVisible());
      expect(answered, `nothing answers at the middle of ${relation}`).toBe(true);
    }).toPass();
    const item = chooser.locator(`[data-relation="${relation}"]`);
    if (await item.isVisible()) {
      await item.click();
      chosen += 1;
    }
    if (!(await shownRelation(page, relation).isVisible())) missed.push(relation);
  }
  test.info().annotations.push({
    type: 'edges',
    description: `${edges.length} pressed: ${edges.length - chosen - missed.length} at once, ${chosen} by the chooser`,
  });
  expect(missed).toEqual([]);
});

const overlap = (a: DrawnBox, b: DrawnBox): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} every actor is named and nothing overlaps`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openEssay(page);
    const { labels, nodes } = await drawn(page);
    const kindOf = new Map(essay.entities.map(({ id, kind }) => [id as string, kind]));
    const actors = nodes.filter(({ entity }) =>
      ['state', 'person', 'organisation', 'group'].includes(kindOf.get(entity) ?? ''),
    );
    const named = new Set(labels.map(({ entity }) => entity));
    expect(actors.filter(({ entity }) => !named.has(entity))).toEqual([]);

    const clashes: string[] = [];
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1))
        if (overlap(label, other)) clashes.push(`${label.entity} / ${other.entity}`);
      for (const { entity, x, y, radius } of nodes) {
        const nearX = Math.max(label.left, Math.min(x, label.right));
        const nearY = Math.max(label.top, Math.min(y, label.bottom));
        if (entity !== label.entity && Math.hypot(x - nearX, y - nearY) < radius - 0.5)
          clashes.push(`${label.entity} / disc of ${entity}`);
      }
    }
    for (const [index, node] of nodes.entries())
      for (const other of nodes.slice(index + 1))
        if (Math.hypot(node.x - other.x, node.y - other.y) < node.radius + other.radius - 0.5)
          clashes.push(`disc of ${node.entity} / disc of ${other.entity}`);
    expect(clashes).toEqual([]);
  });
}
