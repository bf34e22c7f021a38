/**
 * What do the files that somebody brought say, whichever format they are in?
 *
 * One file of any format that can be read, or two tables that belong together (nodes and edges). Chooses
 * the codec by content, never by name. All or nothing: a result with every note, or flaws with their places.
 * The same for the page's worker and the shell.
 */
import { failure, success } from '../kit/result.ts';
import { findReader } from './all-codecs.ts';
import type { Codec, ReadOutcome, TellProgress } from './codec.ts';
import { detectFormat } from './detect.ts';
import { findTooLarge } from './limits.ts';
import { parseCsv } from './tables/parse-csv.ts';
import { readTablePair } from './tables/read-edge-table.ts';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const stop = (sentence: string): ReadOutcome => failure([{ line: 1, column: 1, sentence }]);

/** The codec that reads this file, or the sentence why none does. */
function chooseCodec({ bytes }: InputFile): Pick<Codec, 'id' | 'read'> | string {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return tooLarge;
  const detected = detectFormat(bytes);
  if (!detected.ok) return detected.failure;
  const codec = findReader(detected.value);
  return codec?.read === undefined ? `Relata cannot read ${detected.value} files.` : codec;
}

/** Two tables, one of nodes and one of edges, in any order; each flaw bears the name of its file. */
function readPair(first: InputFile, second: InputFile): ReadOutcome {
  for (const file of [first, second]) {
    const codec = chooseCodec(file);
    const problem =
      typeof codec === 'string' ? codec : codec.id === 'csv' ? null : 'It is no table.';
    if (problem !== null)
      return stop(
        `${file.name}: ${problem} Only two tables, one of nodes and one of edges, open together.`,
      );
  }
  const [nodes, edges] = [first, second].map(({ name, bytes }) => {
    const table = parseCsv(bytes);
    return table.ok
      ? table
      : failure(table.failure.map((flaw) => ({ ...flaw, sentence: `${name}: ${flaw.sentence}` })));
  });
  if (nodes?.ok !== true) return nodes ?? stop('No file was given.');
  if (edges?.ok !== true) return edges ?? stop('No file was given.');
  return readTablePair(nodes.value, edges.value);
}

/** Formats that bring a reading back whole, its empty name included. */
const isOwn = ({ id }: Pick<Codec, 'id'>): boolean =>
  ['relata-json', 'json-ld', 'csv-zip', 'explorer-html'].includes(id);

/** A graph that has no name of its own is called by its file. */
function nameByFile(outcome: ReadOutcome, { name }: InputFile): ReadOutcome {
  if (!outcome.ok || outcome.value.document.name !== '') return outcome;
  const stem = name.replace(/(?<=.)\.[^.]*$/u, '');
  return success({ ...outcome.value, document: { ...outcome.value.document, name: stem } });
}

export function readFiles(files: readonly InputFile[], tellProgress?: TellProgress): ReadOutcome {
  const [file, second, third] = files;
  if (file === undefined) return stop('No file was given.');
  if (third !== undefined) return stop('Open one file at a time, or two tables together.');
  if (second !== undefined) return nameByFile(readPair(file, second), file);
  const codec = chooseCodec(file);
  if (typeof codec === 'string') return stop(codec);
  const outcome = codec.read?.(file.bytes, tellProgress) ?? stop('This file cannot be read.');
  return isOwn(codec) ? outcome : nameByFile(outcome, file);
}
