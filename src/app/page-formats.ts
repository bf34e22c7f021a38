/**
 * Which formats can only the page write, and how?
 *
 * What needs a canvas or the page's own files has no codec; here each has a line: its entry in the table of
 * formats, and what makes its bytes. Everything else is written by a worker from all-codecs.ts.
 */
import type { ExportView } from '../codecs/codec.ts';
import { explorerHtml } from '../codecs/explorer-html.ts';
import { png } from '../codecs/png.ts';
import { svg } from '../codecs/svg.ts';
import type { OfferedFormat } from '../panels/ports.ts';
import { exportingWords } from '../words/exporting.ts';
import type { Desk } from './desk.ts';
import { makeExplorerFile } from './explorer-file.ts';

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
  if (!picture) throw new Error(exportingWords().failed.noPicture);
  return picture;
}

async function drawSvg({ desk }: Material): Promise<string> {
  const picture = await desk.stage()?.saveVector();
  if (picture === undefined || picture === null) throw new Error(exportingWords().failed.noPicture);
  return picture;
}

/** In the order of the export dialog. */
export const PAGE_FORMATS: readonly PageFormat[] = [
  { format: explorerHtml, isDrawn: false, make: ({ view }) => makeExplorerFile(view) },
  { format: png, isDrawn: true, make: drawPng },
  { format: svg, isDrawn: true, make: drawSvg },
];
