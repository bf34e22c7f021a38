/**
 * How wide is a label, where nothing can be drawn to find out?
 *
 * Advance widths of Source Sans 3 in hundredths of the font size, measured once in a browser; so the
 * layout is the same on the command line, in a worker and in a page. Any other character counts as
 * `OTHER`, and wide scripts (CJK, Hangul, full width) as one em. Widths are in the unit of `sizePx`.
 */
export type LabelWeight = 400 | 600;

const FIRST = 32;
const OTHER = 52;
const WIDE = 100;

/** From U+0020 to U+007E. */
const WIDTHS: Readonly<Record<LabelWeight, readonly number[]>> = {
  400: [
    20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50,
    50, 50, 25, 25, 50, 50, 50, 42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66,
    57, 66, 57, 53, 54, 64, 51, 79, 51, 48, 54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 55, 50, 29, 50,
    54, 25, 25, 49, 25, 83, 55, 54, 55, 55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24, 30, 50,
  ],
  600: [
    20, 31, 48, 51, 51, 84, 64, 27, 32, 32, 44, 51, 27, 32, 27, 34, 51, 51, 51, 51, 51, 51, 51, 51,
    51, 51, 27, 27, 51, 51, 51, 44, 87, 56, 60, 58, 62, 54, 51, 63, 66, 28, 49, 60, 50, 74, 66, 67,
    58, 67, 59, 54, 55, 65, 54, 80, 54, 50, 54, 32, 34, 32, 51, 50, 55, 52, 56, 46, 56, 51, 32, 52,
    56, 26, 26, 52, 27, 84, 56, 55, 56, 56, 37, 43, 36, 56, 49, 75, 48, 49, 44, 32, 25, 32, 51,
  ],
};

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xff60) ||
  code >= 0x1f000;

export function labelWidth(text: string, sizePx: number, weight: LabelWeight): number {
  const widths = WIDTHS[weight];
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? FIRST;
    hundredths += widths[code - FIRST] ?? (isWide(code) ? WIDE : OTHER);
  }
  return (hundredths * sizePx) / 100;
}

/** A picture has no room for more of one name; the panels show it whole. In characters. */
const MOST_CHARACTERS = 120;

/** A name as the picture shows it: a very long one is cut off, and an ellipsis says so. */
export const shortLabel = (label: string): string =>
  label.length <= MOST_CHARACTERS
    ? label
    : `${label
        .slice(0, MOST_CHARACTERS)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;

/**
 * A label on one line, or on two of most even width, broken at a space or after a hyphen or dash.
 * `measure` tells the width of a line; ties go to the earlier break.
 */
export function inTwoLines(text: string, measure: (line: string) => number): readonly string[] {
  let best: readonly string[] = [text];
  let bestWidth = measure(text);
  for (const match of text.matchAll(/\s+|(?<=[-–—])(?=\S)/gu)) {
    const lines = [text.slice(0, match.index).trimEnd(), text.slice(match.index).trimStart()];
    if (lines.some((line) => line === '')) continue;
    const width = Math.max(...lines.map(measure));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}
