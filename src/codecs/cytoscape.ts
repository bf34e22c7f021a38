/**
 * How is a reading given to Cytoscape and Cytoscape.js, and taken from them?
 *
 * The flat graph in their JSON, with its passages as numbered columns. Plain files are read from their bytes
 * (plain-elements.ts), every other and any with a flaw by the strict reader of kit/strict-json.ts, so a truncated
 * file, a key given twice or `__proto__` is refused with line and column.
 */
import { failure, type Result } from '../kit/result.ts';
import { readJson } from '../kit/strict-json.ts';
import { decodeUtf8 } from '../kit/utf8.ts';
import type { Codec, ReadFlaw, ReadOutcome, TellProgress } from './codec.ts';
import { readPlainElements } from './cytoscape/plain-elements.ts';
import { readElements } from './cytoscape/read-elements.ts';
import { splitElements } from './cytoscape/split-elements.ts';
import { writeElements } from './cytoscape/write-elements.ts';
import { FLAT_CARRIES } from './flat/flat-carries.ts';
import type { ReadGraph } from './flat/flat-edges.ts';
import { flattenView } from './flat/flatten-view.ts';
import { liftGraph } from './flat/lift-graph.ts';
import { openNotes, type Notes } from './flat/notes.ts';
import { findTooLarge, LIMITS } from './limits.ts';

type FoundGraph = Result<ReadGraph, readonly ReadFlaw[]>;

const stop = (sentence: string): FoundGraph => failure([{ line: 1, column: 1, sentence }]);

/** What the strict reader makes of a file that is not plain. */
function readStrictly(bytes: Uint8Array, notes: Notes): FoundGraph {
  const text = decodeUtf8(bytes);
  if (!text.ok)
    return stop(
      `The file is not UTF-8: byte ${text.failure.byteOffset} is no part of a character.`,
    );
  const json = readJson(text.value.replace(/^\ufeff/u, ''), {
    depth: LIMITS.depth,
    values: LIMITS.values,
  });
  if (!json.ok) return json;
  const flaws: ReadFlaw[] = [];
  return readElements(splitElements(json.value, flaws), flaws, notes);
}

/** By itself, so that neither the text nor its values are held while records are made of the graph. */
function readGraph(bytes: Uint8Array, notes: Notes): FoundGraph {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return stop(tooLarge);
  const plain = readPlainElements(bytes);
  return plain === undefined ? readStrictly(bytes, notes) : readElements(plain, [], notes);
}

function read(bytes: Uint8Array, tellProgress?: TellProgress): ReadOutcome {
  const notes = openNotes();
  const graph = readGraph(bytes, notes);
  tellProgress?.(0.5);
  return graph.ok ? liftGraph(graph.value, { notes: notes.all() }) : graph;
}

export const cytoscape: Codec = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  summary: 'For Cytoscape and Cytoscape.js',
  group: 'graph',
  isText: true,
  extension: 'cyjs',
  mediaType: 'application/json',
  carries: FLAT_CARRIES,
  write: (view) => writeElements(flattenView(view)),
  read,
};
