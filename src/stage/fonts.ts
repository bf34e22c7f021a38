/**
 * In which letters does the canvas write, and are they there yet?
 *
 * A canvas does not wait for a font: drawn too early, it would keep the fallback's letters and its
 * widths. So the first draw waits for ours, but no longer than half a second.
 */
import type { FontStyle, MeasureText } from '../scene/labels.ts';
import type { Pen } from './pen.ts';

const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";
const LONGEST_WAIT_MS = 500;

export const canvasFont = ({ sizePx, weight }: FontStyle): string =>
  `${weight} ${sizePx}px ${FAMILY}`;

/** Half the height of capitals and figures as a share of the size: so far is their foot below their middle. */
const HALF_CAPITAL = 0.33;

/** Where capitals and figures must stand to have their middle at `y`; "middle" is not the same to all. */
export const footOf = (y: number, { sizePx }: FontStyle): number => y + sizePx * HALF_CAPITAL;

export async function waitForFonts(): Promise<void> {
  const fonts = [400, 600].map((weight) =>
    document.fonts.load(`${weight} 13px 'Source Sans 3 Variable'`),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(fonts), patience]);
}

/** Widths are kept: the same few labels are measured every frame. Made anew when fonts have come. */
export function openMeasure(pen: Pen): MeasureText {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font.weight} ${font.sizePx} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = canvasFont(font);
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  };
}
