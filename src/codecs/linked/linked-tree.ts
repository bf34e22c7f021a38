/**
 * What does a reading say as linked data, and which records does such a tree hold?
 *
 * The tree is a JSON value of nodes inside one another, from which both the JSON-LD and the Turtle are
 * written. It says some things twice for other programs: a sentence for each relation, and for each passage
 * its place counted in characters. These are made anew when a tree is read, and differences are counted.
 */
import type { Records } from '../../model/dataset.ts';
import { FORMAT, toDocument, type View } from '../../model/document.ts';
import type { ExportView, ReadNote } from '../codec.ts';
import { makeCharacterCounter, type CountCharacters } from './code-points.ts';
import { toLiteral } from './literal-text.ts';
import { toCompactIri, toReadingIri } from './record-iris.ts';
import { readingShape } from './record-shapes.ts';
import { makeSayings } from './relation-sentence.ts';
import { isObject, type Derived, type JsonObject, type Path, type TellFlaw } from './two-way.ts';

type Told = Pick<Records, 'entities' | 'vocabulary' | 'relations' | 'passages'>;

/** For each passage whose text is there and holds it at its place, a selector that counts characters. */
const placesOf = (
  { passages }: Told,
  counters: ReadonlyMap<string, CountCharacters>,
): ReadonlyMap<string, unknown> =>
  new Map(
    passages.flatMap((passage): [string, unknown][] => {
      const place = counters.get(passage.source)?.(passage);
      if (!place) return [];
      const numbers = { characterStart: place.start, characterEnd: place.end };
      return [[passage.id, { type: 'oa:TextPositionSelector', ...numbers }]];
    }),
  );

function derive(told: Told, texts: Iterable<readonly [string, string]>): Derived {
  const { sayRelation } = makeSayings(told);
  const counters = new Map(Array.from(texts, ([id, text]) => [id, makeCharacterCounter(text)]));
  return new Map<string, ReadonlyMap<string, unknown>>([
    [
      'label',
      new Map(told.relations.map((relation) => [relation.id, toLiteral(sayRelation(relation))])),
    ],
    [
      'wasQuotedFrom',
      new Map(told.passages.map(({ id, source }) => [id, toCompactIri('source', source)])),
    ],
    ['position', placesOf(told, counters)],
  ]);
}

function viewOf({ positions, address }: ExportView): View {
  return {
    ...(positions === undefined ? {} : { positions }),
    ...(address === undefined ? {} : { address }),
  };
}

const writeTree = (document: JsonObject & Told, name: string, derived: Derived): JsonObject => {
  const tree = readingShape(toReadingIri(name)).write(document, derived);
  return isObject(tree) ? tree : {};
};

/** Keys and records in a stable order. */
export function toLinkedTree(view: ExportView): JsonObject {
  const { records } = view;
  const document = toDocument(records, viewOf(view));
  return writeTree(document, records.name, derive(document, records.textOf));
}

/** Equal whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** Paths of the records that would be written otherwise; all else is read letter by letter. */
function findStale(tree: JsonObject, fresh: JsonObject): readonly Path[] {
  return ['relations', 'passages'].flatMap((key) => {
    const [old, made] = [tree[key], fresh[key]];
    if (!Array.isArray(old) || !Array.isArray(made)) return [];
    return old.flatMap((record, index) => (isSame(record, made[index]) ? [] : [[key, index]]));
  });
}

export interface TreeReading {
  /** For `toRawDataset`. */
  readonly document: JsonObject;
  readonly notes: readonly ReadNote[];
}

/**
 * What was read without a flaw has every field, in its JSON type. Unproved are only ranges and words of a
 * list ("hedged"), which the gate looks at, and on which nothing here rests.
 */
const parseTold = (read: JsonObject): JsonObject & Told => read as JsonObject & Told;

const textsOf = (sources: unknown): readonly (readonly [string, string])[] =>
  (Array.isArray(sources) ? sources : []).flatMap((source: unknown) =>
    isObject(source) && typeof source['id'] === 'string' && typeof source['text'] === 'string'
      ? [[source['id'], source['text']] as const]
      : [],
  );

/** `lineOf` says where in the file a path begins. */
export function fromLinkedTree(
  tree: JsonObject,
  name: string,
  tell: TellFlaw,
  lineOf: (path: Path) => number,
): TreeReading {
  let isFlawed = false;
  const read = readingShape(toReadingIri(name)).read(tree, [], (path, sentence) => {
    isFlawed = true;
    tell(path, sentence);
  });
  const document: JsonObject = { format: FORMAT, ...(isObject(read) ? read : {}) };
  if (isFlawed) return { document, notes: [] };
  const told = parseTold(document);
  const fresh = writeTree(told, name, derive(told, textsOf(document['sources'])));
  const [first, ...more] = findStale(tree, fresh);
  if (first === undefined) return { document, notes: [] };
  const note: ReadNote = {
    kind: 'changed',
    sentence:
      'What stands beside a record for other programs (the sentence of a relation, the place of a passage in characters) did not follow from it; it was made anew.',
    count: 1 + more.length,
    line: lineOf(first),
  };
  return { document, notes: [note] };
}
