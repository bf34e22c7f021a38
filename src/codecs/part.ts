/**
 * Which records does a part of the reading take along, and what stays behind?
 *
 * In go the ids that were asked for, or null for everything. Out come records that stand on their own
 * (codecs/subgraph.ts) and a count of what really lies outside, told in sentences, so that nobody takes a
 * part for the whole. The same choice gives the same records in the same order. Linear in the reading.
 */
import type { Dataset, Records } from '../model/dataset.ts';
import { toSubgraph, type Choice } from './subgraph.ts';

/** What of the whole is not in the part. */
export interface LeftBehind {
  readonly relations: number;
  /** Of these: both ends are in the part. */
  readonly between: number;
  /** Of these: one end is in the part. */
  readonly leadingOut: number;
  /** Of these: what a speech act says that is in the part. */
  readonly contents: number;
  readonly entities: number;
  readonly passages: number;
  readonly texts: number;
  /** In texts that come along, of entities that do not. */
  readonly mentions: number;
}

export interface Part {
  readonly records: Records;
  readonly left: LeftBehind;
}

/** The rule of parts, in one sentence for the reader. */
export const RULE_OF_PARTS =
  'With a relation come its two ends, who says it, the speech acts it lies within, and the passages it rests on with their whole text.';

const NOTHING_LEFT: LeftBehind = {
  relations: 0,
  between: 0,
  leadingOut: 0,
  contents: 0,
  entities: 0,
  passages: 0,
  texts: 0,
  mentions: 0,
};

/** The records alone: a Dataset's look-ups have no place in a file, nor on the way to a worker. */
function recordsOf(dataset: Dataset): Records {
  const { name, sources, sections, entities, mentions } = dataset;
  const { passages, relations, remarks, vocabulary, textOf } = dataset;
  return {
    name,
    sources,
    sections,
    entities,
    mentions,
    passages,
    relations,
    remarks,
    vocabulary,
    textOf,
  };
}

function countLeft(whole: Dataset, part: Records): LeftBehind {
  const entities = new Set(part.entities.map(({ id }) => id));
  const relations = new Set(part.relations.map(({ id }) => id));
  const texts = new Set(part.sources.map(({ id }) => id));
  let [between, leadingOut, contents] = [0, 0, 0];
  for (const { id, source, target, within } of whole.relations) {
    if (relations.has(id)) continue;
    const ends = Number(entities.has(source)) + Number(entities.has(target));
    if (ends === 2) between += 1;
    if (ends === 1) leadingOut += 1;
    if (within !== undefined && relations.has(within)) contents += 1;
  }
  return {
    relations: whole.relations.length - part.relations.length,
    between,
    leadingOut,
    contents,
    entities: whole.entities.length - part.entities.length,
    passages: whole.passages.length - part.passages.length,
    texts: whole.sources.length - part.sources.length,
    mentions: whole.mentions.filter(
      ({ source, entity }) => texts.has(source) && !entities.has(entity),
    ).length,
  };
}

export function takePart(dataset: Dataset, choice: Choice | null): Part {
  if (choice === null) return { records: recordsOf(dataset), left: NOTHING_LEFT };
  const records = toSubgraph(dataset, choice);
  return { records, left: countLeft(dataset, records) };
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const things = (of: Pick<LeftBehind, 'relations' | 'entities' | 'passages'>): readonly string[] => [
  count(of.relations, 'relation'),
  count(of.entities, 'entity', 'entities'),
  count(of.passages, 'passage'),
];

/** "87 relations, 60 entities, 182 passages". */
export const sayCounts = ({ relations, entities, passages }: Records): string =>
  things({
    relations: relations.length,
    entities: entities.length,
    passages: passages.length,
  }).join(', ');

/** Where the relations left behind touch the part, if they do. */
function sayBorder({ between, leadingOut, contents }: LeftBehind): string {
  const clauses = [
    between === 0 ? '' : `${between.toLocaleString('en')} join entities that are taken`,
    leadingOut === 0 ? '' : `${leadingOut.toLocaleString('en')} lead from these to others`,
    contents === 0 ? '' : `${contents.toLocaleString('en')} say what a speech act here is about`,
  ].filter((clause) => clause !== '');
  return clauses.length === 0 ? '' : `Of these relations ${list(clauses)}.`;
}

/** One sentence a loss; none where the part is the whole. */
export function sayLeftBehind(left: LeftBehind): readonly string[] {
  const { relations, entities, passages, texts, mentions } = left;
  const counted = things({ relations, entities, passages }).filter(
    (words) => !words.startsWith('0 '),
  );
  const outside = [...counted, ...(texts === 0 ? [] : [count(texts, 'text')])];
  return [
    outside.length === 0 ? '' : `Left out: ${list(outside)}.`,
    sayBorder(left),
    mentions === 0
      ? ''
      : `${count(mentions, 'mention')} of entities not taken ${mentions === 1 ? 'is' : 'are'} left out.`,
  ].filter((sentence) => sentence !== '');
}
