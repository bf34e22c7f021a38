/**
 * Which chain of influence does the text itself tell, most firmly?
 *
 * It begins at an actor and goes on through things only, since at an actor in between much meets that has
 * nothing to do with one another. Every hop is asserted, affirmed and one-way, each two hops that follow
 * are said in one sentence, nothing comes twice, and there are two to four hops. Best is the chain whose
 * weakest hop has most passages; then the longer, the more causal, the one with more passages, the first in
 * the corpus. The search takes at most 50,000 steps and then gives the best it has met.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { isActor } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { makeSentencesOf } from './sentence-keys.ts';
import { statingPassages } from './stating-passages.ts';

export interface Chain {
  readonly from: EntityId;
  readonly to: EntityId;
  /** In the order of influence. */
  readonly relations: readonly Relation[];
}

interface Hop {
  readonly relation: Relation;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly passages: number;
  readonly sentences: ReadonlySet<number>;
}

const MOST_HOPS = 4;
const MOST_STEPS = 50_000;

function toHops(dataset: Dataset, relations: readonly Relation[]): readonly Hop[] {
  const sentencesOf = makeSentencesOf(dataset);
  return relations.flatMap((relation) => {
    const { influence, source, target, stance } = relation;
    const isOneWay = influence === 'forward' || influence === 'backward';
    const isFirm = stance.certainty === 'asserted' && !stance.negated;
    if (!isOneWay || !isFirm || source === target) return [];
    const [from, to] = influence === 'forward' ? [source, target] : [target, source];
    const passages = statingPassages([relation]).size;
    return [{ relation, from, to, passages, sentences: sentencesOf(relation) }];
  });
}

const weakestOf = (hops: readonly Hop[]): number =>
  hops.reduce((weakest, hop) => Math.min(weakest, hop.passages), Infinity);

const causesIn = (hops: readonly Hop[]): number =>
  hops.filter(({ relation }) => relation.effect !== undefined).length;

const sumOf = (hops: readonly Hop[]): number => hops.reduce((sum, hop) => sum + hop.passages, 0);

const isBetter = (hops: readonly Hop[], best: readonly Hop[]): boolean =>
  (weakestOf(hops) - weakestOf(best) ||
    hops.length - best.length ||
    causesIn(hops) - causesIn(best) ||
    sumOf(hops) - sumOf(best)) > 0;

const goesOn = (before: Hop, hop: Hop): boolean =>
  [...hop.sentences].some((sentence) => before.sentences.has(sentence));

/** Depth first from every hop that begins at an actor. */
function findBest(hops: readonly Hop[], isActorId: (id: EntityId) => boolean): readonly Hop[] {
  const hopsFrom = groupBy(hops, ({ from }) => from);
  let best: readonly Hop[] = [];
  let steps = 0;
  const walk = (walked: readonly Hop[], last: Hop): void => {
    steps += 1;
    if (walked.length >= 2 && (best.length === 0 || isBetter(walked, best))) best = walked;
    if (walked.length === MOST_HOPS || isActorId(last.to)) return;
    for (const hop of hopsFrom.get(last.to) ?? []) {
      if (steps > MOST_STEPS) return;
      const wasThere = walked.some(({ from }) => from === hop.to);
      if (!wasThere && goesOn(last, hop)) walk([...walked, hop], hop);
    }
  };
  for (const hop of hops) if (isActorId(hop.from)) walk([hop], hop);
  return best;
}

/** null where the text tells no chain of two hops. */
export function findAssertedChain(dataset: Dataset, relations: readonly Relation[]): Chain | null {
  const isActorId = (id: EntityId): boolean =>
    isActor(dataset.entityOf.get(id) ?? { kind: 'place' });
  const hops = findBest(toHops(dataset, relations), isActorId);
  const [first, last] = [hops[0], hops.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first.from, to: last.to, relations: hops.map(({ relation }) => relation) };
}
