/**
 * How does the picture become a file that stands by itself?
 *
 * The sheet of draw-sheet.ts, on a canvas of any pixel ratio for a PNG, or with a pen that writes SVG. The
 * letters are those of the page in both: what measures is a canvas.
 */
import type { Frame } from '../scene/frame.ts';
import { SvgPen } from '../scene/svg-pen.ts';
import { drawSvg, planSheet } from './draw-sheet.ts';
import type { SnapshotOptions } from './stage.ts';
import { stageWords } from '../words/stage.ts';

function openCanvas(): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error(stageWords().noCanvas);
  return pen;
}

export async function takeSnapshot(frame: Frame, options: SnapshotOptions): Promise<Blob> {
  const pen = openCanvas();
  const { canvas } = pen;
  const sheet = planSheet(pen, frame, options);
  canvas.width = Math.round(sheet.width * options.pixelRatio);
  canvas.height = Math.round(sheet.height * options.pixelRatio);
  pen.setTransform(options.pixelRatio, 0, 0, options.pixelRatio, 0, 0);
  sheet.draw(pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(stageWords().pictureTooLarge));
    }, 'image/png');
  });
}

export function writeSvg(frame: Frame, options: SnapshotOptions): string {
  const measuring = openCanvas();
  const pen = new SvgPen((text, font) => {
    measuring.font = font;
    return measuring.measureText(text).width;
  });
  return drawSvg(pen, frame, options);
}
