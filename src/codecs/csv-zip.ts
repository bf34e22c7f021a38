/**
 * How is a whole reading taken into a spreadsheet, and brought back from one?
 *
 * Tables in one archive, the texts byte for byte beside them, and a README.txt that says what is what. All that
 * the reading says is kept; nothing in it runs as a formula. The reader takes the archive back as it was, or
 * after a spreadsheet had it, and refuses what is no archive of ours with a sentence.
 */
import { failure } from '../kit/result.ts';
import { encodeUtf8 } from '../kit/utf8.ts';
import type { Codec, ExportView, ReadOutcome } from './codec.ts';
import { findTooLarge } from './limits.ts';
import { readTables } from './tables/read-tables.ts';
import { writeReadme } from './tables/readme.ts';
import { unzip } from './tables/unzip.ts';
import { toCsv } from './tables/write-csv.ts';
import { toTables, toTextMember } from './tables/write-tables.ts';
import { writeZip } from './tables/write-zip.ts';

function write(view: ExportView): Uint8Array {
  const { sources, textOf } = view.records;
  return writeZip([
    { name: 'README.txt', bytes: encodeUtf8(writeReadme(view)) },
    ...toTables(view).map(({ table, cells }) => ({
      name: `${table.name}.csv`,
      bytes: encodeUtf8(toCsv(cells)),
    })),
    ...sources.flatMap(({ id }, index) => {
      const text = textOf.get(id);
      return text === undefined ? [] : [{ name: toTextMember(index), bytes: encodeUtf8(text) }];
    }),
  ]);
}

const stop = (sentence: string): ReadOutcome => failure([{ line: 1, column: 1, sentence }]);

/** Without the folder that all members lie in, as when somebody packed the folder anew. */
function leaveFolder(members: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const home = [...members.keys()].find((name) => /^[^/]+\/reading\.csv$/u.test(name));
  const folder = home?.slice(0, -'reading.csv'.length);
  return folder === undefined || ![...members.keys()].every((name) => name.startsWith(folder))
    ? members
    : new Map([...members].map(([name, bytes]) => [name.slice(folder.length), bytes]));
}

function sayMembers(names: readonly string[]): string {
  if (names.length === 0) return 'it is empty';
  const few = names.slice(0, 4).join(', ');
  return `it holds ${names.length > 4 ? `${few} and ${names.length - 4} more` : few}`;
}

const findStranger = (names: readonly string[]): string | null =>
  names.some((name) => /^(?:[^/]+\/)?reading\.csv$/u.test(name))
    ? null
    : `This archive has no tables of Relata in it (${sayMembers(names)}); to open another file that is packed in it, unpack it first.`;

function read(bytes: Uint8Array): ReadOutcome {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return stop(tooLarge);
  const unzipped = unzip(bytes, findStranger);
  if (!unzipped.ok) return stop(unzipped.failure);
  return readTables(leaveFolder(unzipped.value));
}

export const csvZip: Codec = {
  id: 'csv-zip',
  label: 'CSV tables',
  summary: 'For spreadsheets, R and pandas; opens again here',
  group: 'table',
  isText: false,
  extension: 'csv.zip',
  mediaType: 'application/zip',
  carries: {
    entityKinds: 'kept',
    aliases: 'kept',
    participants: 'kept',
    parallelRelations: 'kept',
    selfRelations: 'kept',
    relationTypes: 'kept',
    phrases: 'kept',
    direction: 'kept',
    influence: 'kept',
    valence: 'kept',
    effect: 'kept',
    holders: 'kept',
    reportChains: 'kept',
    certainty: 'kept',
    negation: 'kept',
    presupposed: 'kept',
    within: 'kept',
    times: 'kept',
    themes: 'kept',
    notes: 'kept',
    attributes: 'kept',
    passages: 'kept',
    offsets: 'kept',
    contexts: 'kept',
    evidenceRoles: 'kept',
    cues: 'kept',
    mentions: 'kept',
    remarks: 'kept',
    sections: 'kept',
    sourceDetails: 'kept',
    texts: 'kept',
    vocabulary: 'kept',
    positions: 'kept',
    pins: 'kept',
    address: 'kept',
    colours: 'dropped',
  },
  write,
  read,
};
