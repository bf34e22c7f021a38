/**
 * How does the picture become a file that stands by itself?
 *
 * The frame is drawn again on one canvas of any pixel ratio, by the same functions as on the screen,
 * with what a reader elsewhere needs below it: title, filters in words, legend, citation. A PNG.
 */
import type { Frame } from '../scene/frame.ts';
import type { FontStyle } from '../scene/labels.ts';
import type { LegendRow } from '../scene/legend.ts';
import { valenceColour, type Palette } from '../scene/palette.ts';
import { drawEdges, drawNeighbourhoods, drawSign, drawThemeNames } from './draw-edges.ts';
import { drawLabels, drawNodes } from './draw-nodes.ts';
import { drawSampleBar, drawSampleLine, drawSampleNode } from './draw-samples.ts';
import { canvasFont, type Pen } from './fonts.ts';
import type { SnapshotOptions } from './stage.ts';

const MARGIN_PX = 20;
const COLUMN_PX = 190;
const ROW_PX = 20;
const TITLE: FontStyle = { sizePx: 17, weight: 600, linePx: 24 };
const NOTE: FontStyle = { sizePx: 12, weight: 400, linePx: 17 };

/** Everything of one frame, discs included. */
export function drawWhole(pen: Pen, frame: Frame): void {
  drawNeighbourhoods(pen, frame);
  drawEdges(pen, frame);
  drawNodes(pen, frame, true);
  drawLabels(pen, frame, null);
  drawThemeNames(pen, frame);
}

/** Lines no wider than `widthPx`; a single longer word stands alone. */
export function wrapText(
  text: string,
  widthPx: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Footer {
  readonly titleLines: readonly string[];
  readonly noteLines: readonly string[];
  readonly columns: number;
  readonly height: number;
}

function planFooter(pen: Pen, width: number, options: SnapshotOptions): Footer {
  const room = width - 2 * MARGIN_PX;
  const lines = (text: string, font: FontStyle) => {
    pen.font = canvasFont(font);
    return wrapText(text, room, (line) => pen.measureText(line).width);
  };
  const titleLines = lines(options.title, TITLE);
  const filters = options.filters.length === 0 ? '' : `Shown: ${options.filters.join('; ')}`;
  const noteLines = [...lines(filters, NOTE), ...lines(options.citation, NOTE)];
  const columns = Math.max(1, Math.floor(room / COLUMN_PX));
  const rows = Math.ceil(options.legend.length / columns);
  const height =
    2 * MARGIN_PX +
    titleLines.length * TITLE.linePx +
    rows * ROW_PX +
    (rows > 0 ? 12 : 0) +
    noteLines.length * NOTE.linePx;
  return { titleLines, noteLines, columns, height };
}

function drawSample(pen: Pen, { sample }: LegendRow, x: number, y: number, palette: Palette): void {
  switch (sample.mark) {
    case 'valence':
      return drawSampleLine(pen, x, y, 'solid', valenceColour(palette, sample.valence));
    case 'line':
      return drawSampleLine(pen, x, y, sample.line, palette.quietInk);
    case 'bar':
      drawSampleLine(pen, x, y, 'solid', palette.quietInk);
      return drawSampleBar(pen, x + 14, y, palette);
    case 'sign':
      drawSampleLine(pen, x, y, 'solid', palette.quietInk);
      return drawSign(pen, x + 14, y, sample.sign, palette.quietInk, palette.paper);
    case 'kind':
      return drawSampleNode(pen, x + 14, y, sample.kind, palette);
  }
}

function drawRow(pen: Pen, row: LegendRow, x: number, y: number, palette: Palette): void {
  drawSample(pen, row, x, y, palette);
  pen.font = canvasFont(NOTE);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = palette.ink;
  pen.fillText(row.label, x + 38, y + 4);
}

function drawFooter(
  pen: Pen,
  top: number,
  footer: Footer,
  options: SnapshotOptions,
  palette: Palette,
) {
  let y = top + MARGIN_PX;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const write = (lines: readonly string[], font: FontStyle, colour: string) => {
    pen.font = canvasFont(font);
    pen.fillStyle = colour;
    for (const line of lines) {
      pen.fillText(line, MARGIN_PX, y + font.linePx * 0.75);
      y += font.linePx;
    }
  };
  write(footer.titleLines, TITLE, palette.ink);
  if (options.legend.length > 0) y += 4;
  for (const [index, row] of options.legend.entries()) {
    const column = index % footer.columns;
    const line = Math.floor(index / footer.columns);
    drawRow(pen, row, MARGIN_PX + column * COLUMN_PX, y + line * ROW_PX + ROW_PX / 2, palette);
  }
  if (options.legend.length > 0)
    y += Math.ceil(options.legend.length / footer.columns) * ROW_PX + 8;
  write(footer.noteLines, NOTE, palette.quietInk);
}

export async function takeSnapshot(frame: Frame, options: SnapshotOptions): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw the picture on.');
  const { width, height } = frame.viewport;
  const { palette } = frame.picture;
  const footer = planFooter(pen, width, options);
  canvas.width = Math.round(width * options.pixelRatio);
  canvas.height = Math.round((height + footer.height) * options.pixelRatio);
  pen.setTransform(options.pixelRatio, 0, 0, options.pixelRatio, 0, 0);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height + footer.height);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  drawWhole(pen, frame);
  pen.restore();
  drawFooter(pen, height, footer, options, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser; try a smaller size.'));
    }, 'image/png');
  });
}
