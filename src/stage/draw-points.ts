/**
 * How do the points of a crowd come onto a sheet, where there is no program that draws discs?
 *
 * All of one ink as one path, so that a file of a hundred thousand points stays a file: no pen has half an ink, so
 * each ink is mixed with the paper it would lie on. What is off the sheet is left out.
 */
import type { Frame } from '../scene/frame.ts';
import { mixed } from '../scene/palette.ts';
import { sizeFactor, toScreen } from '../scene/viewport.ts';
import type { Pen } from './pen.ts';

const toHex = (red: number, green: number, blue: number): string =>
  `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;

export function drawPoints(pen: Pen, { points, camera, viewport, picture }: Frame): void {
  if (points === null) return;
  const { radii, colours, leastPx } = points.looks;
  const inks = new Uint32Array(colours.buffer);
  const factor = sizeFactor(camera.scale);
  for (const ink of new Set(inks)) {
    const first = 4 * inks.indexOf(ink);
    const [red = 0, green = 0, blue = 0, opacity = 0] = colours.subarray(first, first + 4);
    pen.fillStyle = mixed(toHex(red, green, blue), picture.palette.paper, 1 - opacity / 255);
    pen.beginPath();
    for (let at = 0; at < radii.length; at += 1) {
      const own = radii[at] ?? 0;
      if (own === 0 || inks[at] !== ink) continue;
      const radius = Math.max(own * factor, leastPx);
      const { x, y } = toScreen(camera, viewport, {
        x: points.places[2 * at] ?? 0,
        y: points.places[2 * at + 1] ?? 0,
      });
      const isOff =
        x < -radius || y < -radius || x > viewport.width + radius || y > viewport.height + radius;
      if (isOff) continue;
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, 2 * Math.PI);
    }
    pen.fill();
  }
}
