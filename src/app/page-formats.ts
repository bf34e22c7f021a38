/**
 * Which formats can only the page write, and how?
 *
 * What needs a canvas or the page's own files has no codec; here each has a line: its entry in the table of
 * formats, and what makes its bytes. Everything else is written by a worker from all-codecs.ts.
 */
import type { ExportView } from '../codecs/codec.ts';
import { png } from '../codecs/png.ts';
import type { OfferedFormat } from '../panels/ports.ts';
import type { Desk } from './desk.ts';

interface Material {
  readonly view: ExportView;
  readonly desk: Desk;
}

interface PageFormat extends OfferedFormat {
  /** Rejects with a sentence for the reader. */
  readonly make: (material: Material) => Promise<BlobPart>;
}

async function drawPng({ desk }: Material): Promise<Blob> {
  const picture = await desk.stage()?.savePicture();
  if (!picture) throw new Error('There is no picture to save: the graph is not drawn here.');
  return picture;
}

/** In the order of the export dialog. */
export const PAGE_FORMATS: readonly PageFormat[] = [{ format: png, isDrawn: true, make: drawPng }];
