import { expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/entity.ts';
import { ICON_GRID, KIND_ICONS } from '../../src/scene/kind-icons.ts';

test('every kind has a sign of its own, in plain path data', () => {
  expect(Object.keys(KIND_ICONS).toSorted()).toEqual([...ENTITY_KINDS].toSorted());
  expect(new Set(Object.values(KIND_ICONS)).size).toBe(ENTITY_KINDS.length);
  for (const path of Object.values(KIND_ICONS)) {
    expect(path).toMatch(/^M[\d\s.,a-zA-Z-]+z$/);
  }
});

test('every sign begins inside its grid', () => {
  for (const path of Object.values(KIND_ICONS)) {
    for (const [, x, y] of path.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(ICON_GRID);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(ICON_GRID);
    }
  }
});
