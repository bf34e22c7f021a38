/**
 * Which formats are there?
 *
 * Every codec once, in the order of the export dialog and of docs/formats.md. Heavy with the libraries the
 * formats need, so the page fetches it when a file is opened or taken away, never before.
 */
import type { Codec } from './codec.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { cypher } from './cypher.ts';
import { dot } from './dot.ts';
import { htmlBrief } from './html-brief.ts';
import { markdown } from './markdown.ts';
import { relataJson } from './relata-json.ts';

export const CODECS: readonly Codec[] = [
  relataJson,
  dot,
  cypher,
  markdown,
  htmlBrief,
  bibtex,
  cslJson,
];

export const findCodec = (id: string): Codec | undefined => CODECS.find((codec) => codec.id === id);
