/**
 * Who affects most, and who is affected most?
 *
 * Three measures a row, each both ways along `influence`: how many relations, how many passages, and
 * PageRank (page-rank.ts). Along influence a high share is "affected by those who are much affected";
 * with every arrow turned, "affects those who affect much". Parallel relations are weights. A denied
 * relation is no influence: it is counted apart and weighs nothing. Self-relations count in both degrees
 * but not in PageRank, where they would only keep mass. The order of the relations never matters.
 */
import { byNumber, byText, inTurn, type Comparison } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { otherEnd, standsAt } from './influence.ts';
import { pageRank, type Links } from './page-rank.ts';
import { statingPassages } from './stating-passages.ts';

export interface InfluenceCount {
  /** Relations that are not denied; `asserted` of them are asserted, the rest reported, hedged or unrealised. */
  readonly relations: number;
  readonly asserted: number;
  /** Different passages behind these relations. */
  readonly passages: number;
  /** Different entities at the other end. */
  readonly others: number;
  /** Relations of the same direction that are denied; in no other figure. */
  readonly denied: number;
  /** PageRank, from 0 to 1; the column adds up to 1. */
  readonly share: number;
}

export interface RankedEntity {
  readonly entity: EntityId;
  readonly label: string;
  readonly affects: InfluenceCount;
  readonly isAffectedBy: InfluenceCount;
}

export interface InfluenceRanking {
  /** One row for every end of an admitted relation, in the order of the corpus. */
  readonly rows: readonly RankedEntity[];
  readonly counts: {
    readonly relations: number;
    /** Of these, along which somebody affects somebody and which are not denied. */
    readonly withInfluence: number;
    readonly denied: number;
    readonly withoutInfluence: number;
  };
}

export type RankingWay = 'affects' | 'isAffectedBy';
export type RankingMeasure = 'relations' | 'passages' | 'others' | 'share';

type Counted = Omit<InfluenceCount, 'share'>;

function countSide(relations: readonly Relation[], entity: EntityId): Counted {
  const held = relations.filter(({ stance }) => !stance.negated);
  return {
    relations: held.length,
    asserted: held.filter(({ stance }) => stance.certainty === 'asserted').length,
    passages: statingPassages(held).size,
    others: new Set(held.map((relation) => otherEnd(relation, entity))).size,
    denied: relations.length - held.length,
  };
}

/** From whom to whom a relation carries influence, by place; two steps where both affect each other. */
function stepsOf(relation: Relation, placeOf: ReadonlyMap<EntityId, number>) {
  const { source, target } = relation;
  const ends = [placeOf.get(source) ?? 0, placeOf.get(target) ?? 0] as const;
  if (source === target || relation.stance.negated) return [];
  const forward = standsAt(relation, source, 'out') ? [{ from: ends[0], to: ends[1] }] : [];
  const backward = standsAt(relation, target, 'out') ? [{ from: ends[1], to: ends[0] }] : [];
  return [...forward, ...backward];
}

/** Summed and sorted, so that the sums of PageRank do not depend on the order of the relations. */
function toLinks(relations: readonly Relation[], placeOf: ReadonlyMap<EntityId, number>): Links {
  const size = placeOf.size;
  const weights = new Map<number, number>();
  for (const { from, to } of relations.flatMap((relation) => stepsOf(relation, placeOf))) {
    weights.set(from * size + to, (weights.get(from * size + to) ?? 0) + 1);
  }
  const links = [...weights].toSorted(byNumber(([key]) => key));
  return {
    size,
    from: Int32Array.from(links, ([key]) => Math.floor(key / size)),
    to: Int32Array.from(links, ([key]) => key % size),
    weight: Float64Array.from(links, ([, weight]) => weight),
  };
}

function relationsByEnd(relations: readonly Relation[]): ReadonlyMap<EntityId, Relation[]> {
  const byEnd = new Map<EntityId, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set([relation.source, relation.target])) {
      const own = byEnd.get(id);
      if (own) own.push(relation);
      else byEnd.set(id, [relation]);
    }
  }
  return byEnd;
}

export function rankInfluence(dataset: Dataset, relations: readonly Relation[]): InfluenceRanking {
  const byEnd = relationsByEnd(relations);
  const entities = dataset.entities.filter(({ id }) => byEnd.has(id));
  const links = toLinks(relations, new Map(entities.map(({ id }, place) => [id, place])));
  const affected = pageRank(links);
  const affecting = pageRank({ ...links, from: links.to, to: links.from });
  const rows = entities.map(({ id, label }, place): RankedEntity => {
    const own = byEnd.get(id) ?? [];
    const side = (end: 'out' | 'in') =>
      countSide(
        own.filter((relation) => standsAt(relation, id, end)),
        id,
      );
    return {
      entity: id,
      label,
      affects: { ...side('out'), share: affecting[place] ?? 0 },
      isAffectedBy: { ...side('in'), share: affected[place] ?? 0 },
    };
  });
  const carrying = relations.filter(({ influence }) => influence !== 'none');
  const denied = carrying.filter(({ stance }) => stance.negated).length;
  return {
    rows,
    counts: {
      relations: relations.length,
      withInfluence: carrying.length - denied,
      denied,
      withoutInfluence: relations.length - carrying.length,
    },
  };
}

/** Highest first; ties by the relations, then by name, then by id, so that every order is total. */
export function sortRanking(
  rows: readonly RankedEntity[],
  way: RankingWay,
  measure: RankingMeasure,
): readonly RankedEntity[] {
  // Shares that differ by less than the tolerance of the iteration are ties.
  const size = (row: RankedEntity): number =>
    measure === 'share' ? Math.round(row[way].share * 1e10) : row[way][measure];
  const inOrder: Comparison<RankedEntity> = inTurn(
    byNumber((row) => -size(row)),
    byNumber((row) => -row[way].relations),
    byText(({ label }) => label),
    byText(({ entity }) => entity),
  );
  return rows.toSorted(inOrder);
}
