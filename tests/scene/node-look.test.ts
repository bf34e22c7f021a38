import { expect, test } from 'vitest';
import { nodeLook } from '../../src/scene/node-look.ts';
import { DAY, NIGHT, type Palette } from '../../src/scene/palette.ts';

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each<[string, Palette]>([
  ['day', DAY],
  ['night', NIGHT],
])('by %s signs, rings and labels can be read, and what is faded steps back', (_, palette) => {
  for (const isActor of [true, false]) {
    const look = nodeLook({ isActor, light: 'plain' }, palette);
    expect(contrast(look.sign, look.fill)).toBeGreaterThan(4.5);
    expect(contrast(look.ring, palette.paper)).toBeGreaterThan(3);
    expect(contrast(look.label, palette.paper)).toBeGreaterThan(7);
    const faded = nodeLook({ isActor, light: 'faded' }, palette);
    expect(contrast(faded.ring, palette.paper)).toBeLessThan(contrast(look.ring, palette.paper));
  }
});

test('who can act is told from what is acted about without colour', () => {
  const actor = nodeLook({ isActor: true, light: 'plain' }, DAY);
  const other = nodeLook({ isActor: false, light: 'plain' }, DAY);
  expect([actor.fill, other.fill]).toEqual([DAY.ink, DAY.paper]);
  expect(nodeLook({ isActor: true, light: 'plain' }, DAY)).toBe(actor);
});
