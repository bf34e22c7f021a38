import { expect, test } from 'vitest';
import { DAY, mixed, NIGHT, valenceColour } from '../../src/scene/palette.ts';

test('valence has a colour of its own on either side of neutral', () => {
  for (const palette of [DAY, NIGHT]) {
    const colours = ([-1, 0, 1] as const).map((valence) => valenceColour(palette, valence));
    expect(colours).toEqual([palette.hostile, palette.neutral, palette.friendly]);
  }
});

test('mixing goes from the first colour to the second', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
  expect(mixed('#000000', '#fe0080', 0.5)).toBe('#7f0040');
  expect(mixed('#0a0b0c', '#0a0b0c', 0.3)).toBe('#0a0b0c');
});

test('every colour is six digits of hex, so that it can be mixed', () => {
  for (const palette of [DAY, NIGHT])
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
