/**
 * How is one table of edges written and read?
 *
 * Written for pivot tables, one row a relation with its words. Read from anywhere: two columns name the ends,
 * whatever their program calls them; commas, semicolons or tabs. What a table cannot say (entities that no
 * relation touches, their other names, positions) is dropped; csv-zip keeps it.
 */
import { failure } from '../kit/result.ts';
import type { Carries, Codec, ReadOutcome, TellProgress } from './codec.ts';
import { FLAT_CARRIES } from './flat/flat-carries.ts';
import { flattenView } from './flat/flatten-view.ts';
import { findTooLarge } from './limits.ts';
import { parseCsv } from './tables/parse-csv.ts';
import { readEdgeTable } from './tables/read-edge-table.ts';
import { toCsv } from './tables/write-csv.ts';
import { toEdgeTable } from './tables/write-edge-table.ts';

function read(bytes: Uint8Array, tellProgress?: TellProgress): ReadOutcome {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return failure([{ line: 1, column: 1, sentence: tooLarge }]);
  const table = parseCsv(bytes);
  tellProgress?.(0.5);
  return table.ok ? readEdgeTable(table.value) : table;
}

const CARRIES: Carries = {
  ...FLAT_CARRIES,
  entityKinds: 'flattened',
  aliases: 'dropped',
  participants: 'dropped',
  notes: 'flattened',
  attributes: 'flattened',
  positions: 'dropped',
  pins: 'dropped',
  address: 'dropped',
  colours: 'dropped',
};

export const csv: Codec = {
  id: 'csv',
  label: 'CSV table of relations',
  summary: 'One row a relation with its words, for a pivot table',
  group: 'table',
  isText: true,
  extension: 'csv',
  mediaType: 'text/csv',
  carries: CARRIES,
  write: (view) => toCsv(toEdgeTable(flattenView(view))),
  read,
};
