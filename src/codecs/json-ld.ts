/**
 * How does a reading enter the web of data, and come back from it whole?
 *
 * JSON-LD 1.1 with its context inside, so that any processor reads it without fetching anything. Read back
 * is only what Relata wrote: the very context and keys, no expansion of other people's JSON-LD, which could
 * say the same in endless ways. Own names come from `tag:relata,2026:terms#` (see linked/terms.ts).
 */
import { failure, success } from '../kit/result.ts';
import { toRawDataset } from '../model/document.ts';
import type { Codec, ExportView, ReadFlaw, ReadOutcome } from './codec.ts';
import { layOutJson, makeInert, readJsonFile } from './json-file.ts';
import { findJsonPlaces } from './json-place.ts';
import { findForeign } from './linked/own-context.ts';
import { fromLinkedTree, toLinkedTree } from './linked/linked-tree.ts';
import { toContext } from './linked/terms.ts';
import { LINKED_CARRIES } from './linked/linked-carries.ts';
import type { Path } from './linked/two-way.ts';

/** Enough to act on; a crafted file could hold a million. */
const MOST_FLAWS = 100;

const write = (view: ExportView): string => {
  const tree = { '@context': toContext(view.records.name), ...toLinkedTree(view) };
  return `${makeInert(layOutJson(tree))}\n`;
};

interface Told {
  readonly path: Path;
  readonly sentence: string;
}

function placeFlaws(text: string, told: readonly Told[]): readonly ReadFlaw[] {
  const places = findJsonPlaces(
    text,
    told.map(({ path }) => path),
  );
  return told.map(({ sentence }, index) => ({
    ...(places[index] ?? { line: 1, column: 1 }),
    sentence,
  }));
}

function read(bytes: Uint8Array): ReadOutcome {
  const json = readJsonFile(bytes);
  if (!json.ok) return json;
  const { text, value } = json.value;
  const own = findForeign(value);
  if (!own.ok) return failure(placeFlaws(text, [own.failure]));
  const told: Told[] = [];
  const { document, notes } = fromLinkedTree(
    own.value.tree,
    own.value.name,
    (path, sentence) => {
      if (told.length < MOST_FLAWS) told.push({ path, sentence });
    },
    (path) => findJsonPlaces(text, [path])[0]?.line ?? 1,
  );
  if (told.length > 0) return failure(placeFlaws(text, told));
  return success({ document: toRawDataset(document), notes });
}

export const jsonLd: Codec = {
  id: 'json-ld',
  label: 'JSON-LD',
  summary: 'For triple stores and web pages; opens again here',
  group: 'linked',
  isText: true,
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  carries: LINKED_CARRIES,
  write,
  read,
};
