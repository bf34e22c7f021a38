/**
 * How far do three or more readings of one text agree, and which assertions are in how many?
 *
 * Every pair of readings is compared as two are. Then matches are joined into assertions, same type first,
 * and an assertion never takes two relations of one reading: if A and B agree, and B and C, then A, B and C
 * hold one assertion, unless C already holds it in another relation. So each relation counts exactly once.
 */
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import type { MatchLevel } from './align-relations.ts';
import { placeOf } from './stating-spans.ts';

export interface Pairwise {
  /** Numbers of the readings, from 0. */
  readonly first: number;
  readonly second: number;
  readonly agreement: Agreement;
}

/** The relation by which each reading records one assertion; null where it does not. */
export type Assertion = readonly (Relation | null)[];

export interface SeveralAgreement {
  /** 0–1, 0–2, 1–2 … */
  readonly pairwise: readonly Pairwise[];
  /** In the order of the text. */
  readonly assertions: readonly Assertion[];
}

function comparePairs(readings: readonly Dataset[]): readonly Pairwise[] {
  return readings.flatMap((a, first) =>
    readings.slice(first + 1).map((b, offset) => ({
      first,
      second: first + 1 + offset,
      agreement: agreementOf(a, b),
    })),
  );
}

/** Readings in which an assertion has been found so far. */
const holders = (assertion: Assertion): readonly number[] =>
  assertion.flatMap((relation, reading) => (relation === null ? [] : [reading]));

const RANK: Readonly<Record<MatchLevel, number>> = { type: 0, family: 1, ends: 2 };

interface Match {
  readonly rank: number;
  /** Reading and relation on either side. */
  readonly sides: readonly [readonly [number, Relation], readonly [number, Relation]];
}

function joinMatches(
  readings: readonly Dataset[],
  matches: readonly Match[],
): readonly Assertion[] {
  const assertionOf = readings.map((reading, index) => {
    const alone = (relation: Relation): Assertion =>
      readings.map((_, other) => (other === index ? relation : null));
    return new Map(reading.relations.map((relation) => [relation, alone(relation)]));
  });
  for (const { sides } of matches.toSorted(byNumber(({ rank }) => rank))) {
    const [one, other] = sides.map(([reading, relation]) => assertionOf[reading]?.get(relation));
    if (one === undefined || other === undefined || one === other) continue;
    if (holders(one).some((reading) => other[reading] !== null)) continue;
    const joined = one.map((relation, reading) => relation ?? other[reading] ?? null);
    for (const [reading, relation] of joined.entries())
      if (relation !== null) assertionOf[reading]?.set(relation, joined);
  }
  return [...new Set(assertionOf.flatMap((assertions) => [...assertions.values()]))];
}

function inTextOrder(readings: readonly Dataset[], assertions: readonly Assertion[]) {
  const place = (assertion: Assertion): number =>
    Math.min(
      ...assertion.map((relation, index) => {
        const reading = readings[index];
        return relation === null || reading === undefined ? Infinity : placeOf(reading, relation);
      }),
    );
  return assertions
    .map((assertion) => ({ assertion, at: place(assertion) }))
    .toSorted(byNumber(({ at }) => at))
    .map(({ assertion }) => assertion);
}

/** The readings must be of the same texts. */
export function agreementOfSeveral(readings: readonly Dataset[]): SeveralAgreement {
  const pairwise = comparePairs(readings);
  const matches = pairwise.flatMap(({ first, second, agreement }) =>
    agreement.relations.shared.map(({ a, b, level }): Match => ({
      rank: RANK[level],
      sides: [
        [first, a],
        [second, b],
      ],
    })),
  );
  return { pairwise, assertions: inTextOrder(readings, joinMatches(readings, matches)) };
}

/** How many assertions are in exactly these readings (numbers from 0, rising)? */
export const countIn = (assertions: readonly Assertion[], readings: readonly number[]): number =>
  assertions.filter((assertion) => holders(assertion).join() === readings.join()).length;

/** How many assertions are in exactly one reading, in two, and so on; index 0 stands for one. */
export const countByReadings = (
  assertions: readonly Assertion[],
  readings: number,
): readonly number[] =>
  Array.from(
    { length: readings },
    (_, index) => assertions.filter((assertion) => holders(assertion).length === index + 1).length,
  );
