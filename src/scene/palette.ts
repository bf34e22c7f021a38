/**
 * Which colours does the picture use, by day and by night?
 *
 * Warm paper and ink; valence in a pair that colour-blind eyes tell apart (rust and blue, with a grey
 * between), and one accent, ochre, for what the reader has chosen. panels/tokens.css names the same
 * colours for the page; a test holds the two together. sRGB hex, no alpha: fading is mixing with paper.
 */
import type { Valence } from '../model/relation.ts';

export interface Palette {
  readonly paper: string;
  /** A step away from paper, for columns and neighbourhoods. */
  readonly panel: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly line: string;
  readonly accent: string;
  readonly marker: string;
  readonly hostile: string;
  readonly neutral: string;
  readonly friendly: string;
}

export const DAY: Palette = {
  paper: '#fbf8f1',
  panel: '#f4efe4',
  ink: '#26221c',
  quietInk: '#655d51',
  line: '#ddd5c5',
  accent: '#8a5800',
  marker: '#f7e2a0',
  hostile: '#b23a17',
  neutral: '#857c6e',
  friendly: '#1b6698',
};

export const NIGHT: Palette = {
  paper: '#14171d',
  panel: '#1b1f27',
  ink: '#ebe5d8',
  quietInk: '#a49d90',
  line: '#333843',
  accent: '#e0b25c',
  marker: '#5a4614',
  hostile: '#f0875f',
  neutral: '#918a7f',
  friendly: '#6fb4e6',
};

export const valenceColour = (palette: Palette, valence: Valence): string =>
  valence < 0 ? palette.hostile : valence > 0 ? palette.friendly : palette.neutral;

/** `share` of 0 is the first colour, 1 the second; mixed in sRGB, which is enough for fading. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
