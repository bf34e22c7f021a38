/**
 * Are the places that ship with a corpus still the ones the layout finds?
 *
 * They are part of what a reader sees first, so a change of the layout, of the corpus or of a label must
 * come with new ones: `relata layout graph-data/<corpus>`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { flattenGraph } from '../../src/graph/flatten.ts';
import { graphOfFolder, layout, layOut, printPlaces } from '../../src/cli/layout.ts';

const shelf = path.resolve(import.meta.dirname, '../../graph-data');
const corpora = readdirSync(shelf).filter((name) =>
  existsSync(path.join(shelf, name, 'positions.json')),
);

interface PlacesFile {
  readonly positions: readonly {
    readonly entity: string;
    readonly x: number;
    readonly y: number;
  }[];
}

test.each(corpora)(
  'the places of %s are those the layout finds',
  { timeout: 60_000 },
  async (name) => {
    const folder = path.join(shelf, name);
    const file = JSON.parse(
      readFileSync(path.join(folder, 'positions.json'), 'utf8'),
    ) as PlacesFile;
    const kg = await graphOfFolder(folder);
    const found = layOut(kg!);
    expect(file.positions.map(({ entity }) => entity)).toEqual(found.map(({ entity }) => entity));
    for (const [index, { x, y }] of found.entries()) {
      expect(Math.abs(file.positions[index]!.x - x)).toBeLessThan(1e-6);
      expect(Math.abs(file.positions[index]!.y - y)).toBeLessThan(1e-6);
    }
  },
);

test.each(corpora)('in %s no two nodes overlap', async (name) => {
  const kg = await graphOfFolder(path.join(shelf, name));
  const file = readFileSync(path.join(shelf, name, 'positions.json'), 'utf8');
  const { positions } = JSON.parse(file) as PlacesFile;
  const { radii } = flattenGraph(kg!);
  const overlapping = positions.flatMap((one, index) =>
    positions.slice(index + 1).flatMap((other, offset) => {
      const reach = (radii[index] ?? 0) + (radii[index + 1 + offset] ?? 0);
      const away = Math.hypot(one.x - other.x, one.y - other.y);
      return away < reach ? [`${one.entity} and ${other.entity}`] : [];
    }),
  );
  expect(overlapping).toEqual([]);
});

test('relata layout writes one place a line, and says so', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'relata-layout-'));
  try {
    await cp(path.resolve(import.meta.dirname, '../fixtures/small-corpus'), folder, {
      recursive: true,
    });
    const lines: string[] = [];
    const code = await layout(
      [folder],
      (line) => lines.push(line),
      (line) => lines.push(line),
    );
    expect(lines.join('\n')).toMatch(/positions\.json: \d+ places/);
    expect(code).toBe(0);
    const kg = await graphOfFolder(folder);
    expect(readFileSync(path.join(folder, 'positions.json'), 'utf8')).toBe(
      printPlaces(layOut(kg!)),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a folder that is not there is said, with exit code 2', async () => {
  const lines: string[] = [];
  expect(
    await layout(
      ['/no/such/corpus'],
      () => {},
      (line) => lines.push(line),
    ),
  ).toBe(2);
  expect(lines[0]).toMatch(/no such/);
});
