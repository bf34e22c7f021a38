/**
 * Which formats are there?
 *
 * Every codec once, in the order of the export dialog and of docs/formats.md. Heavy with the libraries the
 * formats need, so the page fetches it when a file is opened or taken away, never before.
 */
import type { Codec } from './codec.ts';
import { jsonLd } from './json-ld.ts';
import { relataJson } from './relata-json.ts';
import { turtle } from './turtle.ts';
import { webAnnotation } from './web-annotation.ts';

export const CODECS: readonly Codec[] = [relataJson, jsonLd, turtle, webAnnotation];

export const findCodec = (id: string): Codec | undefined => CODECS.find((codec) => codec.id === id);
