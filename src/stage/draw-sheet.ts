/**
 * What is on the sheet that leaves the page: the picture, and what a reader elsewhere needs below it?
 *
 * The frame is drawn again by the same functions as on the screen, clipped to its window; below it stand
 * title, legend, filters in words and citation. Drawn with any pen, so that the PNG and the SVG are one.
 * A sheet is planned first, since a canvas must know its size before anything is drawn on it.
 */
import { sayDrawn } from '../scene/crowd.ts';
import type { Frame } from '../scene/frame.ts';
import type { FontStyle } from '../scene/labels.ts';
import type { LegendRow } from '../scene/legend.ts';
import type { Picture } from '../scene/picture.ts';
import { valenceColour, type Palette } from '../scene/palette.ts';
import type { SvgPen } from '../scene/svg-pen.ts';
import { drawEdges, drawNeighbourhoods, drawSign, drawThemeNames } from './draw-edges.ts';
import { drawLabels, drawNodes } from './draw-nodes.ts';
import { drawPoints } from './draw-points.ts';
import { drawSampleBar, drawSampleLine, drawSampleNode } from './draw-samples.ts';
import { canvasFont } from './fonts.ts';
import type { Pen } from './pen.ts';
import type { SnapshotOptions } from './stage.ts';

const MARGIN_PX = 20;
const COLUMN_PX = 190;
const ROW_PX = 20;
const TITLE: FontStyle = { sizePx: 17, weight: 600, linePx: 24 };
const NOTE: FontStyle = { sizePx: 12, weight: 400, linePx: 17 };

interface Layer {
  readonly name: string;
  readonly draw: (pen: Pen, frame: Frame) => void;
}

/** Everything of one frame, discs included, from below to above. */
const LAYERS: readonly Layer[] = [
  { name: 'Neighbourhoods', draw: drawNeighbourhoods },
  { name: 'Relations', draw: drawEdges },
  { name: 'Entities', draw: (pen, frame) => drawNodes(pen, frame, true) },
  { name: 'Labels', draw: (pen, frame) => drawLabels(pen, frame, null) },
  { name: 'Names of neighbourhoods', draw: drawThemeNames },
];

/** Above the regions, below all that is in detail. */
const CROWD_LAYERS = LAYERS.toSpliced(1, 0, { name: 'Points', draw: drawPoints });

function drawLayer(pen: Pen, name: string, draw: () => void): void {
  pen.openGroup?.({ what: 'layer', name });
  draw();
  pen.closeGroup?.();
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

/** What is shown, and whose text it is. */
function notesUnder(
  { crowd, drawn }: Picture,
  { filters, citation }: SnapshotOptions,
): readonly string[] {
  const ofCrowd = crowd ? sayDrawn(crowd.counts, drawn) : null;
  return [
    ...(filters.length === 0 ? [] : [`Shown: ${filters.join('; ')}`]),
    ...(ofCrowd === null ? [] : [ofCrowd]),
    citation,
  ];
}

function planFooter(
  pen: Pen,
  width: number,
  notes: readonly string[],
  options: SnapshotOptions,
): Footer {
  const room = width - 2 * MARGIN_PX;
  const lines = (text: string, font: FontStyle) => {
    pen.font = canvasFont(font);
    return wrapText(text, room, (line) => pen.measureText(line).width);
  };
  const titleLines = lines(options.title, TITLE);
  const noteLines = notes.flatMap((note) => lines(note, NOTE));
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

/** In CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen) => void;
}

/** The pen that measures may be another than the one that draws. */
export function planSheet(measuring: Pen, frame: Frame, options: SnapshotOptions): Sheet {
  const { viewport, picture } = frame;
  const footer = planFooter(measuring, viewport.width, notesUnder(picture, options), options);
  const [width, height] = [viewport.width, viewport.height + footer.height];
  const draw = (pen: Pen) => {
    pen.fillStyle = picture.palette.paper;
    pen.fillRect(0, 0, width, height);
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, width, viewport.height);
    pen.clip();
    const layers = frame.points ? CROWD_LAYERS : LAYERS;
    for (const layer of layers) drawLayer(pen, layer.name, () => layer.draw(pen, frame));
    pen.restore();
    drawLayer(pen, 'Title, legend and citation', () =>
      drawFooter(pen, viewport.height, footer, options, picture.palette),
    );
  };
  return { width, height, draw };
}

/** The whole sheet as a file. */
export function drawSvg(pen: SvgPen, frame: Frame, options: SnapshotOptions): string {
  const { width, height, draw } = planSheet(pen, frame, options);
  draw(pen);
  const description = notesUnder(frame.picture, options).join('. ');
  return pen.toSvg({ width, height, title: options.title, description });
}
