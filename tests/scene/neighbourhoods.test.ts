import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/graph/build.ts';
import { contains, overlap, touches } from '../../src/kit/plane.ts';
import { nameThemes, outlineThemes } from '../../src/scene/neighbourhoods.ts';
import { discsAt, measure } from '../fixtures/marks.ts';

const viewport = { width: 600, height: 600 };
const discs = discsAt(
  [100, 100],
  [180, 90],
  [130, 190],
  [450, 450],
  [520, 470],
  [470, 530],
  [560, 60],
);
const themes = [
  { label: 'Anti-Japan', members: new Set<NodeKey>(['n0', 'n1', 'n2']) },
  { label: 'Anti-North Korea', members: new Set<NodeKey>(['n3', 'n4', 'n5', 'n9']) },
];

test('a neighbourhood goes round all its members that are shown', () => {
  const [first, second] = outlineThemes(themes, discs);
  for (const { x, y, radius } of ['n0', 'n1', 'n2'].map((key) => discs.get(key as NodeKey)!)) {
    const xs = first!.outline.map((corner) => corner.x);
    const ys = first!.outline.map((corner) => corner.y);
    expect(Math.min(...xs)).toBeLessThan(x - radius);
    expect(Math.max(...xs)).toBeGreaterThan(x + radius);
    expect(Math.min(...ys)).toBeLessThan(y - radius);
    expect(Math.max(...ys)).toBeGreaterThan(y + radius);
  }
  expect(second!.label).toBe('Anti-North Korea');
});

test('two members make none, and a stray does not stretch it over the whole picture', () => {
  const two = [{ label: 'a', members: new Set<NodeKey>(['n0', 'n1']) }];
  expect(outlineThemes(two, discs)).toEqual([]);
  const close = discsAt([100, 100], [140, 100], [100, 140], [140, 140], [120, 90], [590, 590]);
  const strays = [{ label: 'a', members: new Set(close.keys()) }];
  const [only] = outlineThemes(strays, close);
  expect(Math.max(...only!.outline.map(({ x }) => x))).toBeLessThan(250);
});

test('names are in capitals, inside the window, clear of nodes and of each other', () => {
  const request = {
    neighbourhoods: outlineThemes(themes, discs),
    discs: [...discs.values()],
    ink: () => 0,
    viewport,
    measure,
    before: [],
  };
  const names = nameThemes(request);
  expect(names.map(({ text }) => text)).toEqual(['ANTI-JAPAN', 'ANTI-NORTH KOREA']);
  const bounds = { left: 0, top: 0, right: 600, bottom: 600 };
  for (const { box } of names) {
    expect(contains(bounds, box)).toBe(true);
    for (const disc of discs.values()) expect(touches(disc, box)).toBe(false);
  }
  expect(overlap(names[0]!.box, names[1]!.box)).toBe(false);
  // A little better elsewhere is no reason to move.
  const nudged = nameThemes({
    ...request,
    ink: ({ left }) => (left < 100 ? 0.5 : 0),
    before: names,
  });
  expect(nudged.map(({ choice }) => choice)).toEqual(names.map(({ choice }) => choice));
});

test('without room a name is left out, and without neighbourhoods there is none', () => {
  const request = {
    discs: [{ x: 300, y: 300, radius: 900 }],
    ink: () => 0,
    viewport,
    measure,
    before: [],
  };
  expect(nameThemes({ ...request, neighbourhoods: outlineThemes(themes, discs) })).toEqual([]);
  expect(nameThemes({ ...request, neighbourhoods: [] })).toEqual([]);
});
