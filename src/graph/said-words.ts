/**
 * Which relations speak of the words that were typed?
 *
 * All words must begin a word of the names of its ends, of the claim, of the words behind it or of its note. A word
 * has no space in it, so it is sought in each of these alone: what a name or a type says is read once, however many
 * relations it stands in.
 */
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, hasBit, makeBits, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';

const WORD_START = /(?<![\p{L}\p{N}])/u.source;
// No hyphen among them: outside a class it is none, and with the flag `u` an escaped one is an error.
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

type Says = (text: string) => boolean;

/** Remembers what it was asked: phrases and types come again and again. */
function remembering(says: Says): Says {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? says(text);
    known.set(text, found);
    return found;
  };
}

function passWord(word: string, dataset: Dataset, among: Bits): Bits {
  const { graph } = indexOfDataset(dataset);
  const { entities, relations, typeOf, passageOf } = dataset;
  const pattern = new RegExp(WORD_START + escaped(word), 'u');
  const says: Says = (text) => {
    const folded = foldTerm(text);
    return folded.includes(word) && pattern.test(folded);
  };
  const saysOften = remembering(says);
  const isNamed = Uint8Array.from(entities, ({ label, aliases }) =>
    says(label) || aliases.some(says) ? 1 : 0,
  );
  const names = (entity: number, id: string): boolean =>
    entity < 0 ? says(id) : isNamed[entity] === 1;
  const speaksOf = (at: number, { source, target, type, phrase, evidence, note }: Relation) =>
    names(graph.sources[at] ?? -1, source) ||
    names(graph.targets[at] ?? -1, target) ||
    saysOften(typeOf.get(type)?.label ?? type) ||
    saysOften(phrase) ||
    evidence.some(({ passage }) => says(passageOf.get(passage)?.exact ?? '')) ||
    (note !== undefined && says(note));
  const passing = makeBits(relations.length);
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation !== undefined && hasBit(among, at) && speaksOf(at, relation)) addBit(passing, at);
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
