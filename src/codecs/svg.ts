/**
 * What does a drawing keep of a reading?
 *
 * What the PNG keeps, for both are drawn by the same functions: lines stay lines and words stay words, to
 * be searched and edited, but no program could read the relations back from it. Its bytes are made by the
 * stage, which alone knows where things stand.
 */
import type { Format } from './codec.ts';
import { png } from './png.ts';

export const svg: Format = {
  id: 'svg',
  label: 'SVG picture',
  summary: 'As drawn, text as text; for Inkscape or a paper',
  group: 'picture',
  isText: true,
  extension: 'svg',
  mediaType: 'image/svg+xml',
  carries: png.carries,
};
