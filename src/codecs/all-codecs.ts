/**
 * Which formats are there?
 *
 * Every codec once, in the order of the export dialog and of docs/formats.md. Heavy with the libraries the
 * formats need, so the page fetches it when a file is opened or taken away, never before.
 */
import { bibtex } from './bibtex.ts';
import type { Codec, Format } from './codec.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { csvZip } from './csv-zip.ts';
import { cypher } from './cypher.ts';
import { cytoscape } from './cytoscape.ts';
import { dot } from './dot.ts';
import { explorerHtml } from './explorer-html.ts';
import { gexf, gexf12 } from './gexf/gexf.ts';
import { graphml } from './graphml/graphml.ts';
import { htmlBrief } from './html-brief.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { relataJson } from './relata-json.ts';
import { turtle } from './turtle.ts';
import { webAnnotation } from './web-annotation.ts';

export const CODECS: readonly Codec[] = [
  relataJson,
  gexf,
  gexf12,
  graphml,
  cytoscape,
  dot,
  cypher,
  csvZip,
  csv,
  jsonLd,
  turtle,
  webAnnotation,
  markdown,
  htmlBrief,
  bibtex,
  cslJson,
];

export const findCodec = (id: string): Codec | undefined => CODECS.find((codec) => codec.id === id);

/** "GEXF" for a file of any version of it, though only some are written. */
export const nameOfFormat = (id: string): string | undefined =>
  findReader(id)?.label.replace(/ \d[\d.]*$/, '');

/** Who reads files of this format; an explorer can be read by all, but written only with its template. */
export const findReader = (id: string): (Format & Pick<Codec, 'read'>) | undefined =>
  id === explorerHtml.id ? explorerHtml : findCodec(id);
