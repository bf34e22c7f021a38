/**
 * Which relations speak of the words that were typed?
 *
 * All words must begin a word of the names of its ends, of the claim, of the words behind it or of its note. A word
 * has no space in it, so it is sought in each of these alone: what a name or a type says is read once, however many
 * relations it stands in, and all are read in one scan (folded-texts.ts). Which texts a relation stands by is noted
 * when words are first sought in a dataset.
 */
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { addBit, hasBit, makeBits, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';
import { facetColumnOf } from './facet-columns.ts';
import { foldTexts, textsWith, type FoldedTexts } from './folded-texts.ts';

interface Said {
  readonly names: FoldedTexts;
  /** Text by text, whose name it is. */
  readonly namedBy: Int32Array;
  readonly types: FoldedTexts;
  /** Relation by relation, its place in `types`. */
  readonly typeOf: Int32Array;
  /** Phrases, passages, notes, and ids of ends that no entity has. */
  readonly others: FoldedTexts;
  /** Those of relation `r` are those from `offsets[r]` up to, not including, `offsets[r + 1]`. */
  readonly offsets: Int32Array;
  readonly ownOthers: Int32Array;
}

/** Each text once, in the order in which they come. */
function openTexts() {
  const placeOf = new Map<string, number>();
  return {
    placeOf: (text: string): number => {
      const place = placeOf.get(text) ?? placeOf.size;
      if (place === placeOf.size) placeOf.set(text, place);
      return place;
    },
    close: () => foldTexts([...placeOf.keys()]),
  };
}

function readNames({ entities }: Dataset): Pick<Said, 'names' | 'namedBy'> {
  const names: string[] = [];
  const namedBy: number[] = [];
  for (const [number, { label, aliases }] of entities.entries()) {
    names.push(label, ...aliases);
    for (let at = 0; at <= aliases.length; at += 1) namedBy.push(number);
  }
  return { names: foldTexts(names), namedBy: Int32Array.from(namedBy) };
}

function readOthers(dataset: Dataset): Pick<Said, 'others' | 'offsets' | 'ownOthers'> {
  const { relations, passageOf } = dataset;
  const { sources, targets } = indexOfDataset(dataset).graph;
  const texts = openTexts();
  const offsets = new Int32Array(relations.length + 1);
  const own: number[] = [];
  const say = (text: string | undefined): void => {
    if (text !== undefined && text !== '') own.push(texts.placeOf(text));
  };
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    say(relation.phrase);
    say(relation.note);
    for (const { passage } of relation.evidence) say(passageOf.get(passage)?.exact);
    if ((sources[at] ?? -1) < 0) say(relation.source);
    if ((targets[at] ?? -1) < 0) say(relation.target);
    offsets[at + 1] = own.length;
  }
  return { others: texts.close(), offsets, ownOthers: Int32Array.from(own) };
}

function read(dataset: Dataset): Said {
  const { values, answers } = facetColumnOf('type', dataset);
  const typeOf: ReadonlyMap<string, RelationType> = dataset.typeOf;
  return {
    ...readNames(dataset),
    types: foldTexts(values.map((type) => typeOf.get(type)?.label ?? type)),
    typeOf: answers,
    ...readOthers(dataset),
  };
}

const known = new WeakMap<Dataset, Said>();

function saidIn(dataset: Dataset): Said {
  const said = known.get(dataset) ?? read(dataset);
  known.set(dataset, said);
  return said;
}

function passWord(word: string, dataset: Dataset, among: Bits): Bits {
  const { sources, targets, edgeCount, nodeCount } = indexOfDataset(dataset).graph;
  const { names, namedBy, types, typeOf, others, offsets, ownOthers } = saidIn(dataset);
  const named = textsWith(names, word);
  const isNamed = new Uint8Array(nodeCount);
  for (let at = 0; at < namedBy.length; at += 1)
    if (hasBit(named, at)) isNamed[namedBy[at] ?? 0] = 1;
  const typed = textsWith(types, word);
  const said = textsWith(others, word);
  const saysOther = (relation: number): boolean => {
    const last = offsets[relation + 1] ?? 0;
    for (let at = offsets[relation] ?? 0; at < last; at += 1)
      if (hasBit(said, ownOthers[at] ?? 0)) return true;
    return false;
  };
  const passing = makeBits(edgeCount);
  for (let at = 0; at < edgeCount; at += 1) {
    if (!hasBit(among, at)) continue;
    if (
      isNamed[sources[at] ?? -1] === 1 ||
      isNamed[targets[at] ?? -1] === 1 ||
      hasBit(typed, typeOf[at] ?? 0) ||
      saysOther(at)
    )
      addBit(passing, at);
  }
  return passing;
}

export const passWords = (words: string, dataset: Dataset): Bits =>
  foldTerm(words)
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce(
      (passing, word) => passWord(word, dataset, passing),
      makeBits(dataset.relations.length, true),
    );
