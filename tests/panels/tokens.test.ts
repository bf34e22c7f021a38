/**
 * Do page and picture wear the same colours, and can everybody read them?
 *
 * tokens.css names the colours of scene/palette.ts for the page. Contrast as WCAG 2.2 counts it: 4.5 for
 * words (1.4.3), 3 for marks (1.4.11), by day and by night.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ACTOR_FONT, fontOf, PLAIN_FONT } from '../../src/scene/labels.ts';
import { THEME_FONT } from '../../src/scene/neighbourhoods.ts';
import { DAY, NIGHT, type Palette } from '../../src/scene/palette.ts';

const css = readFileSync(
  fileURLToPath(new URL('../../src/panels/tokens.css', import.meta.url)),
  'utf8',
);
const HEX_PAIR = /--(?<name>[a-z-]+): light-dark\((?<day>#[0-9a-f]{6}), (?<night>#[0-9a-f]{6})\);/g;
const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test('tokens.css and the palette name the same colours, none missing on either side', () => {
  const inPage = [...css.matchAll(HEX_PAIR)].map(({ groups }) => [
    groups?.['name'],
    groups?.['day'],
    groups?.['night'],
  ]);
  const inPicture = (Object.keys(DAY) as (keyof Palette)[]).map((name) => [
    kebab(name),
    DAY[name],
    NIGHT[name],
  ]);
  expect(inPage).toEqual(inPicture);
});

const WORDS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'marker'],
  ['quietInk', 'paper'],
  ['quietInk', 'panel'],
  ['accent', 'paper'],
  ['accent', 'panel'],
  ['accent', 'marker'],
  ['hostile', 'paper'],
  ['hostile', 'panel'],
  ['friendly', 'paper'],
  ['friendly', 'panel'],
];
const MARKS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['neutral', 'paper'],
  ['neutral', 'panel'],
];

test.each([
  ['day', DAY],
  ['night', NIGHT],
] as const)('by %s all words reach 4.5 and all marks 3', (_, palette) => {
  for (const [fore, back] of WORDS) {
    expect(contrast(palette[fore], palette[back]), `${fore} on ${back}`).toBeGreaterThanOrEqual(
      4.5,
    );
  }
  for (const [fore, back] of MARKS) {
    expect(contrast(palette[fore], palette[back]), `${fore} on ${back}`).toBeGreaterThanOrEqual(3);
  }
});

/** In CSS pixels, 16 to a rem. */
const LEAST_TEXT_PX = 12;

test('no words are smaller than 12 pixels, on the page or in the picture', () => {
  const folder = fileURLToPath(new URL('../../src/panels/', import.meta.url));
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    // Paper is held closer; what is for it stands last in its sheet.
    .map((path) => readFileSync(folder + path, 'utf8').split('@media print')[0] ?? '');
  const sizes = sheets.flatMap((sheet) =>
    [
      ...sheet.matchAll(/(?:font(?:-size)?:|--type-\d:)[^;]*?(?<size>[\d.]+)(?<unit>rem|px|em)\b/g),
    ].map(({ groups }) => Number(groups?.['size']) * (groups?.['unit'] === 'px' ? 1 : 16)),
  );
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT_PX);
  const fonts = [
    ACTOR_FONT,
    PLAIN_FONT,
    THEME_FONT,
    fontOf({ isActor: true }, 0.1),
    fontOf({ isActor: false }, 0.1),
  ];
  expect(Math.min(...fonts.map(({ sizePx }) => sizePx))).toBeGreaterThanOrEqual(LEAST_TEXT_PX);
});
