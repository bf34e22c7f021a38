/**
 * How does one actor stand toward another: for, against, or both?
 *
 * Read from `valence`, either in a relation between the two (`direct`) or, besides, in a relation of one
 * toward a thing of the other's (`through`, owners.ts): China is wary of Tokyo's policy, and the policy is
 * Japan's. Never by way of a thing that is the first one's own too. No sign without a relation that has
 * one; denied, unrealised and neutral relations give none and are told apart. Both signs together are
 * *ambivalent*, shown and never averaged.
 */
import type { Dataset } from '../model/dataset.ts';
import { isActor } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { readOwners, type Owners } from './owners.ts';

export type BalanceMode = 'direct' | 'through';
export type Sign = -1 | 1;
export type SideSign = 'positive' | 'negative' | 'ambivalent' | 'none';

export interface Attitude {
  /** The relation whose valence is the sign; its stance says whether it is asserted, reported or hedged. */
  readonly relation: Relation;
  readonly sign: Sign;
  readonly from: EntityId;
  readonly toward: EntityId;
  /** The thing by way of which it is meant; null for a relation between the two. */
  readonly via: EntityId | null;
  /** The relation that says whose the thing is; null where its participants do, and without a thing. */
  readonly link: RelationId | null;
}

/** What the words say of two actors, whichever way round. */
export interface Side {
  /** In the order of the corpus. */
  readonly ends: readonly [EntityId, EntityId];
  readonly sign: SideSign;
  /** Direct ones first, each group in the order given. */
  readonly attitudes: readonly Attitude[];
  /** Signed, but hypothetical or prospective: no part of the sign. */
  readonly notRealised: readonly Attitude[];
  /** Relations between the two that are denied. */
  readonly denied: readonly Relation[];
  /** Relations between the two without valence. */
  readonly neutral: readonly Relation[];
}

/** What can be said of every pair of actors that a relation or a thing joins. */
export interface SideBook {
  /** The actors of the corpus in its order. */
  readonly actors: readonly EntityId[];
  /** By the places of their ends in `actors`, the lower first. */
  readonly sides: ReadonlyMap<number, ReadonlyMap<number, Side>>;
  /** An empty side where nothing joins the two. */
  readonly sideBetween: (a: number, b: number) => Side;
}

interface OpenSide {
  readonly attitudes: Attitude[];
  readonly notRealised: Attitude[];
  readonly denied: Relation[];
  readonly neutral: Relation[];
}

const openSide = (): OpenSide => ({ attitudes: [], notRealised: [], denied: [], neutral: [] });

const isUnrealised = ({ stance }: Relation): boolean =>
  stance.certainty === 'hypothetical' || stance.certainty === 'prospective';

function placeAttitude(attitude: Attitude, side: OpenSide): void {
  (isUnrealised(attitude.relation) ? side.notRealised : side.attitudes).push(attitude);
}

function placeDirect(relation: Relation, side: OpenSide): void {
  const { source: from, target: toward, valence: sign, stance } = relation;
  if (stance.negated) side.denied.push(relation);
  else if (sign === 0) side.neutral.push(relation);
  else placeAttitude({ relation, sign, from, toward, via: null, link: null }, side);
}

/** The attitudes of an actor toward others by way of a thing that is theirs and not its own. */
function attitudesThrough(relation: Relation, owners: Owners): readonly Attitude[] {
  const { source: from, target: via, valence: sign, stance } = relation;
  if (sign === 0 || stance.negated || owners.isConcerned(from, via)) return [];
  return Array.from(owners.ownersOf(via), ([toward, link]) => ({
    relation,
    sign,
    from,
    toward,
    via,
    link,
  }));
}

function closeSide(ends: readonly [EntityId, EntityId], open: OpenSide): Side {
  const isFor = open.attitudes.some(({ sign }) => sign === 1);
  const isAgainst = open.attitudes.some(({ sign }) => sign === -1);
  const sign =
    isFor && isAgainst ? 'ambivalent' : isFor ? 'positive' : isAgainst ? 'negative' : 'none';
  const direct = open.attitudes.filter(({ via }) => via === null);
  const through = open.attitudes.filter(({ via }) => via !== null);
  return { ...open, ends, sign, attitudes: [...direct, ...through] };
}

/** Sides by the places of their ends; one is opened when it is first asked for. */
function makeOpenSides() {
  const rows = new Map<number, Map<number, OpenSide>>();
  const find = (one: number, other: number): OpenSide => {
    const row = rows.get(Math.min(one, other)) ?? new Map<number, OpenSide>();
    rows.set(Math.min(one, other), row);
    const side = row.get(Math.max(one, other)) ?? openSide();
    row.set(Math.max(one, other), side);
    return side;
  };
  return { rows, find };
}

/** `relations` are those that the reader's filters admit; only their words count. */
export function readSides(
  dataset: Dataset,
  relations: readonly Relation[],
  mode: BalanceMode,
): SideBook {
  const actors = dataset.entities.filter(isActor).map(({ id }) => id);
  const placeOf = new Map(actors.map((id, at) => [id, at]));
  const owners = mode === 'through' ? readOwners(dataset, relations) : null;
  const { rows, find } = makeOpenSides();
  for (const relation of relations) {
    const source = placeOf.get(relation.source);
    const target = placeOf.get(relation.target);
    if (source === undefined || source === target) continue;
    if (target !== undefined) placeDirect(relation, find(source, target));
    else if (owners !== null) {
      for (const attitude of attitudesThrough(relation, owners)) {
        const toward = placeOf.get(attitude.toward);
        if (toward !== undefined) placeAttitude(attitude, find(source, toward));
      }
    }
  }
  const close = (one: number, other: number, side: OpenSide): Side => {
    const [a, b] = [actors[Math.min(one, other)], actors[Math.max(one, other)]];
    if (a === undefined || b === undefined) throw new RangeError('no actor stands at this place');
    return closeSide([a, b], side);
  };
  const sides = new Map(
    Array.from(rows, ([one, row]) => [
      one,
      new Map(Array.from(row, ([other, side]) => [other, close(one, other, side)])),
    ]),
  );
  return {
    actors,
    sides,
    sideBetween: (a, b) =>
      sides.get(Math.min(a, b))?.get(Math.max(a, b)) ?? close(a, b, openSide()),
  };
}
