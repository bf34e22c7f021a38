/**
 * Which figures sum up one reading of its texts?
 *
 * How much was read, how closely the sentences were read, and how many relations are not plain statements of
 * the author's. A relation counts with every sentence that states or repeats it: so the median and the most
 * are those that a reader sees in the margin of the text, and their sum may exceed the relations.
 */
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { coverageOf } from './coverage.ts';
import { borrowedEnds } from './laws/named-ends.ts';

export interface ReadingFigures {
  readonly entities: number;
  readonly relations: number;
  readonly passages: number;
  readonly mentions: number;
  /** Different voices that hold a relation: entities, the author, nobody known. */
  readonly holders: number;
  /** Without titles and headings; covered, explained and uncovered add up to them. */
  readonly sentences: number;
  readonly covered: number;
  readonly explained: number;
  readonly uncovered: number;
  /** Relations of which no passage names one of the ends, or both. */
  readonly borrowed: number;
  /** Relations on a sentence, all sentences counted; 0 where there is none. */
  readonly medianPerSentence: number;
  readonly mostPerSentence: number;
  /** Relations that the author is not among the holders of. */
  readonly notByAuthor: number;
  readonly negated: number;
  readonly presupposed: number;
  /** Hypothetical or prospective: the text does not say that it came about. */
  readonly unrealised: number;
  readonly withTime: number;
}

/** Between two middle values, their mean. */
function medianOf(values: readonly number[]): number {
  const inOrder = values.toSorted(byNumber((value) => value));
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

function countHolders(relations: readonly Relation[]): number {
  const voices = relations.flatMap(({ stance }) =>
    stance.holders.map((holder) => (holder.kind === 'entity' ? holder.entity : `(${holder.kind})`)),
  );
  return new Set<string>(voices).size;
}

const isByAuthor = ({ stance }: Relation): boolean =>
  stance.holders.some(({ kind }) => kind === 'author');

const isUnrealised = ({ stance: { certainty } }: Relation): boolean =>
  certainty === 'hypothetical' || certainty === 'prospective';

export function readingFigures(dataset: Dataset): ReadingFigures {
  const { entities, relations, passages, mentions } = dataset;
  const { sentences, counts } = coverageOf(dataset);
  const perSentence = sentences.map((sentence) => sentence.relations.length);
  const count = (holds: (relation: Relation) => boolean): number => relations.filter(holds).length;
  return {
    entities: entities.length,
    relations: relations.length,
    passages: passages.length,
    mentions: mentions.length,
    holders: countHolders(relations),
    sentences: sentences.length,
    ...counts,
    borrowed: new Set(borrowedEnds(dataset).map(({ relation }) => relation)).size,
    medianPerSentence: medianOf(perSentence),
    mostPerSentence: perSentence.reduce((most, found) => Math.max(most, found), 0),
    notByAuthor: count((relation) => !isByAuthor(relation)),
    negated: count(({ stance }) => stance.negated),
    presupposed: count(({ stance }) => stance.presupposed),
    unrealised: count(isUnrealised),
    withTime: count(({ time }) => time !== undefined),
  };
}
