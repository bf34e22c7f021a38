/**
 * Which figures sum up the agreement of several readings?
 *
 * Turns an agreement into plain numbers that can be printed, written as JSON or shown on a page. Readings are
 * called by letters in the order they were given: A, B, C. Shares and kappas are unrounded; null where a
 * figure is not defined.
 */
import type { Dataset } from '../model/dataset.ts';
import {
  countByReadings,
  countIn,
  type Pairwise,
  type SeveralAgreement,
} from './agreement-of-several.ts';
import type { SentenceRow } from './agreement.ts';
import { FACETS, type Facet } from './compare-facets.ts';
import { coverageOf } from './coverage.ts';
import type { Concordance } from './kappa.ts';

export interface ComparedReading {
  readonly letter: string;
  readonly name: string;
  readonly entities: number;
  readonly relations: number;
  readonly sentences: number;
  readonly coveredSentences: number;
}

export interface PairFigures {
  /** "A–B". */
  readonly pair: string;
  readonly entities: {
    readonly both: number;
    /** Of those in both: one to one reader, several to the other. */
    readonly merged: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
  };
  readonly relations: {
    readonly both: number;
    readonly sameType: number;
    readonly sameFamily: number;
    readonly turned: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
    readonly sameEndsOtherFamily: number;
    readonly share: number | null;
  };
  readonly facets: readonly (Concordance & { readonly facet: Facet })[];
  readonly covered: {
    readonly both: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
    readonly neither: number;
  };
  readonly sentences: readonly SentenceRow[];
}

export interface AgreementFigures {
  readonly readings: readonly ComparedReading[];
  readonly pairs: readonly PairFigures[];
  /** Assertions by the readings that have them: "A", "AB", "ABC" …, all combinations. */
  readonly assertions: readonly { readonly in: string; readonly count: number }[];
  /** Assertions in exactly one reading, in two, and so on; the first number is for one. */
  readonly byReadings: readonly number[];
}

export const toLetter = (reading: number): string => String.fromCodePoint(65 + reading);

function toReading(dataset: Dataset, index: number): ComparedReading {
  const { counts, sentences } = coverageOf(dataset);
  return {
    letter: toLetter(index),
    name: dataset.name,
    entities: dataset.entities.length,
    relations: dataset.relations.length,
    sentences: sentences.length,
    coveredSentences: counts.covered,
  };
}

function toPair({ first, second, agreement }: Pairwise): PairFigures {
  const { entities, relations, facets, covered, sentences, share } = agreement;
  const { shared, onlyA, onlyB, contested } = relations;
  const sameType = shared.filter(({ level }) => level === 'type').length;
  return {
    pair: `${toLetter(first)}–${toLetter(second)}`,
    entities: {
      both: entities.groups.length,
      merged: entities.groups.filter(({ a, b }) => a.length + b.length > 2).length,
      onlyFirst: entities.onlyA.length,
      onlySecond: entities.onlyB.length,
    },
    relations: {
      both: shared.length,
      sameType,
      sameFamily: shared.length - sameType,
      turned: shared.filter(({ isTurned }) => isTurned).length,
      onlyFirst: onlyA.length,
      onlySecond: onlyB.length,
      sameEndsOtherFamily: contested.length,
      share,
    },
    facets: FACETS.map((facet) => ({ facet, ...facets[facet] })),
    covered: {
      both: covered.both,
      onlyFirst: covered.onlyA,
      onlySecond: covered.onlyB,
      neither: covered.neither,
    },
    sentences,
  };
}

/** All combinations of readings, the largest first, then in the order of the letters. */
function combinations(readings: number): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (let reading = 0; reading < readings; reading += 1)
    all = [...all, ...all.map((some) => [...some, reading])];
  return all
    .filter((some) => some.length > 0)
    .toSorted((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
}

export function toFigures(
  readings: readonly Dataset[],
  { pairwise, assertions }: SeveralAgreement,
): AgreementFigures {
  return {
    readings: readings.map(toReading),
    pairs: pairwise.map(toPair),
    assertions: combinations(readings.length).map((some) => ({
      in: some.map(toLetter).join(''),
      count: countIn(assertions, some),
    })),
    byReadings: countByReadings(assertions, readings.length),
  };
}
