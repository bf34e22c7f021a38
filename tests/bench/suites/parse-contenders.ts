/**
 * Who reads a file to a graph, and does everybody find the same?
 *
 * Bytes in, the number of edges out, which is compared with what the file holds: a reader that loses something
 * must not win. Decoding is part of the work for all. Relata's includes its gate and its index, so that
 * questions can be asked; graphology's is its graph; the scan keeps nothing but ends.
 */
import type { Role } from '../core/results.ts';
import type { GraphFormat } from '../graphs/write-graph.ts';
import { scanCsv, scanXml } from '../limits/scan-text.ts';
import { READERS } from '../peers/read-into-graphology.ts';
import { readOurs } from './read-ours.ts';

export interface Reader {
  readonly name: string;
  readonly role: Role;
  readonly note?: string;
  readonly read: (bytes: Uint8Array, format: GraphFormat) => number;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function scan(bytes: Uint8Array, format: GraphFormat): number {
  const text = decode(bytes);
  if (format === 'json') {
    const { elements }: { elements: { edges: readonly unknown[] } } = JSON.parse(text);
    return elements.edges.length;
  }
  return (format === 'csv' ? scanCsv(text) : scanXml(text)).sources.length;
}

export const PARSERS: readonly Reader[] = [
  {
    name: 'Relata',
    role: 'relata',
    note: 'with the gate and the index',
    read: (bytes, format) => readOurs(`made.${format}`, bytes).graph.edgeCount,
  },
  {
    name: 'graphology',
    role: 'peer',
    read: (bytes, format) => READERS[format](decode(bytes)).size,
  },
  { name: 'one forward scan', role: 'limit', note: 'of JSON: `JSON.parse`', read: scan },
];
